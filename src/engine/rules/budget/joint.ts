import { atLeast, type Interval } from '../../number/interval';
import { ZERO } from '../../number/rational';
import { figureInterval } from '../../budget/figure-interval';
import { jointConsistency, type Constraint } from '../../budget/joint/consistency';
import type { Judgement } from '../../budget/judgement';
import type { Term } from '../../budget/relations';
import type { Evidence, Rule } from './rule';
import type { Figure } from '../../budget/statement';
import { INTERVAL_ARITHMETIC } from './sums';
import { relationIdentity } from '../../findings/identity';
import { AMOUNTS } from '../../findings/rule';

function termsOf({ relation }: Judgement): Term[] {
  return [relation.total, ...relation.terms];
}

/** Groups judgements that share figures, directly or through others. */
function connected(judgements: readonly Judgement[]): Judgement[][] {
  const leader = new Map<Figure, Figure>();
  const find = (figure: Figure): Figure => {
    let root = figure;
    for (let next = leader.get(root); next && next !== root; next = leader.get(root)) root = next;
    leader.set(figure, root);
    return root;
  };
  for (const judgement of judgements) {
    const root = find(judgement.relation.total.figure);
    for (const { figure } of judgement.relation.terms) leader.set(find(figure), root);
  }
  const groups = new Map<Figure, Judgement[]>();
  for (const judgement of judgements) {
    const root = find(judgement.relation.total.figure);
    const group = groups.get(root);
    if (group) group.push(judgement);
    else groups.set(root, [judgement]);
  }
  return [...groups.values()];
}

/** The judgements of a group that cannot all hold; empty where they can. */
function conflict(group: readonly Judgement[], { table }: Evidence): Judgement[] {
  const variables = new Map<Figure, number>();
  const intervals: Interval[] = [];
  for (const judgement of group) {
    for (const { figure } of termsOf(judgement)) {
      const interval = figureInterval(figure, table.rounding);
      if (variables.has(figure) || !interval) continue;
      variables.set(figure, intervals.length);
      intervals.push(interval);
    }
  }
  const constraints = group.map(({ relation }): Constraint => {
    const terms: { variable: number; sign: 1 | -1 }[] = [];
    const put = (figure: Figure, sign: 1 | -1): void => {
      const variable = variables.get(figure);
      if (variable !== undefined) terms.push({ variable, sign });
    };
    put(relation.total.figure, relation.total.sign);
    for (const term of relation.terms) put(term.figure, term.sign === 1 ? -1 : 1);
    if (relation.kind === 'at-most') {
      // total = part + what is left over, which is not negative
      terms.push({ variable: intervals.length, sign: -1 });
      intervals.push(atLeast(ZERO));
    }
    return { terms };
  });
  const consistency = jointConsistency({ intervals, constraints });
  if (consistency.consistent) return [];
  return consistency.constraints.flatMap((index) => group[index] ?? []);
}

/** Sums can each be plausible and jointly impossible. Not asked where one of them already fails. */
export const joint: Rule<'SUM-05'> = {
  code: 'SUM-05',
  severity: 'warning',
  citation: INTERVAL_ARITHMETIC,
  settings: AMOUNTS,
  identity: ({ judgements }) => judgements.flatMap(relationIdentity),
  *judge(evidence) {
    for (const group of connected(evidence.judgements)) {
      const settled = group.every(({ verdict }) => verdict !== 'inconsistent' && verdict !== 'undecidable');
      if (!settled || group.length < 2) continue;
      const judgements = conflict(group, evidence);
      if (judgements.length === 0) continue;
      yield {
        cells: judgements.map(({ relation }) => relation.total.figure.cell),
        details: { judgements },
      };
    }
  },
};
