import { printedAmount } from '../engine/budget/figure-interval';
import { statementLines, type ComputedColumn, type Statement } from '../engine/budget/statement';

/** How many lines' printed figures satisfy difference = minuend − subtrahend. */
function agreeing(
  statements: readonly Statement[],
  { difference, minuend, subtrahend }: ComputedColumn,
): number {
  const [differences = [], minuends = [], subtrahends = []] = [difference, minuend, subtrahend].map(
    (index) => {
      const statement = statements[index];
      return statement ? [...statementLines(statement)] : [];
    },
  );
  let count = 0;
  for (const [row, line] of differences.entries()) {
    const amounts = [line, minuends[row], subtrahends[row]].map(
      (each) => each?.figure && printedAmount(each.figure),
    );
    const [printed, from, less] = amounts;
    if (printed && from && less && printed.equals(from.sub(less))) count += 1;
  }
  return count;
}

/**
 * What each difference column (増減, 差額) is computed from: the two nearest columns before it,
 * and in the direction that more lines agree with; where none decides, the left one less the right one.
 */
export function computedColumns(statements: readonly Statement[]): ComputedColumn[] {
  const computed: ComputedColumn[] = [];
  const operands: number[] = [];
  for (const [index, { column }] of statements.entries()) {
    const [minuend, subtrahend] = operands.slice(-2);
    if (column.kind !== 'difference') operands.push(index);
    else if (minuend !== undefined && subtrahend !== undefined) {
      const forwards = { difference: index, minuend, subtrahend };
      const backwards = { difference: index, minuend: subtrahend, subtrahend: minuend };
      const isBackwards = agreeing(statements, backwards) > agreeing(statements, forwards);
      computed.push(isBackwards ? backwards : forwards);
    }
  }
  return computed;
}
