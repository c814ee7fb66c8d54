import { judge, type Judgement } from '../../../engine/budget/judgement';
import { relationsOf } from '../../../engine/budget/relations';
import {
  statementLines,
  type BudgetTable,
  type ComputedColumn,
  type Extent,
  type Figure,
  type Statement,
} from '../../../engine/budget/statement';
import { ZERO } from '../../../engine/number/rational';
import { headingWord, isChange } from '../vocabulary/heading-words';

/** 補正前の額 ＋ 補正額 ＝ 計. */
interface Supplement {
  readonly before: number;
  readonly changes: readonly Statement[];
  readonly after: number;
}

function wordOf({ column }: Statement): string {
  return headingWord(column.label.split(' ').at(-1) ?? '');
}

/** The columns of a supplementary budget; null for a column that is computed otherwise. */
function supplementOf(
  statements: readonly Statement[],
  { statement: after, terms }: ComputedColumn,
): Supplement | null {
  const changes: Statement[] = [];
  const others: number[] = [];
  for (const { statement, sign } of terms) {
    const column = statements[statement];
    if (!column || sign < 0) return null;
    if (isChange(wordOf(column))) changes.push(column);
    else others.push(statement);
  }
  const [before, ...more] = others;
  const isSupplement = changes.some((column) => wordOf(column).includes('補正'));
  return isSupplement && before !== undefined && more.length === 0 ? { before, changes, after } : null;
}

function isNothing(figure: Figure | null): boolean {
  return !figure || figure.kind === 'nil' || (figure.kind === 'amount' && figure.printed.equals(ZERO));
}

/** Every line without parts is changed. */
function changesEveryLine(changes: readonly Statement[]): boolean {
  const lines = changes.map(statementLines);
  return (lines[0] ?? []).every(
    ({ parts }, row) => parts.length > 0 || !lines.every((column) => isNothing(column[row]?.figure ?? null)),
  );
}

/** Whether a total says more than its lines, or less, beyond what rounding explains. */
function excess({ verdict, printed, computed }: Judgement): number {
  return verdict === 'inconsistent' && printed && computed ? printed.compare(computed) : 0;
}

/**
 * Tells a supplementary budget that lists only what it changes, whose totals are those of the whole budget: it has
 * 補正前の額, 補正額 and their sum; each of its lines is changed; and in both columns, before and after, totals are
 * larger than their lines where they differ, in one at least. Where an error makes them larger, the column of changes
 * or the sum across the columns does not hold, and that is still judged; where both totals are wrong by the same
 * amount in a table whose lines all change, they cannot be told from those of an extract.
 * @param table with its computed columns
 */
export function extentOf(table: BudgetTable): Extent {
  const { statements, computed, rounding } = table;
  const supplements = computed.flatMap((column) => supplementOf(statements, column) ?? []);
  if (supplements.length === 0) return 'all';
  const sums = relationsOf({ ...table, extent: 'all', computed: [] }).filter(({ kind }) => kind === 'equal');
  const excesses = (statement: number): number[] =>
    sums.filter((sum) => sum.statement === statement).map((sum) => excess(judge(sum, rounding)));
  const isExtract = supplements.some(({ before, changes, after }) => {
    const all = [excesses(before), excesses(after)];
    const isLarger = all.every((each) => each.every((sign) => sign >= 0) && each.some((sign) => sign > 0));
    return isLarger && changesEveryLine(changes);
  });
  return isExtract ? 'changes' : 'all';
}
