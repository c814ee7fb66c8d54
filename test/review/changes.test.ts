import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/review/changes';
import { summarise } from '../../src/review/review';
import { readSheets } from '../support/read-sheets';
import { sheetOf, type TestCell } from '../support/sheet';
import { rowsOf } from '../support/table';

const amount = (value: number): TestCell => ({ value, format: '#,##0' });

const SHEETS = readSheets(
  sheetOf(
    rowsOf({
      lines: [
        ['収入'],
        ['　会費', '１２３４'],
        ['　補助金', amount(6)],
        ['計', { value: 6, formula: '=SUM(B5:B6)', format: '#,##0' }],
        ['支出'],
        ['事業費', null],
        ['計', amount(6)],
      ],
    }),
  ),
);
const REVIEW = summarise(SHEETS.map(({ review }) => review));
const at = (row: number) => ({ sheet: '予算', row, column: 1 });

describe('what writes do to their cells', () => {
  it('is said by line, as the cells show it, with formulas, all writes together', () => {
    const writes = [
      { cell: at(4), value: 1234 },
      { cell: at(6), formula: '=SUM(B5:B6)+0' },
      { cell: at(8), formula: '=ROUND(B7,0)' },
      { cell: { ...at(8), column: 5 }, value: '-' },
    ];
    const [fee, total, spent, beside] = changesOf(SHEETS, REVIEW, writes);
    expect(fee).toMatchObject({
      label: '会費',
      before: { text: '１２３４', formula: null, isText: true },
      after: { text: '1234', formula: null, isText: false },
    });
    expect(total).toMatchObject({
      label: '計',
      before: { text: '6', formula: '=SUM(B5:B6)' },
      after: { text: '1,240', formula: '=SUM(B5:B6)+0' },
    });
    expect(spent).toMatchObject({
      label: '事業費',
      before: { text: '', formula: null },
      after: { text: '', formula: '=ROUND(B7,0)' },
    });
    expect(beside).toMatchObject({ label: null, before: { text: '' }, after: { text: '-', isText: true } });
  });
});
