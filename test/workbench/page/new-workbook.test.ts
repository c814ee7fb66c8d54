import { expect, it } from 'vitest';
import { newWorkbook, TEMPLATE_IDS } from '../../../src/workbench/page/new-workbook';
import { readWorkbook } from '../../../src/xlsx/read';

it('a new workbook has one blank sheet, as Excel’s has', async () => {
  const { name, bytes } = await newWorkbook('blank');
  const { sheets } = await readWorkbook(bytes);
  expect([name, sheets.map((sheet) => [sheet.name, sheet.rows.length])]).toEqual([
    'Book1.xlsx',
    [['Sheet1', 0]],
  ]);
});

it.each(TEMPLATE_IDS)('a new workbook from the template %s is named for its one sheet', async (id) => {
  const { name, bytes } = await newWorkbook(id);
  const { sheets } = await readWorkbook(bytes);
  expect(sheets.map((sheet) => `${sheet.name}.xlsx`)).toEqual([name]);
  expect(sheets[0]?.rows.length).toBeGreaterThan(3);
});
