import { departs, type Restatement } from '../../engine/budget/compare/year-chain';
import type { ComparisonMessages } from './comparison-messages';

/** The sentence about a column that prints an earlier step again. */
export function restatementSentence(
  { column: { table, statement }, of, lines, instead }: Restatement,
  { restatement, stage, stageFrom }: ComparisonMessages,
): string {
  return restatement({
    column: stageFrom(table.sheet, statement.column.label, 'column'),
    of: stage(of),
    lines: lines.length,
    departing: lines.filter(departs).length,
    undecidable: lines.filter(({ verdict }) => verdict === 'undecidable').length,
    instead: instead && stage(instead),
  });
}
