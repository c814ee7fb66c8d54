import type { Cell } from '../../engine/cell';
import { figureInterval, printedAmount } from '../../engine/budget/figure-interval';
import { leavesRoom, type Judgement } from '../../engine/budget/judgement';
import { leftUnexplained } from '../../engine/budget/settle';
import type { Term } from '../../engine/budget/relations';
import {
  sectionOf,
  statementLines,
  type BudgetTable,
  type Figure,
  type Side,
  type Statement,
} from '../../engine/budget/statement';
import { isPoint, type Interval } from '../../engine/number/interval';
import type { Rational } from '../../engine/number/rational';

/** One figure of a sum, as a person finds it on the sheet. */
export interface Entry {
  readonly label: string;
  /** Set for the totals of the two sides, which are often called the same. */
  readonly side: Side | null;
  /** The heading of the figure's column, where the sum reaches over columns. */
  readonly column: string | null;
  readonly cell: Cell;
  readonly sign: 1 | -1;
  readonly figure: Figure;
  /** Null where it cannot be read. */
  readonly amount: Rational | null;
  /** Null where it cannot be read, and where rounding leaves no room. */
  readonly interval: Interval | null;
}

/** A judged relation, line by line. */
export interface Arithmetic {
  readonly judgement: Judgement;
  readonly total: Entry;
  readonly terms: readonly Entry[];
  /** The sum line says more than its only term where there are several, or one is taken away. */
  readonly hasSum: boolean;
  readonly sumInterval: Interval | null;
  /** Printed − computed; null where one of them cannot be read. */
  readonly difference: Rational | null;
  /** Rounding excuses nothing, though figures are rounded. */
  readonly asPrinted: boolean;
  /** What rounding leaves of the difference; null where the sum holds or is undecidable, and where nothing is rounded. */
  readonly unexplained: Rational | null;
}

/** Null for an interval that holds one amount only: there is nothing to say about it. */
function roomOf(interval: Interval | null): Interval | null {
  return interval && isPoint(interval) ? null : interval;
}

function sideOfTotal({ sections }: Statement, figure: Figure): Side | null {
  return sections.find(({ total }) => total?.figure === figure)?.side ?? null;
}

function statementOf(table: BudgetTable, figure: Figure): Statement | null {
  for (const statement of table.statements) {
    for (const line of statementLines(statement)) if (line.figure === figure) return statement;
  }
  return null;
}

export function arithmeticOf(table: BudgetTable, judgement: Judgement): Arithmetic {
  const { relation, printed, computed, verdict, unexplained } = judgement;
  const figures = [relation.total, ...relation.terms].map(({ figure }) => figure);
  const overColumns = new Set(figures.map((figure) => statementOf(table, figure))).size > 1;

  function entry({ line, figure, sign }: Term): Entry {
    const statement = statementOf(table, figure);
    return {
      label: line.label,
      side: statement && sideOfTotal(statement, figure),
      column: overColumns ? (statement?.column.label ?? null) : null,
      cell: figure.cell,
      sign,
      figure,
      amount: printedAmount(figure),
      interval: roomOf(figureInterval(figure, table.rounding)),
    };
  }

  const asPrinted = relation.kind === 'equal-as-printed';
  const isRounded = leavesRoom(judgement);
  const withRoom = (each: Entry): Entry => (asPrinted ? { ...each, interval: null } : each);
  return {
    judgement,
    total: withRoom(entry(relation.total)),
    terms: relation.terms.map((term) => withRoom(entry(term))),
    hasSum: relation.terms.length > 1 || relation.terms.some(({ sign }) => sign < 0),
    sumInterval: asPrinted ? null : roomOf(judgement.sumInterval),
    difference: printed && computed ? printed.sub(computed) : null,
    asPrinted: asPrinted && isRounded,
    unexplained:
      verdict === 'inconsistent' && isRounded && !asPrinted && printed && computed
        ? leftUnexplained(unexplained, printed, computed)
        : null,
  };
}

/** How many lines of its own a statement has on a side, the total not counted. */
export function lineCount(statement: Statement, side: Side): number {
  const section = sectionOf(statement, side);
  if (!section) return 0;
  let count = 0;
  const walk = (lines: Statement['sections'][number]['lines']): void => {
    for (const { parts } of lines) {
      count += 1;
      walk(parts);
    }
  };
  walk(section.lines);
  return count;
}
