import { type AttributeValue, element } from '../write/element';

/** What an attribute says, as it is written; undefined where it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
}

/** Attributes, as they are written, in which these say something else; undefined and false take one out. */
export function withAttributes(
  attributes: string,
  changes: Readonly<Record<string, AttributeValue>>,
): string {
  const names = Object.keys(changes).join('|');
  const others = attributes.replace(new RegExp(`\\s(?:${names})=(?:"[^"]*"|'[^']*')`, 'g'), '').trimEnd();
  return others + element('e', changes).slice('<e'.length, -'/>'.length);
}
