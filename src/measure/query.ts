import type { Serial } from '../engine/calendar/serial';
import type { Outcome } from './outcome';

/** A calendar's row for the day in a record's column, under a name of its own. */
interface CalendarJoin {
  readonly alias: string;
  /** A column of the records that holds days. */
  readonly on: string;
}

/** What a calendar tells of a day: how many days count up to it, or until when a window is open that it opens. */
export type CalendarColumn = 'counted' | 'until_day';

/** A value of one record. Without division and without functions of dates, in which engines differ. */
export type Term =
  | { readonly kind: 'column'; readonly of: string; readonly column: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Serial }
  | { readonly kind: 'orZero'; readonly term: Term }
  | { readonly kind: 'plus' | 'minus' | 'times'; readonly left: Term; readonly right: Term };

/** A comparison with what is not there does not hold. */
export type Condition =
  | { readonly kind: 'isNull'; readonly term: Term }
  | {
      readonly kind: 'compare';
      readonly sign: '<' | '<=' | '=' | '>=' | '>';
      readonly left: Term;
      readonly right: Term;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

interface Case {
  readonly when: Condition;
  readonly outcome: Outcome;
}

/** How records are judged and counted, as a relational query: joins with a calendar, comparisons, counts. */
export interface RecordQuery {
  readonly joins: readonly CalendarJoin[];
  /** What the joins need of the calendar; null where there is none. */
  readonly calendar: CalendarColumn | null;
  /** The first that holds says what becomes of a record. */
  readonly cases: readonly Case[];
  readonly otherwise: Outcome;
  /** Holds of a counted record into which holidays went that are not published yet. */
  readonly provisional: Condition | null;
  /** What is summed over the records that count; a record stands for as many as it is weighted. */
  readonly sums: Readonly<Partial<Record<SumName, Term>>>;
}

export type SumName = 'part' | 'whole';

/** The records under their name in a query. */
export const RECORDS = 'r';

export const column = (name: string, of = RECORDS): Term => ({ kind: 'column', of, column: name });
export const number = (value: number): Term => ({ kind: 'number', value });
export const day = (serial: Serial): Term => ({ kind: 'day', day: serial });
export const orZero = (term: Term): Term => ({ kind: 'orZero', term });
export const plus = (left: Term, right: Term): Term => ({ kind: 'plus', left, right });
export const minus = (left: Term, right: Term): Term => ({ kind: 'minus', left, right });
export const times = (left: Term, right: Term): Term => ({ kind: 'times', left, right });
export const isNull = (term: Term): Condition => ({ kind: 'isNull', term });
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

type Sign = Extract<Condition, { kind: 'compare' }>['sign'];

export function compare(left: Term, sign: Sign, right: Term): Condition {
  return { kind: 'compare', sign, left, right };
}
