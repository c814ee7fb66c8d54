import { BUDGET } from './budget';
import { CARD } from './card';
import { LIST, SOURCE } from './catalogue';
import { COUNTS } from './counts';
import { DAYS } from './days';
import { EVALUATE } from './evaluate';
import { JUDGING } from './judging';
import { PERIOD } from './period';
import { RECORDS } from './records';
import { SHARES } from './shares';

/** The functions of each subject; how one is added stands in CONTRIBUTING.md. */
export const FAMILIES = {
  records: RECORDS,
  counts: { ...SHARES, ...COUNTS },
  judging: { ...JUDGING, SOURCE, LIST, EVALUATE, CARD, ...PERIOD },
  days: DAYS,
  budget: BUDGET,
} as const;

/** Every function by its id: what stands behind KPI. in a formula, in the order in which the reference lists them. */
export const FUNCTIONS = {
  ...FAMILIES.records,
  ...FAMILIES.counts,
  ...FAMILIES.judging,
  ...FAMILIES.days,
  ...FAMILIES.budget,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

/** The names of a function's parameters. */
export type ParameterName<Id extends FunctionId> = keyof (typeof FUNCTIONS)[Id]['parameters'] & string;
