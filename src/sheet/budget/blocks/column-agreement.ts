import { judge, type Judgement } from '../../../engine/budget/judgement';
import { columnRelations, summands, type Relation } from '../../../engine/budget/relations';
import { settle } from '../../../engine/budget/settle';
import {
  linesOf,
  statementLines,
  type ComputedColumn,
  type Line,
  type Statement,
} from '../../../engine/budget/statement';
import { printedAmount } from '../../../engine/budget/figure-interval';
import { add, exactly, negate, type Interval } from '../../../engine/number/interval';
import { ZERO, type Rational } from '../../../engine/number/rational';
import type { Rounding } from '../../../engine/number/rounding';

/** How many lines are asked whether they agree with a formula. */
const ASKED = 100;

/** What the figures of a table say of a formula between its columns. */
interface Agreement {
  /** How many lines agree with it as printed. */
  readonly agreeing: number;
  /** Most lines that hold any amount agree, and none is beyond what rounding explains. */
  readonly isUncontradicted: boolean;
  /**
   * The figures commit to the formula: most lines agree, and what the others leave over is no column of its own,
   * since it does not add up to what their total leaves over. Where it does add up, a column is not printed.
   */
  readonly commits: boolean;
}

/** What a line's printed figure leaves over of what it is computed from. */
interface Rest {
  readonly amount: Rational;
  readonly interval: Interval;
  readonly isContradiction: boolean;
}

function leavesNothing({ total, terms }: Relation): boolean | null {
  let rest = printedAmount(total.figure);
  for (const { figure, sign } of terms) {
    const amount = printedAmount(figure);
    if (!amount || !rest) return null;
    rest = sign > 0 ? rest.sub(amount) : rest.add(amount);
  }
  return rest && rest.equals(ZERO);
}

function holdsAmount({ total, terms }: Relation): boolean {
  return [total, ...terms].some(({ figure }) => figure.kind === 'amount' && !figure.printed.equals(ZERO));
}

function restOf({ printed, computed, totalInterval, sumInterval, verdict }: Judgement): Rest | null {
  if (!printed || !computed || !totalInterval || !sumInterval) return null;
  const interval = add(totalInterval, negate(sumInterval));
  return { amount: printed.sub(computed), interval, isContradiction: verdict === 'inconsistent' };
}

/** Lines with what they add up to. */
function* groupsOf({ sections }: Statement): Generator<{ total: Line; parts: readonly Line[] }> {
  for (const { lines, total } of sections) {
    if (total) yield { total, parts: lines };
    for (const line of linesOf(lines)) if (line.parts.length > 0) yield { total: line, parts: line.parts };
  }
}

/** Asks the figures of a table's columns. */
export class ColumnAgreement {
  private readonly lines: readonly (readonly Line[])[];

  constructor(
    private readonly statements: readonly Statement[],
    private readonly rounding: Rounding,
  ) {
    this.lines = statements.map(statementLines);
  }

  of(column: ComputedColumn): Agreement {
    let agreeing = 0;
    let of = 0;
    const apart: Relation[] = [];
    const asked = Math.min(ASKED, this.lines[column.statement]?.length ?? 0);
    for (const relation of columnRelations(this.lines, column)) {
      // half of all that can be asked are against it
      if (of === ASKED || apart.length * 2 >= asked) break;
      const agrees = holdsAmount(relation) ? leavesNothing(relation) : null;
      if (agrees === null) continue;
      of += 1;
      if (agrees) agreeing += 1;
      else apart.push(relation);
    }
    if (agreeing * 2 <= of || apart.length * 2 >= asked)
      return { agreeing, isUncontradicted: false, commits: false };
    const isUncontradicted = apart.every(
      (relation) => judge(relation, this.rounding).verdict !== 'inconsistent',
    );
    return { agreeing, isUncontradicted, commits: isUncontradicted || this.isWrongSomewhere(column) };
  }

  /** Of what contradicts the formula nothing adds up as the amounts of a further column would. */
  private isWrongSomewhere(column: ComputedColumn): boolean {
    const rests = new Map<Line, Rest>();
    for (const relation of columnRelations(this.lines, column)) {
      const rest = restOf(judge(relation, this.rounding));
      if (rest) rests.set(relation.total.line, rest);
    }
    const statement = this.statements[column.statement];
    let isFound = false;
    for (const { total, parts } of statement ? groupsOf(statement) : []) {
      const whole = rests.get(total);
      const left = summands(parts).flatMap(({ line }) => rests.get(line) ?? []);
      if (!whole || ![whole, ...left].some(({ isContradiction }) => isContradiction)) continue;
      const computed = left.reduce((sum, { amount }) => sum.add(amount), ZERO);
      const sumInterval = left.reduce((sum, { interval }) => add(sum, interval), exactly(ZERO));
      const { verdict } = settle(
        'equal',
        { printed: whole.amount, totalInterval: whole.interval },
        { computed, sumInterval },
      );
      if (verdict !== 'inconsistent') return false;
      isFound = true;
    }
    return isFound;
  }
}
