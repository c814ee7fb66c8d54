/** 円, 千円, 百万円, 億円: what one of a statement's figures counts, in yen. */
export type Unit = 1 | 1_000 | 1_000_000 | 100_000_000;

export const UNITS: readonly Unit[] = [1, 1_000, 1_000_000, 100_000_000];

/** The unit's Japanese name, as statements print it. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  1: '円',
  1_000: '千円',
  1_000_000: '百万円',
  100_000_000: '億円',
};
