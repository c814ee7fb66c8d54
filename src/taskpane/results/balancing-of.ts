import { balancing, type Balancing } from '../../engine/findings/balancing';
import type { Finding } from '../../engine/findings/finding';
import { formOf } from '../../engine/budget/forms';
import type { Review } from '../../review/review';

/** How the totals that a finding says to differ could be made equal; null for other findings, and other bodies. */
export function balancingOf(finding: Finding, { sheets, papers }: Review): Balancing | null {
  if (finding.code !== 'BAL-01') return null;
  const { judgement } = finding.details;
  // what is still to be filled in would move the gap
  if (judgement.verdict === 'undecidable') return null;
  for (const { tables } of sheets) {
    for (const { table, judgements } of tables) {
      if (!judgements.includes(judgement)) continue;
      const statement = table.statements[judgement.relation.statement];
      const { account } = table;
      if (!statement || statement.fiscalYear === null) return null;
      const form = formOf(papers.budgets, account, statement.fiscalYear);
      return form && balancing(statement, form);
    }
  }
  return null;
}
