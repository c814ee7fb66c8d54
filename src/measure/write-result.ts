import { OUTCOMES } from './outcome';
import type { Groups } from './tally';

/** Groups as a query would answer them: `readResultRows` reads them again. */
export function resultRows(groups: Groups): Record<string, string | number>[] {
  return groups.sorted.flatMap(({ by, tally }) => {
    const keys = {
      ...(by.branch !== null && { branch: by.branch }),
      ...(by.month !== null && { month: by.month }),
    };
    const all = [...tally.counted, ...tally.reasons];
    // sums are those of all that counts: they go with the first of it
    const carrier = all.find(([outcome]) => OUTCOMES[outcome] === 'counted' || outcome === 'waiting')?.[0];
    return all.map(([outcome, records]) => ({
      ...keys,
      outcome,
      records,
      provisional: outcome === carrier ? tally.provisional : 0,
      part: outcome === carrier ? tally.part.value.toString() : 0,
      whole: outcome === carrier ? tally.whole.value.toString() : 0,
    }));
  });
}
