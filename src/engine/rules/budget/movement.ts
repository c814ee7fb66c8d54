import type { Citation } from '../../citation';
import { ZERO, type Rational } from '../../number/rational';
import { settledAmount, type BlanksUnder } from '../../budget/blanks-under';
import type { Rule } from './rule';
import { statementLines, type Line } from '../../budget/statement';
import { lineIdentity } from '../../findings/identity';

const MOVEMENT: Citation = {
  kind: 'practice',
  document: '予算の前年度比較',
  section: '前年度予算から大きく動いた科目は、その理由を説明できるようにする',
  quote: null,
};

function amountOf(line: Line | undefined, blanks: BlanksUnder): Rational | null {
  return line?.figure ? settledAmount(line.figure, blanks) : null;
}

/** Lines that moved by more than a set share of last year's budget, where that column is there. */
export const movement: Rule<'YOY-01'> = {
  code: 'YOY-01',
  severity: 'info',
  citation: MOVEMENT,
  settings: ['movement'],
  identity: ({ line }) => lineIdentity(line),
  *judge({ table, blanks, settings }) {
    const budget = table.statements.find(({ column }) => column.kind === 'budget');
    const before = table.statements.find(({ column }) => column.kind === 'previous-budget');
    if (!budget || !before) return;
    const previous = statementLines(before);
    for (const [index, line] of statementLines(budget).entries()) {
      const now = amountOf(line, blanks);
      const last = amountOf(previous[index], blanks);
      if (!now || !last || !line.figure) continue;
      const moved = now.sub(last).abs();
      // from nothing to something is more than any share
      if (moved.compare(last.abs().mul(settings.movement)) <= 0) continue;
      yield {
        cells: [line.figure.cell],
        expected: last,
        actual: now,
        details: {
          line,
          before: last,
          now,
          share: last.equals(ZERO) ? null : now.sub(last).div(last.abs()),
          limit: settings.movement,
        },
      };
    }
  },
};
