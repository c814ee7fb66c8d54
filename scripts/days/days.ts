import type { Day } from './day';
import { evaluator } from './evaluator';
import { financeStaff } from './finance-staff';
import { planner } from './planner';

/** The three roles that the product is for, each with a day of its work. */
export const DAYS: readonly Day[] = [financeStaff, planner, evaluator];
