import fc from 'fast-check';
import type { Correction, RowAnchor } from '../../../src/sheet/budget/vocabulary/correction';

const nth = fc.nat(2);

/** Rows and columns that the sheet of the property has, and some that it has not. */
const row: fc.Arbitrary<RowAnchor> = fc.record({
  side: fc.constantFrom('revenue', 'expenditure', null),
  path: fc.constantFrom(
    [],
    ['会費'],
    ['事業費'],
    ['事業費', '旅費'],
    ['事業費', 'その他'],
    ['管理費'],
    ['計'],
    ['予備'],
    ['ない科目'],
  ),
  nth,
});
const column = fc.record({ label: fc.constantFrom('予算額', '決算額', '調整', 'ない欄'), nth });
const table = fc.record({
  sheet: fc.constantFrom('表', '別の表'),
  name: fc.constantFrom('', '', '', 'health'),
  nth: fc.constantFrom(0, 0, 0, 1),
});

/** Any correction: most fit the sheet of the property somewhere. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ table, of: fc.constant('table' as const), to: fc.constant('none' as const) }),
  fc.record({
    table,
    of: fc.constant('account' as const),
    to: fc.constantFrom('health' as const, 'seamen' as const, 'other' as const),
  }),
  fc.record({ table, of: fc.constant('unit' as const), to: fc.constantFrom(1 as const, 1_000 as const) }),
  fc.record({
    table,
    of: fc.constant('rounding' as const),
    to: fc.constantFrom('round' as const, 'truncate' as const, 'exact' as const),
  }),
  fc.record({
    table,
    of: fc.constant('levels' as const),
    to: fc.constantFrom('indents' as const, 'numbering' as const, 'names' as const, 'flat' as const),
  }),
  fc.record({
    table,
    of: fc.constant('extent' as const),
    to: fc.constantFrom('all' as const, 'changes' as const),
  }),
  fc.record({
    table,
    of: fc.constant('kind' as const),
    column,
    to: fc.constantFrom('budget' as const, 'settlement' as const, 'difference' as const, 'none' as const),
  }),
  fc.record({
    table,
    of: fc.constant('fiscal-year' as const),
    column,
    to: fc.integer({ min: 2020, max: 2030 }),
  }),
  fc.record({
    table,
    of: fc.constant('role' as const),
    row,
    to: fc.constantFrom(
      'line' as const,
      'of-which' as const,
      'subtotal' as const,
      'total' as const,
      'difference' as const,
      'none' as const,
    ),
  }),
  fc.record({
    table,
    of: fc.constant('side' as const),
    row,
    to: fc.constantFrom('revenue' as const, 'expenditure' as const),
  }),
  fc.record({ table, of: fc.constant('parent' as const), row, to: fc.option(row) }),
);
