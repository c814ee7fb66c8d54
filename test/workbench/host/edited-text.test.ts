import { expect, it } from 'vitest';
import { bootExcelWithFile } from '../../../src/workbench/host/node';
import type { FileCell } from '../../../src/xlsx/workbook-file';

/** What the formula bar shows of A1. */
async function editedText(cell: FileCell): Promise<string | undefined> {
  const { host } = await bootExcelWithFile({ sheets: [{ name: '予算', rows: [[cell]] }] });
  const { book } = host;
  const { BEFORE_CELL_EDIT, SheetInterceptorService } = book.kit.sheets;
  const [worksheet] = book.sheets;
  if (!worksheet) throw new Error('no sheet');
  const place = { unitId: book.unitId, subUnitId: worksheet.getSheetId(), row: 0, col: 0 };
  const shown = book
    .get(SheetInterceptorService)
    .writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCell(0, 0), {
    ...place,
    worksheet,
    workbook: book.workbook,
    origin: worksheet.getCellRaw(0, 0),
  });
  return worksheet
    .getCellDocumentModelWithFormula(shown ?? {}, 0, 0)
    ?.documentModel?.getPlainText()
    .trim();
}

it.each<[what: string, cell: FileCell, text: string]>([
  ['a name', { value: '保険料等交付金' }, '保険料等交付金'],
  ['a name with a number', { value: '１－２号' }, '１－２号'],
  ['a number in a cell for texts', { value: '0123', style: { numberFormat: '@' } }, '0123'],
  ['a text that would be a number', { value: '0123' }, "'0123"],
  ['a text that would be a formula', { value: '=A2' }, "'=A2"],
  ['a text that would be a date', { value: '2024/4/1' }, "'2024/4/1"],
])('the formula bar shows %s', async (_, cell, text) => {
  expect(await editedText(cell)).toBe(text);
});
