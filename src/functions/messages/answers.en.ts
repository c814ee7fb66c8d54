import type { Place } from '../complaint';
import type { Remark } from '../remarked';

/** Behind the number. */
export const remarksEn: Readonly<Record<Remark, string>> = {
  provisional: ' (provisional)',
  boundary: ' (edge of rounding)',
};

export const listHeadingsEn: readonly string[] = [
  'ID',
  'Business',
  'KPI',
  'Unit',
  'Target',
  'Target value',
  'Importance',
  'Difficulty',
];

/** Of a KPI in whose row of a plan something is at fault. */
export function leftOutEn({ argument, row, column }: Place): string {
  return `This KPI is not judged: a row of its plan has a fault or waits to be confirmed (argument ${String(argument)}, row ${String(row)}, column ${String(column)}).`;
}
