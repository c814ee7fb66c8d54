const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold, not even as a reference: most control characters, halves of a pair, two that are none. */
const IMPOSSIBLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Stands for a character that cannot be written. */
const REPLACEMENT = '\uFFFD';

function escaped(text: string, specials: RegExp): string {
  return text.replace(IMPOSSIBLE, REPLACEMENT).replace(specials, (each) => SPECIAL[each] ?? each);
}

export function escapeText(text: string): string {
  return escaped(text, /[&<>]/g);
}

/** An attribute that is undefined or false is left out; true is written as 1. */
export type AttributeValue = string | number | boolean | undefined;

/** An element with its content, which is XML already: texts come through escapeText. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content: string | readonly string[] = '',
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    const text = value === true ? '1' : String(value);
    tag += ` ${key}="${escaped(text, /[&<>"\t\n\r]/g)}"`;
  }
  const inside = typeof content === 'string' ? content : content.join('');
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** A whole part. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
