import type { Kpi } from '../engine/kpi/kpi';
import { termsOf } from '../engine/kpi/target';

/** True for a KPI whose result is a rate for each branch. */
export function hasBranches(kpi: Kpi): boolean {
  return termsOf(kpi.measures[0].target).branches !== null;
}

/** A branch's name without spaces, 「支部」 and 都府県, so that the same branch is known again in another range. */
export function branchName(text: string): string {
  const name = text.normalize('NFKC').replace(/\s|支部$/gu, '');
  return name === '東京都' ? '東京' : name.replace(/(?!^)[府県]$/u, '');
}

/** What stands among the branches for all of them together. */
const WHOLE = /^(?:(?:全国|協会|全)(?:全体|計|平均|合計)?|(?:合|総)?計)$/u;
/** Of rates it says nothing. */
const MEAN = /^(?:単純)?平均値?$/u;

/** Whose result a row is: the whole body's, nobody's that counts, or a branch's, '' where it does not say whose. */
type RowOwner = 'whole' | 'nobody' | { readonly branch: string };

export function ownerOf(text: string, kpi: Kpi): RowOwner {
  const branch = branchName(text);
  if (MEAN.test(branch)) return 'nobody';
  if (WHOLE.test(branch)) return hasBranches(kpi) ? 'nobody' : 'whole';
  return branch === '' && !hasBranches(kpi) ? 'whole' : { branch };
}
