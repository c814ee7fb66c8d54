import type { PlannedBudget, PlannedLine } from '../../src/engine/budget/planned';
import type { TestCell } from './sheet';
import type { TestTable } from './table';

type Line = TestTable['lines'][number];

function planned(lines: readonly PlannedLine[], level: number): Line[] {
  return lines.flatMap((line): Line[] => [
    [' '.repeat(level) + line.name, line.amount ?? '-'],
    ...planned(line.parts ?? [], level + 1),
  ]);
}

/** An account's official statement, with some lines' amounts changed or lines put in. */
export function official(
  { account, revenue, expenditure }: PlannedBudget,
  changes: Readonly<Record<string, TestCell>> = {},
): TestTable {
  const lines: Line[] = [
    ['収入'],
    ...planned(revenue.lines, 1),
    ['計', revenue.total.amount],
    ['支出'],
    ...planned(expenditure.lines, 1),
    ['計', expenditure.total.amount],
  ];
  return {
    title: `令和６年度 ${account === 'health' ? '健康保険勘定' : '船員保険勘定'}`,
    unit: '（単位：百万円）',
    lines: lines.map(([label, ...amounts]): Line => {
      const changed = changes[label.trim()];
      return changed === undefined ? [label, ...amounts] : [label, changed];
    }),
  };
}
