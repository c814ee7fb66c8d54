/**
 * What the seamen's 予備費 is of its base, and what it is rounded to; its words stand in contingency.ts, apart, because
 * Excel waits for these with the functions.
 */
export const CONTINGENCY_SHARE = { rateInBasisPoints: 50, roundedTo: 10 } as const;
