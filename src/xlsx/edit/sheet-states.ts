import { sheetKey } from '../../sheet/cells/sheet-key';
import type { WorkbookFile } from '../workbook-file';
import { STATES } from '../write/workbook-part';
import { attribute, withAttributes } from './attributes';
import { childOf, childrenWithin, withChild } from './children';
import type { Listing } from './listing';
import type { SheetChanges } from './sheet-changes';

/**
 * The part that lists the sheets, with those hidden that are; what is in front is no sheet that nobody sees. Null where
 * it is not written as is common.
 */
export function withSheetStates(
  xml: string,
  { workbook: { sheets } }: Listing,
  changes: readonly SheetChanges[],
  file: WorkbookFile,
): string | null {
  const changed = new Map(
    changes
      .filter(({ was, is }) => (was.hidden ?? false) !== (is.hidden ?? false))
      .map(({ is }) => [sheetKey(is.name), is.hidden ?? false]),
  );
  if (changed.size === 0) return xml;
  const list = childOf(xml, 'sheets');
  const entries = list && childrenWithin(list.inside);
  if (!list || entries?.length !== sheets.length) return null;
  const written = entries.map((entry, index) => {
    const hidden = changed.get(sheetKey(sheets[index]?.name ?? ''));
    if (hidden === undefined) return entry.xml;
    const attributes = withAttributes(entry.attributes, { state: STATES.get(hidden) });
    return entry.xml.replace(entry.attributes, () => attributes);
  });
  const front = file.sheets[file.activeSheet ?? -1]?.name ?? '';
  const place = sheets.findIndex(({ name }) => sheetKey(name) === sheetKey(front));
  const isHidden = (number: number): boolean =>
    changed.get(sheetKey(sheets[number]?.name ?? '')) ? true : false;
  const withList = withChild(xml, list, `<sheets${list.attributes}>${written.join('')}</sheets>`);
  return withList.replace(/<workbookView\b([^<>]*?)(\/?)>/g, (view, attributes: string, end: string) =>
    place >= 0 && isHidden(Number(attribute(attributes, 'activeTab') ?? 0))
      ? `<workbookView${withAttributes(attributes, { activeTab: place })}${end}>`
      : view,
  );
}
