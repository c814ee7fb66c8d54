import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statementLines } from '../../../src/engine/budget/statement';
import {
  targetOf,
  withCorrections,
  withoutCorrections,
  type Correction,
} from '../../../src/sheet/budget/vocabulary/correction';
import { readWith } from '../../support/corrections';
import { read, type TestRows } from '../../support/reading';
import { anyCorrection } from './any-correction';

const ROWS: TestRows = [
  ['令和６年度 収支予算'],
  ['科目', '予算額', '決算額', '調整'],
  ['収入'],
  ['会費', 9, 9, 1],
  ['計', 9, 9, 1],
  ['支出'],
  ['事業費', 5, 5, 1],
  ['　旅費', 3, 3, 1],
  ['　その他', 2, 2, 0],
  ['管理費', 4, 4, 0],
  ['計', 9, 9, 1],
  ['予備', 1, 1, 0],
];

const anyCorrections = fc.array(anyCorrection, { maxLength: 8 });
const isElsewhere = ({ table }: Correction): boolean =>
  table.sheet !== '表' || table.name !== '' || table.nth > 0;

it('a sheet without corrections, or with those of other tables, is read as before', () => {
  const plain = read(ROWS);
  expect(readWith(ROWS, [])).toEqual(plain);
  fc.assert(
    fc.property(anyCorrections, (corrections) => {
      const others = corrections.filter(isElsewhere);
      const readings = readWith(ROWS, others);
      expect(readings).toEqual(plain);
    }),
  );
});

it('no correction loses a table, counts a row twice or acts unasked', () => {
  fc.assert(
    fc.property(anyCorrections, (corrections) => {
      const readings = readWith(ROWS, corrections);
      expect(readings.length).toBeGreaterThan(0);
      const rows = readings.flatMap(({ table: { statements } }) =>
        statements
          .slice(0, 1)
          .flatMap((statement) => Array.from(statementLines(statement), ({ cell }) => cell.row)),
      );
      expect(rows).toHaveLength(new Set(rows).size);
      for (const { table, how } of readings) {
        expect(table.statements.length).toBeGreaterThan(0);
        for (const each of how.corrections) expect(corrections).toContain(each);
      }
    }),
  );
});

it('of two corrections with one target the later one acts alone', () => {
  fc.assert(
    fc.property(anyCorrections, (corrections) => {
      const each = new Map(corrections.map((correction) => [targetOf(correction), correction]));
      expect(readWith(ROWS, corrections)).toEqual(readWith(ROWS, [...each.values()]));
    }),
  );
});

it('a correction that is taken back leaves what was there before it', () => {
  fc.assert(
    fc.property(anyCorrections, anyCorrection, (corrections, added) => {
      const before = withoutCorrections(corrections, [added]);
      const after = withCorrections(corrections, [added]);
      expect(withoutCorrections(after, [added])).toEqual(before);
      expect(readWith(ROWS, withoutCorrections(after, [added]))).toEqual(readWith(ROWS, before));
    }),
  );
});
