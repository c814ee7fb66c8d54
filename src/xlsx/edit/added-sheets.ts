import { sheetKey } from '../../sheet/cells/sheet-key';
import type { WorkbookPart } from '../read/workbook-part';
import type { SheetFile, WorkbookFile } from '../workbook-file';
import { defaultFontOf, rowHeightOf } from '../write';
import { element } from '../write/element';
import { RELATIONSHIPS } from '../write/namespaces';
import { officeRelation, SPREADSHEET } from '../write/package-parts';
import type { StyleSheet } from '../write/styles';
import { sheetParts } from '../write/sheet-parts';
import { nameXml, printNames, STATES } from '../write/workbook-part';
import { worksheetXml } from '../write/worksheet';
import { childOf, withChild } from './children';
import type { Listing } from './listing';
import type { PackageEdit } from './package-edit';
import { withPlaces } from './sheet-places';

/** Adds sheets to those that the package has, each behind the one that stands before it. */
export function addSheets(
  edit: PackageEdit,
  listing: Listing,
  file: WorkbookFile,
  added: readonly SheetFile[],
  styles: StyleSheet | null,
): boolean {
  if (added.length === 0) return true;
  // a sheet without cells, such as one that is a chart, has a name that no other may have
  const taken = new Set(listing.workbook.sheets.map(({ name }) => sheetKey(name)));
  if (added.some(({ name }) => taken.has(sheetKey(name)))) return false;
  const cells = added.flatMap(({ rows }) => rows.flat());
  if (cells.some((cell) => cell?.array) || !styles) return false;
  // Excel makes the order of calculation anew where it finds none.
  if (cells.some((cell) => cell?.formula !== undefined) && !edit.remove('xl/calcChain.xml')) return false;
  const ids = new Map<string, string>();
  for (const sheet of added) {
    const id = addSheet(edit, listing.part, sheet, styles, file);
    if (id === null) return false;
    ids.set(sheet.name, id);
  }
  return edit.change(listing.part, (xml) => listed(xml, listing.workbook, file.sheets, ids));
}

/** The id by which the workbook leads to the new sheet; null where it cannot. */
function addSheet(
  edit: PackageEdit,
  workbook: string,
  sheet: SheetFile,
  styles: StyleSheet,
  file: WorkbookFile,
): string | null {
  const count = sheet.charts?.length ?? 0;
  const number = free(
    (each) => edit.has(sheetPath(each)) || edit.has(`xl/drawings/drawing${String(each)}.xml`),
  );
  const chart = free((each) =>
    Array.from({ length: count }, (_, index) => `xl/charts/chart${String(each + index)}.xml`).some((path) =>
      edit.has(path),
    ),
  );
  const path = sheetPath(number);
  const { parts, relations } = sheetParts(sheet, number, chart - 1);
  const rowHeight = rowHeightOf(defaultFontOf(file));
  const xml = worksheetXml(sheet, { styles, strings: null, rowHeight, isActive: false });
  const isAdded = [{ path, contentType: `${SPREADSHEET}.worksheet+xml`, xml }, ...parts].every((part) =>
    edit.add(part),
  );
  for (const relation of relations) edit.put(relation.path, relation.xml);
  return isAdded ? edit.relate(workbook, officeRelation('', 'worksheet', `/${path}`)) : null;
}

const sheetPath = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`;

/** The first number from 1 that is not taken. */
function free(isTaken: (number: number) => boolean): number {
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}

/** The part that lists the sheets with the new ones; what counts them counts on. */
function listed(
  xml: string,
  { sheets: before }: WorkbookPart,
  sheets: readonly SheetFile[],
  ids: ReadonlyMap<string, string>,
): string | null {
  const list = childOf(xml, 'sheets');
  const [, prefix] = new RegExp(`xmlns:(\\w+)="${RELATIONSHIPS}"`).exec(xml) ?? [];
  const entries = (list?.inside.match(/<sheet\b[^>]*?\/>/g) ?? []).map((entry, index) => ({
    name: before[index]?.name,
    entry,
    index,
  }));
  if (!list || prefix === undefined || entries.length !== before.length) return null;
  let sheetId = Math.max(0, ...[...list.inside.matchAll(/\bsheetId="(\d+)"/g)].map(([, id]) => Number(id)));
  for (const [index, { name, hidden = false }] of sheets.entries()) {
    const id = ids.get(name);
    if (id === undefined) continue;
    sheetId += 1;
    const at = entries.findIndex((each) => each.name === sheets[index - 1]?.name) + 1;
    const entry = element('sheet', { name, sheetId, state: STATES.get(hidden), [`${prefix}:id`]: id });
    entries.splice(at, 0, { name, entry, index: -1 });
  }
  const placeOf = (number: number): number => entries.findIndex(({ index }) => index === number);
  const names = sheets
    .filter(({ name }) => ids.has(name))
    .flatMap((sheet) =>
      printNames(
        sheet,
        entries.findIndex(({ name }) => name === sheet.name),
      ).map(nameXml),
    );
  const withList = withChild(xml, list, `<sheets>${entries.map(({ entry }) => entry).join('')}</sheets>`);
  return withPlaces(withList, placeOf, 0, names);
}
