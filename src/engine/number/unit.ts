/** 円, 千円, 万円, 百万円, 億円, 兆円: what one of a statement's figures counts, in yen. */
export type Unit = 1 | 1_000 | 10_000 | 1_000_000 | 100_000_000 | 1_000_000_000_000;

/** The smallest first. */
export const UNITS: readonly Unit[] = [1, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000_000];

/** What one figure counts in yen; without a unit a figure is taken as yen. */
export function unitInYen(unit: Unit | null): number {
  return unit ?? 1;
}

/** The largest unit that a power of ten is a multiple of: 百万円 for 千万. */
export function largestUnitIn(power: number): Unit {
  return UNITS.findLast((unit) => unit <= 10 ** power) ?? 1;
}

/** The unit's Japanese name, as statements print it. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  1: '円',
  1_000: '千円',
  10_000: '万円',
  1_000_000: '百万円',
  100_000_000: '億円',
  1_000_000_000_000: '兆円',
};
