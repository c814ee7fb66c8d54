import type { ComputedColumn, Statement } from '../../../engine/budget/statement';
import { fold } from '../../cells/grid';
import { isTransfer } from '../vocabulary/heading-words';

/** 計 = 当初予算額 ＋ 補正額 ＋ 流用額: a budget that is computed with 流用 has the transfers of the year in it. */
export function markAfterTransfers(
  statements: readonly Statement[],
  computed: readonly ComputedColumn[],
): Statement[] {
  const counting = new Set(
    computed.flatMap(({ statement, terms }) => {
      const labels = terms.map((term) => statements[term.statement]?.column.label ?? '');
      return labels.some((label) => isTransfer(fold(label))) ? [statement] : [];
    }),
  );
  return statements.map((each, index) => {
    const { column } = each;
    const afterTransfers = column.afterTransfers || (column.kind === 'budget' && counting.has(index));
    return { ...each, column: { ...column, afterTransfers } };
  });
}
