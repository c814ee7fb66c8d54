import type { WorkbookFile } from '../workbook-file';

/** What Excel allows as a sheet's name. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Throws a RangeError for what would make a file that Excel calls damaged:
 * no visible sheet, or a sheet's name that is empty, too long, taken, or of forbidden characters.
 */
export function checkSheets({ sheets }: WorkbookFile): void {
  if (!sheets.some(({ hidden = false }) => hidden === false)) throw new RangeError('no visible sheet');
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!SHEET_NAME.test(name)) throw new RangeError(`no name for a sheet: ${name}`);
    if (taken.has(name.toLowerCase())) throw new RangeError(`two sheets of the name ${name}`);
    taken.add(name.toLowerCase());
  }
}
