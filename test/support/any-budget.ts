import fc from 'fast-check';
import type { TestCell } from './sheet';
import type { TestTable } from './table';

/** A line of the first level with its parts, every name of a table being another. */
export interface AnyLine {
  readonly name: string;
  readonly amount: TestCell;
  readonly parts: readonly AnyLine[];
}

export interface AnySide {
  readonly lines: readonly AnyLine[];
  readonly total: TestCell;
}

export interface AnyBudget {
  readonly revenue: AnySide;
  readonly expenditure: AnySide;
}

const whole = fc.integer({ min: 0, max: 9_999 });
const hidden = fc
  .integer({ min: 0, max: 99_999 })
  .map((tenths): TestCell => ({ value: tenths / 10, format: '#,##0' }));

/** Mostly numbers, some with a digit that is not shown; nil marks, texts, and what is no amount. */
const amount: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 8, arbitrary: whole },
  { weight: 4, arbitrary: hidden },
  { weight: 1, arbitrary: fc.constantFrom<TestCell>('-', '－', '1,234', '５', '△3', -7, '未定', null) },
);

function valueOf(cell: TestCell): number {
  if (typeof cell === 'number') return cell;
  return cell !== null && typeof cell === 'object' && 'value' in cell && typeof cell.value === 'number'
    ? cell.value
    : 0;
}

/** The sum of the amounts, or a little beside it. */
function totalOf(amounts: readonly TestCell[]): fc.Arbitrary<TestCell> {
  const sum = amounts.reduce<number>((total, each) => total + valueOf(each), 0);
  return fc.tuple(fc.integer({ min: -4, max: 4 }), fc.boolean()).map(([off, shown]): TestCell => {
    const value = Math.round(sum * 10 + (shown ? off : off * 10)) / 10;
    return shown ? { value, format: '#,##0' } : Math.round(value);
  });
}

function anyLine(name: string): fc.Arbitrary<AnyLine> {
  return fc.array(amount, { maxLength: 3 }).chain((amounts) => {
    const parts = amounts.map((each, index) => ({
      name: `${name}の${String(index)}番`,
      amount: each,
      parts: [],
    }));
    return (parts.length > 0 ? totalOf(amounts) : amount).map((own) => ({ name, amount: own, parts }));
  });
}

function anySide(name: string): fc.Arbitrary<AnySide> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => anyLine(`${name}科目${String(index)}`)))
        .chain((lines) => totalOf(lines.map(({ amount: own }) => own)).map((total) => ({ lines, total }))),
    );
}

/** Another body's budget with sums that hold, nearly hold or do not. */
export const anyBudget: fc.Arbitrary<AnyBudget> = fc.record({
  revenue: anySide('甲'),
  expenditure: anySide('乙'),
});

function rowsOf({ lines, total }: AnySide): TestTable['lines'][number][] {
  return [
    ...lines.flatMap(({ name, amount: own, parts }): TestTable['lines'][number][] => [
      [`\u3000${name}`, own],
      ...parts.map((part): TestTable['lines'][number] => [`\u3000\u3000${part.name}`, part.amount]),
    ]),
    ['計', total],
  ];
}

/** As it is typed, levels by full-width spaces. */
export function linesOfBudget({ revenue, expenditure }: AnyBudget): TestTable['lines'] {
  return [['収入'], ...rowsOf(revenue), ['支出'], ...rowsOf(expenditure)];
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function shuffledSide({ lines, total }: AnySide): fc.Arbitrary<AnySide> {
  return shuffled(lines).chain((order) =>
    fc
      .tuple(...order.map((line) => shuffled(line.parts).map((parts) => ({ ...line, parts }))))
      .map((mixed) => ({ lines: mixed, total })),
  );
}

/** The same lines, in another order inside of every parent. */
export function shuffledBudget({ revenue, expenditure }: AnyBudget): fc.Arbitrary<AnyBudget> {
  return fc.record({ revenue: shuffledSide(revenue), expenditure: shuffledSide(expenditure) });
}
