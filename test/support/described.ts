import type { Finding } from '../../src/engine/findings/finding';
import {
  differenceOf,
  sectionOf,
  type BudgetTable,
  type Figure,
  type Line,
  type Section,
  type Statement,
} from '../../src/engine/budget/statement';
import { addressOf } from '../../src/engine/cell';
import type { ExpectedStatement } from '../../scripts/layouts/layout';
import type { Review } from '../../src/review/review';
import { fold } from '../../src/sheet/cells/grid';
import { amountText } from '../../src/messages/amount-text';

function printed(figure: Figure | null): string {
  switch (figure?.kind) {
    case 'amount':
      return amountText(figure.printed);
    case 'nil':
      return '-';
    case 'unreadable':
      return '!';
    case undefined:
      return '';
  }
}

function outline(lines: readonly Line[], level = 0): string[] {
  return lines.flatMap(({ name, membership, figure, parts }) => [
    `${'.'.repeat(level)}${name}${membership === 'of-which' ? '?' : ''} ${printed(figure)}`,
    ...outline(parts, level + 1),
  ]);
}

function section(of: Section | null): string[] {
  if (!of) return [];
  const total = of.total ? [`=${of.total.name} ${printed(of.total.figure)}`] : [];
  return [...outline(of.lines), ...total];
}

/** One column of a table in the notation of the golden layouts. */
export function describedStatement(table: BudgetTable, of: Statement): ExpectedStatement {
  const difference = differenceOf(of);
  const results = of.results.filter((line) => line !== difference);
  return {
    account: table.account,
    fiscalYear: of.fiscalYear,
    column: of.column.label.split(' ').map(fold).join(' '),
    unit: table.unit,
    rounding: table.rounding,
    revenue: section(sectionOf(of, 'revenue')),
    expenditure: section(sectionOf(of, 'expenditure')),
    difference: difference && `${difference.name} ${printed(difference.figure)}`,
    ...(results.length > 0 && { results: results.map((line) => `${line.name} ${printed(line.figure)}`) }),
  };
}

/** A review in the notation of the golden layouts. */
export function described({ sheets }: Review) {
  return sheets.map(({ name, tables }) => ({
    name,
    statements: tables.flatMap(({ table }) =>
      table.statements.map((each) => describedStatement(table, each)),
    ),
  }));
}

/** A finding as the golden layouts write it. */
export function place({ cells, code, severity }: Finding): string {
  const [cell] = cells;
  return `${cell ? `${cell.sheet}!${addressOf(cell)}` : ''} ${code} ${severity}`;
}
