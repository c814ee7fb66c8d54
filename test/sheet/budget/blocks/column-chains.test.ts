import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, named } from '../../../support/table';
import { fuzzed } from '../../../support/fuzz';

const COLUMNS = ['当初予算額', '補正予算額', '流用額', '予算現額', '支出済額', '翌年度繰越額', '不用額'];

interface Line {
  readonly original: number;
  readonly supplement: number;
  readonly transfer: number;
  readonly paid: number;
  readonly carried: number;
}

/** Each run reads and judges a table. */
const RUNS = fuzzed(30);

const amount = fc.integer({ min: 1, max: 1_000_000 });
const line: fc.Arbitrary<Line> = fc.record({
  original: amount,
  supplement: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  transfer: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  paid: amount,
  carried: amount,
});

function figuresOf({ original, supplement, transfer, paid, carried }: Line): number[] {
  const now = original + supplement + transfer;
  return [original, supplement, transfer, now, paid, carried, now - paid - carried];
}

/** The lines of a table and their total. */
function rowsOf(lines: readonly Line[]): number[][] {
  const rows = lines.map(figuresOf);
  return [...rows, COLUMNS.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))];
}

function faultsIn(rows: readonly (readonly number[])[]): string[] {
  const last = rows.length - 1;
  const { findings } = judged({
    unit: '（単位：円）',
    note: null,
    columns: COLUMNS,
    lines: [
      ['支出'],
      ...rows.map((row, at) => [at === last ? '計' : `事業${String(at)}費`, ...row] as const),
    ],
  });
  return named(findings).filter((each) => / SUM-/u.test(each));
}

describe('a table whose columns come about by others', () => {
  const lines = fc.array(line, { minLength: 2, maxLength: 6 });

  it('has no fault where it is right', () => {
    fc.assert(
      fc.property(lines, (table) => {
        expect(faultsIn(rowsOf(table))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is never free of findings where one of its amounts is moved', () => {
    const moved = fc.record({ row: fc.nat(), column: fc.nat(COLUMNS.length - 1), by: amount });
    fc.assert(
      fc.property(lines, moved, (table, { row, column, by }) => {
        const rows = rowsOf(table);
        const figures = rows[row % rows.length];
        if (figures) figures[column] = (figures[column] ?? 0) + by;
        expect(faultsIn(rows)).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no fault where a column of changes is not printed', () => {
    fc.assert(
      fc.property(lines, (table) => {
        const rows = rowsOf(table).map((row) => row.map((figure, column) => (column === 2 ? 0 : figure)));
        expect(faultsIn(rows)).toEqual([]);
      }),
      RUNS,
    );
  });
});
