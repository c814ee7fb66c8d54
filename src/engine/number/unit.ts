/** 円, 千円, 百万円, 億円: what one of a statement's figures counts, in yen. */
export type Unit = 1 | 1_000 | 1_000_000 | 100_000_000;

export const UNITS: readonly Unit[] = [1, 1_000, 1_000_000, 100_000_000];

/** What one figure counts in yen; without a unit a figure is taken as yen. */
export function unitInYen(unit: Unit | null): number {
  return unit ?? 1;
}

/** The unit's Japanese name, as statements print it. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  1: '円',
  1_000: '千円',
  1_000_000: '百万円',
  100_000_000: '億円',
};
