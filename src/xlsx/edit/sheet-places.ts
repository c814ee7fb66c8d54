import { element } from '../write/element';
import { attribute, withAttributes } from './attributes';
import { childOf, childrenWithin, withChild, withNewChild } from './children';
import { BEFORE_NAMES, BEFORE_VIEWS } from './order';

/** The place of a sheet that had another; negative for one that is gone. */
type PlaceOf = (number: number) => number;

/**
 * The part that lists the sheets, in which other things count them, too; names that belonged to one that is gone go.
 * @param front is in front where the one that was is gone
 * @param added further names
 */
export function withPlaces(
  xml: string,
  placeOf: PlaceOf,
  front: number,
  added: readonly string[] = [],
): string | null {
  const viewed = withViews(xml, (number) => (placeOf(number) < 0 ? front : placeOf(number)));
  return viewed && withNames(viewed, placeOf, added);
}

/** The sheet in front is the first where nothing else is said. */
function withViews(xml: string, placeOf: PlaceOf): string | null {
  const front = placeOf(0);
  const views = childOf(xml, 'bookViews');
  if (!views) {
    const fresh = element('bookViews', {}, element('workbookView', { activeTab: front }));
    return front <= 0 ? xml : withNewChild(xml, fresh, BEFORE_VIEWS);
  }
  const inside = views.inside.replace(/<workbookView\b[^>]*?(?=\/?>)/g, (view) => {
    const explicit = /\sactiveTab="/.test(view) || front <= 0 ? view : `${view.trimEnd()} activeTab="0"`;
    return explicit.replace(
      /(\s(?:firstSheet|activeTab))="(\d+)"/g,
      (_, name: string, number: string) => `${name}="${String(placeOf(Number(number)))}"`,
    );
  });
  return withChild(xml, views, `<bookViews${views.attributes}>${inside}</bookViews>`);
}

/** Names that belong to a sheet say which by its place. */
function withNames(xml: string, placeOf: PlaceOf, added: readonly string[]): string | null {
  const names = childOf(xml, 'definedNames');
  if (!names) {
    return added.length === 0 ? xml : withNewChild(xml, element('definedNames', {}, added), BEFORE_NAMES);
  }
  const before = childrenWithin(names.inside) ?? [];
  const kept = before.flatMap((name) => {
    const owner = attribute(name.attributes, 'localSheetId');
    if (owner === undefined) return [name.xml];
    const place = placeOf(Number(owner));
    const attributes = withAttributes(name.attributes, { localSheetId: place });
    return place < 0 ? [] : [name.xml.replace(name.attributes, () => attributes)];
  });
  const all = [...kept, ...added];
  const isEmpty = all.length === 0 && before.length > 0;
  const fresh = isEmpty ? '' : `<definedNames${names.attributes}>${all.join('')}</definedNames>`;
  return withChild(xml, names, fresh);
}
