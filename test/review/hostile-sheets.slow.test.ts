import { describe, expect, it } from 'vitest';
import { reviewSheet } from '../../src/review/review';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { sheetOf, type TestCell } from '../support/sheet';

/** As many characters as a cell holds. */
const LONGEST = 32_767;

/** Pieces of which some pattern over cell text could take as many steps as the square of their number. */
const PIECES = [
  ' ', '　', 'あ', '予', '会計', '1', '０', ',', '.', '。', '%', '(', '()', '[]', '(漢', '（千', '>', '>)', '単位',
  '単位:', '元', "'", '*', '※', '億', '1億', '万円', '令和', 'A', '-', '＝', '①', '合計', '増減', '(1)', '=(',
]; // prettier-ignore

/** A text that begins like a pattern's and ends like none. */
const texts = PIECES.flatMap((piece) => {
  const long = piece.repeat(Math.floor((LONGEST - 2) / piece.length));
  return [`漢${long}\u0001`, `1${long}x`, long];
});

const READERS: readonly (readonly [string, (text: string) => TestCell[][]])[] = [
  [
    'a budget, in its title, its headings, its names, its amounts and its notes',
    (text) => [
      [text, null, text],
      ['区分', '予算額', text],
      ['収入', text],
      [text, 100],
      ['保険料', text],
      ['計', 100],
      ['支出', null],
      [text, 100],
      ['計', 100],
      [text],
    ],
  ],
  [
    'a list of transfers',
    (text) => [
      ['流用', text],
      ['日付', '流用元', '流用先', '金額', '承認', '目的', text],
      [text, text, text, text, text, text, text],
    ],
  ],
  [
    'KPI results',
    (text) => [[text], ['KPI', '年度', '実績', text], [text, text, text], ['H.CHECKUP', text, text]],
  ],
];

// A quadratic pattern takes seconds for a single text of this length, and there are a hundred of them.
describe('a cell of 32,767 characters', () => {
  it.each(READERS)('is read once in %s', { timeout: 60_000 }, (_, rows) => {
    for (const text of texts) expect(reviewSheet(sheetOf(rows(text))).name).toBe('予算');
  });
});

describe('a number format', () => {
  it.each([
    ['with more commas than any amount has digits', `#${','.repeat(110)}`],
    ['that shows nothing', ';;;'],
  ])('%s hides the amount: its cell is named', (_, format) => {
    const { tables } = reviewSheet(
      sheetOf([
        ['', '（単位：円）'],
        ['区分', '予算額'],
        ['収入', null],
        ['保険料', { value: 100, format }],
        ['計', 100],
      ]),
    );
    const found = tables[0]?.findings.find(({ code }) => code === 'CELL-01');
    expect(found).toMatchObject({
      cells: [{ row: 3, column: 1 }],
      details: { figure: { reason: 'not-shown' } },
    });
  });
});

/** A sheet with one more value, so far away that nobody could walk there. */
function withStray(sheet: SheetSnapshot, row: number, column: number): SheetSnapshot {
  const cell: CellSnapshot = { value: 'x', text: 'x', formula: null, format: 'General', indent: 0 };
  const rows = [...sheet.rows];
  while (rows.length < row) rows.push([]);
  rows[row] = [...(rows[row] ?? []), ...Array<null>(column - (rows[row]?.length ?? 0)).fill(null), cell];
  return { ...sheet, rows };
}

describe('one value far from the table', () => {
  const sheet = sheetOf(
    [
      ['令和６年度予算', null],
      ['', '（単位：千円）'],
      ['区分', '予算額'],
      ['収入', null],
      ['会費', 100],
      ['計', 100],
    ],
    // whole columns may be merged too
    { merges: [{ top: 0, bottom: 0, left: 0, right: 1 }, ...[10, 11, 12].map((left) => ({ top: 0, bottom: 1_048_575, left, right: left }))] }, // prettier-ignore
  );

  // Every place of the sheet would be seventeen thousand million.
  it.each([
    ['at XFD1048576', 1_048_575, 16_383],
    ['at XFD3, beside the headings', 2, 16_383],
    ['at A1048576', 1_048_575, 0],
  ])('%s is no reason to look at every place', { timeout: 60_000 }, (_, row, column) => {
    const { tables } = reviewSheet(withStray(sheet, row, column));
    expect(tables[0]?.judgements.map(({ verdict }) => verdict)).toEqual(['exact']);
  });
});
