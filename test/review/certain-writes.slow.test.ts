import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainWrites } from '../../src/review/certain-writes';
import { reviewWorkbook } from '../../src/review/review';
import { written } from '../../src/sheet/cells/written';
import { anyBudget, linesOfBudget } from '../support/any-budget';
import { ALL, readSheets } from '../support/read-sheets';
import { sheetOf, type TestCell } from '../support/sheet';
import { rowsOf, type TestTable } from '../support/table';
import { fuzzed } from '../support/fuzz';

type Lines = TestTable['lines'];

const levelOf = (label: string): number => label.length - label.trimStart().length;

/** The rows from 4 of what stands directly below a line, or in the case of a total above it. */
function partsOf(lines: Lines, at: number): number[] {
  const [label = ''] = lines[at] ?? [];
  const isTotal = label === '計';
  const level = isTotal ? 1 : levelOf(label) + 1;
  const rows: number[] = [];
  const step = isTotal ? -1 : 1;
  for (let row = at + step; levelOf(lines[row]?.[0] ?? '') >= level; row += step) {
    if (levelOf(lines[row]?.[0] ?? '') === level) rows.push(row + 4);
  }
  return rows.sort((a, b) => a - b);
}

/** How a total is written: as it is, as the sum of its lines, or as one that misses the last of several. */
const WAYS = ['typed', 'sum', 'short'] as const;

function withFormulas(lines: Lines, ways: readonly (typeof WAYS)[number][]): Lines {
  return lines.map((line, at): Lines[number] => {
    const [label] = line;
    const parts = partsOf(lines, at);
    const way = ways[at % ways.length] ?? 'typed';
    const summed = way === 'short' && parts.length > 1 ? parts.slice(0, -1) : parts;
    if (way === 'typed' || summed.length === 0) return line;
    const formula = `=SUM(${summed.map((row) => `B${String(row)}`).join()})`;
    const cell: TestCell = { value: null, formula, format: '#,##0' };
    return [label, cell];
  });
}

const anyLines: fc.Arbitrary<Lines> = fc
  .tuple(anyBudget, fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 7 }))
  .map(([budget, ways]) => withFormulas(linesOfBudget(budget), ways));

const NOTES = fc.constantFrom(null, undefined);
const UNITS = fc.constantFrom('（単位：円）', '（単位：千円）');

describe('after all that is certain is written', () => {
  it('nothing certain is left for a second time', () => {
    let several = 0;
    fc.assert(
      fc.property(anyLines, NOTES, UNITS, (lines, note, unit) => {
        const sheet = sheetOf(rowsOf({ lines, unit, ...(note === null && { note }) }));
        const sheets = readSheets(sheet);
        const { writes, heldBack, leftOut } = certainWrites(sheets, ALL);
        const after = written(
          sheets.map(({ snapshot }) => snapshot),
          writes,
        );
        const { findings } = reviewWorkbook({ sheets: [...after], date1904: false });
        const left = findings.filter(({ fix }) => fix?.certain);
        expect(left.flatMap(({ fix }) => fix?.writes.map(({ cell }) => cell))).toEqual(heldBack);
        // sums of these budgets go in no circle, and hold nothing that only Excel can calculate
        expect(heldBack).toEqual([]);
        expect(leftOut).toEqual([]);
        expect(new Set(writes.map(({ cell }) => cell.row)).size).toBe(writes.length);
        if (writes.length > 2) several += 1;
      }),
      fuzzed(300),
    );
    expect(several).toBeGreaterThan(30);
  });
});
