import { describe, expect, it } from 'vitest';
import type { Finding, FindingCode, Fix } from '../../../src/engine/findings/finding';
import { sumFormula } from '../../../src/engine/findings/fixes';
import { addressOf } from '../../../src/engine/cell';
import type { TestCell } from '../../support/sheet';
import { judgedRows, named, rowsOf, type TestTable } from '../../support/table';
import { written } from '../../support/written';

function cells(column: number, ...rows: number[]) {
  return rows.map((row) => ({ sheet: '予算', row, column }));
}

describe('sumFormula', () => {
  it.each([
    ['one cell', cells(1, 4), '=SUM(B5)'],
    ['neighbours', cells(1, 4, 5, 6), '=SUM(B5:B7)'],
    ['gaps', cells(1, 4, 5, 9, 11, 12), '=SUM(B5:B6,B10,B12:B13)'],
    ['two columns', [...cells(1, 4), ...cells(2, 5)], '=SUM(B5,C6)'],
    ['no cells', [], null],
    ['two sheets', [...cells(1, 4), { sheet: '支出', row: 5, column: 1 }], null],
  ])('%s', (_, of, expected) => {
    expect(sumFormula(of)).toBe(expected);
  });

  it.each([
    [255, 'a formula'],
    [256, 'nothing'],
  ])('%d ranges give %s: a function has 255 arguments', (count, expected) => {
    const apart = Array.from({ length: count }, (_, index) => index * 2);
    expect(sumFormula(cells(1, ...apart)) === null ? 'nothing' : 'a formula').toBe(expected);
  });
});

const formula = (text: string, value = 0): TestCell => ({ value, formula: text });

/** A statement in yen: nothing is rounded. */
function inYen(revenue: TestCell, expenditure: TestCell, parts: readonly TestCell[] = [1, 2, 3]): TestTable {
  return {
    unit: '（単位：円）',
    note: null,
    lines: [
      ['収入'],
      ...parts.map((amount, index) => [` 会費${String(index)}`, amount] as const),
      ['計', revenue],
      ['支出'],
      [' 事業費', 6],
      ['計', expenditure],
    ],
  };
}

function found(table: TestTable, code: FindingCode): Finding[] {
  return judgedRows(rowsOf(table)).findings.filter((each) => each.code === code);
}

function says(fix: Fix | null | undefined): string[] | null {
  if (!fix) return null;
  return fix.writes.map((write) =>
    [addressOf(write.cell), 'formula' in write ? write.formula : write.value, fix.certain ? '' : '?']
      .join(' ')
      .trim(),
  );
}

/** The findings that are left when everything that is certain has been written. */
function mended(table: TestTable): string[] {
  const rows = rowsOf(table);
  const writes = judgedRows(rows).findings.flatMap(({ fix }) => (fix?.certain ? fix.writes : []));
  return named(judgedRows(written(rows, writes)).findings);
}

describe('a total of exact parts', () => {
  it.each([
    ['typed in', inYen(7, 6), ['B8 6']],
    ['typed in beside a formula', inYen(7, formula('=B11', 6)), ['B8 =SUM(B5:B7)']],
    ['a sum without its last part', inYen(formula('=SUM(B5:B6)', 3), 6), ['B8 =SUM(B5:B7)']],
    ['a nil mark among the parts', inYen(7, 6, [4, '-', 2]), ['B8 6']],
    ['another formula', inYen(formula('=ROUND(C8,0)', 7), 6), null],
    ['the right sum, not calculated yet', inYen(formula('=SUM(B5:B7)', 7), 6), null],
    ['a part stored as text', inYen(7, 6, [1, 2, '3']), null],
    ['a total stored as text', inYen('7', 6), null],
    ['digits that the format hides', inYen(8, 6, [{ value: 1.4, format: '0' }, 2, 3]), null],
    ['parts in thousands', inYen(7, 6, [{ value: 1000, format: '0,' }, 2, 3]), null],
  ])('%s', (_, table, expected) => {
    expect(found(table, 'SUM-01').map(({ fix }) => says(fix))).toEqual([expected]);
  });

  it('is no longer certain where figures are rounded', () => {
    const table = { ...inYen(70, 6), unit: '（単位：千円）' };
    expect(found(table, 'SUM-01').map(({ severity, fix }) => [severity, fix])).toEqual([['error', null]]);
  });

  it('is written in what the cell counts: yen under a format that shows thousands', () => {
    const shown = (value: number): TestCell => ({ value, format: '#,##0,' });
    const lines = [['収入'], [' 会費', shown(2_000)], [' 雑入', shown(3_000)], ['計', shown(6_000)]] as const;
    const exact = rowsOf({ unit: '（単位：円）', note: null, lines });
    const [sum] = judgedRows(exact).findings.filter(({ code }) => code === 'SUM-01');
    expect(says(sum?.fix)).toEqual(['B7 5000']);
  });

  it.each([
    ['typed in', inYen(7, 6)],
    ['typed in beside a formula', inYen(7, formula('=B11', 6))],
    ['a sum without its last part', inYen(formula('=SUM(B5:B6)', 3), formula('=B11', 6))],
    ['a part stored as text', inYen(6, 6, [1, 2, '３'])],
  ])('after the certain fixes nothing is left: %s', (_, table) => {
    expect(named(judgedRows(rowsOf(table)).findings)).not.toEqual([]);
    expect(mended(table)).toEqual([]);
  });
});

describe('a total typed in beside formulas', () => {
  const typedIn = (total: number, unit = '（単位：千円）'): (string[] | null)[] =>
    found({ ...inYen(total, formula('=B11', 6)), unit }, 'CONST-01').map(({ fix }) => says(fix));

  it('becomes a formula where that shows the same', () => {
    expect(typedIn(6)).toEqual([['B8 =SUM(B5:B7)']]);
  });

  it('is no finding where rounding lets the sum of its parts differ', () => {
    expect(typedIn(7)).toEqual([]);
  });

  it('stays where its sum would show another figure, which rounding does not explain', () => {
    expect(typedIn(9)).toEqual([null]);
  });
});

describe('a number stored as text', () => {
  it('is written in what the cell counts', () => {
    const text: TestCell = { value: '1,234', format: '#,##0,,' };
    const lines = [['収入'], [' 会費', text], ['計', 1234]] as const;
    expect(found({ lines }, 'TEXT-01').map(({ fix }) => says(fix))).toEqual([['B5 1234000000']]);
  });
});
