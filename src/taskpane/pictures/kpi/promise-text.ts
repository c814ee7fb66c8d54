import type { PromisedReach, PromisedUnit, TextPromise } from '../../../engine/kpi/goal';

/** What is said of promises, in one language. */
export interface PromiseWords {
  readonly within: (year: string) => string;
  readonly from: (year: string) => string;
  readonly inYear: (year: number) => string;
  readonly yearly: (times: number) => string;
  readonly amount: Readonly<Record<PromisedUnit, (value: number) => string>>;
  readonly all: Readonly<Record<PromisedReach, string>>;
  readonly and: string;
}

function timeText(
  time: NonNullable<TextPromise['time']>,
  labels: PromiseWords,
  year: (of: number) => string,
) {
  switch (time.kind) {
    case 'within':
    case 'from':
      return labels[time.kind](year(time.fiscalYear));
    case 'in':
      return labels.inYear(time.year);
    case 'yearly':
      return labels.yearly(time.times);
  }
}

/** By when, how much and for whom something is promised: 「令和6年度から · 2 cm・2 kg」. */
export function promiseText(
  { time, amounts, all }: Pick<TextPromise, 'time' | 'amounts' | 'all'>,
  labels: PromiseWords,
  year: (fiscalYear: number) => string,
): string {
  const amount = amounts.map(({ value, unit }) => labels.amount[unit](value)).join(labels.and);
  return [time ? timeText(time, labels, year) : '', amount, all ? labels.all[all] : '']
    .filter(Boolean)
    .join(' · ');
}
