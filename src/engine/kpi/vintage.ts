/**
 * Which results count as the last ones: `evaluation` looks back from the closed year, `plan` from the day
 * on which the plan was printed, when the year before it was not closed yet.
 */
export type Basis = 'evaluation' | 'plan';

/** 前年度: the last closed year before a planned one. */
export function lastClosedYear(plannedYear: number, basis: Basis): number {
  return plannedYear - (basis === 'evaluation' ? 1 : 2);
}

/** So many closed years, oldest first. */
export function closedYears(plannedYear: number, basis: Basis, count: number): number[] {
  const last = lastClosedYear(plannedYear, basis);
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}
