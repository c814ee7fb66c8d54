import { all, any, column, compare, day, isNull, type Condition, type Term } from '../query';
import type { Outcome } from '../outcome';
import { EARLIEST } from '../definition';

interface Case {
  readonly when: Condition;
  readonly outcome: Outcome;
}

/** What is said first of a record with a first and a last day. */
export function spanCases(start: Term, end: Term): Case[] {
  return [
    {
      when: any(compare(start, '<', day(EARLIEST)), compare(end, '<', day(EARLIEST))),
      outcome: 'tooEarly',
    },
    { when: all(isNull(start), isNull(end)), outcome: 'blank' },
    { when: isNull(start), outcome: 'noStart' },
  ];
}

/** The calendar's rows of the two days. */
export function spanJoins(start: string, end: string) {
  return [
    { alias: 's', on: start },
    { alias: 'e', on: end },
  ] as const;
}

export const COUNTED_TO_START = column('counted', 's');
export const COUNTED_TO_END = column('counted', 'e');
