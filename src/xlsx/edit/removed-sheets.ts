import type { WorkbookFile } from '../workbook-file';
import { childOf, childrenWithin, withChild } from './children';
import type { Listing } from './listing';
import type { PackageEdit } from './package-edit';
import { withPlaces } from './sheet-places';

/** Takes sheets out of the package, with what only they lead to. */
export function removeSheets(
  edit: PackageEdit,
  { part, workbook }: Listing,
  gone: ReadonlySet<string>,
  file: WorkbookFile,
): boolean {
  if (gone.size === 0) return true;
  const left = workbook.sheets.filter(({ name }) => !gone.has(name));
  const front = file.sheets[file.activeSheet ?? 0]?.name;
  const places = workbook.sheets.map(({ name }) => left.findIndex((sheet) => sheet.name === name));
  const inFront = left.findIndex(({ name }) => name === front);
  const seen = left.findIndex(({ hidden }) => hidden === false);
  const withoutThem = (xml: string): string | null => {
    const list = childOf(xml, 'sheets');
    const entries = list && childrenWithin(list.inside);
    if (!list || entries?.length !== places.length) return null;
    const kept = entries.filter((_, index) => (places[index] ?? -1) >= 0).map((entry) => entry.xml);
    const shorter = withChild(xml, list, `<sheets${list.attributes}>${kept.join('')}</sheets>`);
    return withPlaces(shorter, (number) => places[number] ?? -1, inFront >= 0 ? inFront : Math.max(0, seen));
  };
  const relations = workbook.sheets.filter(({ name }) => gone.has(name)).map(({ relation }) => relation);
  return (
    edit.change(part, withoutThem) && edit.removeBehind(part, relations) && edit.remove('xl/calcChain.xml')
  );
}

/** A workbook as it was without these sheets. */
export function withoutSheets({ names, ...file }: WorkbookFile, gone: ReadonlySet<string>): WorkbookFile {
  return {
    ...file,
    sheets: file.sheets.filter(({ name }) => !gone.has(name)),
    ...(names && { names: names.filter(({ sheet }) => sheet === undefined || !gone.has(sheet)) }),
  };
}
