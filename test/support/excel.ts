import type { CellValue } from '../../src/sheet/cells/snapshot';
import { bootExcel, type EmulatedExcel } from '../../src/workbench/host/node';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';

function input(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function put(range: Excel.Range, cell: FileCell): void {
  const { numberFormat, indent = 0 } = cell.style ?? {};
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  if (indent > 0) range.format.indentLevel = indent;
  if (cell.formula !== undefined) range.formulas = [[cell.formula]];
  else if (input(cell.value) !== null) range.values = [[input(cell.value)]];
}

function fill(sheet: Excel.Worksheet, file: SheetFile): void {
  for (const [row, cells] of file.rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell) put(sheet.getCell(row, column), cell);
  }
  for (const { top, left, bottom, right } of file.merges ?? []) {
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
  }
  for (const [row, { hidden = false }] of file.rowSettings ?? []) {
    if (hidden) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  }
  for (const { first, last, hidden = false } of file.columns ?? []) {
    if (hidden) sheet.getRangeByIndexes(0, first, 1, last - first + 1).columnHidden = true;
  }
}

/** The workbook of a file in an Excel of its own, written cell by cell as a person would have typed it. */
export async function typeIntoExcel(file: WorkbookFile): Promise<EmulatedExcel> {
  const excel = await bootExcel(Object.fromEntries(file.sheets.map(({ name }) => [name, []])));
  await excel.run(async (context) => {
    for (const sheet of file.sheets) {
      const target = context.workbook.worksheets.getItem(sheet.name);
      fill(target, sheet);
      if (sheet.hidden) target.visibility = 'Hidden';
    }
    await context.sync();
  });
  return excel;
}
