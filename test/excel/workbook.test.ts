import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import { reviewWorkbook } from '../../src/review/review';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { bootExcel } from '../../src/workbench/host/node';
import { readWorkbook, readWorkbookFile } from '../../src/xlsx/read';
import { typeIntoExcel } from '../support/excel';

const ALL = { sheets: null };

function textsOf({ rows }: SheetSnapshot): (string | null)[][] {
  return rows.map((row) => row.map((cell) => cell?.text ?? null));
}

describe('the open workbook', () => {
  it('is read as it stands', async () => {
    const excel = await bootExcel({
      収入: [[null, '区分', '予算額'], [], ['', '計', 1234], [null, null, true]],
      空: [],
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('収入');
      sheet.getRange('C3').numberFormat = [['#,##0']];
      sheet.getRange('B3').format.indentLevel = 2;
      sheet.getRange('D3').formulas = [['=C3*2']];
      sheet.getRange('A4').formulas = [['=1/0']];
      sheet.getRange('A3').numberFormat = [['0.0%']];
      sheet.getRange('B2:B3').getEntireRow().rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      await context.sync();
    });
    const plain = { formula: null, format: 'General', indent: 0 };
    const { sheets, date1904 } = await excelWorkbook().read(ALL);
    expect(date1904).toBe(false);
    expect(sheets).toEqual([
      {
        name: '収入',
        rows: [
          [null, { ...plain, value: '区分', text: '区分' }, { ...plain, value: '予算額', text: '予算額' }],
          [],
          [
            { ...plain, value: null, text: '', format: '0.0%' },
            { ...plain, value: '計', text: '計', indent: 2 },
            { ...plain, value: 1234, text: '1,234', format: '#,##0' },
            { ...plain, value: 2468, text: '2468', formula: '=C3*2' },
          ],
          [
            { ...plain, value: { error: '#DIV/0!' }, text: '#DIV/0!', formula: '=1/0' },
            null,
            { ...plain, value: true, text: 'TRUE' },
          ],
        ],
        merges: [],
        hiddenRows: new Set([1, 2]),
        hiddenColumns: new Set([3]),
        hidden: false,
      },
      { name: '空', rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), hidden: false },
    ]);
    expect(excel.missing).toEqual([]);
  });

  it.each([1, 3, 50])('of %i sheets is read in four round trips', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `表${String(index + 1)}`);
    const excel = await bootExcel(
      Object.fromEntries(
        names.map((name) => [
          name,
          [
            ['区分', '予算額'],
            [name, 1],
          ],
        ]),
      ),
    );
    const { sheets } = await excelWorkbook().read(ALL);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.map(({ rows }) => rows[1]?.[0]?.text)).toEqual(names);
    expect(excel.requests).toBe(4);
  });

  it.each(['reiwa6-budget.xlsx', 'reiwa6-budget-faults.xlsx'])(
    'gives the findings of the file %s',
    async (name) => {
      const bytes = readFileSync(`assets/samples/${name}`);
      await typeIntoExcel(await readWorkbookFile(bytes));
      const [open, file] = [await excelWorkbook().read(ALL), await readWorkbook(bytes)];
      expect(open.sheets.map(textsOf)).toEqual(file.sheets.map(textsOf));
      expect(reviewWorkbook(open)).toEqual(reviewWorkbook(file));
    },
  );
});
