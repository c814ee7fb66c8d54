import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { provisions } from '../../src/plan/fy2024/provisions';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { writeYearFile } from '../../src/year-file/write-year-file';
import type { YearFile } from '../../src/year-file/year-file';

/** FY2024 as it is printed. */
export const FY2024: YearFile = {
  fiscalYear: 2024,
  kpiPlan,
  forms: [healthBudget, seamenBudget],
  provisions,
};

/** A value in JSON that can be changed. */
export type Json = Record<string, unknown> & { [index: number]: unknown };

/** FY2024's file with something changed in it. */
export function changedFile(change: (file: Json) => void): unknown {
  const file = JSON.parse(JSON.stringify(writeYearFile(FY2024))) as Json;
  change(file);
  return file;
}

/** What stands at a path of keys. */
export function at(value: unknown, ...keys: readonly (string | number)[]): Json {
  return keys.reduce((inner, key) => (inner as Json)[key as string] as Json, value as Json);
}
