/** What becomes of a record, and what that makes of it. */
export const OUTCOMES = {
  met: 'counted',
  missed: 'counted',
  counted: 'counted',
  /** Neither begun nor ended: nothing stands there. */
  blank: 'leftOut',
  /** Not yet due, or its window is still open on the as-of day. */
  waiting: 'leftOut',
  noVolume: 'leftOut',
  noBid: 'leftOut',
  otherYear: 'leftOut',
  /** Without an as-of day it may not be left out, and makes the result unknown. */
  unfinished: 'open',
  noStart: 'unread',
  reversed: 'unread',
  unknownDay: 'unread',
  noShare: 'unread',
  tooEarly: 'unread',
  notADate: 'unread',
  notACount: 'unread',
  notANumber: 'unread',
  notAMonth: 'unread',
  /** More or fewer columns than the file has headings. */
  ragged: 'unread',
} as const;

export type Outcome = keyof typeof OUTCOMES;

export function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(OUTCOMES, text);
}

/** True of a record that a person must look at. */
export function isUnread(outcome: Outcome): boolean {
  return OUTCOMES[outcome] === 'unread';
}

/** No records, of whatever becomes of them. */
export const NONE: Readonly<Record<Outcome, number>> = {
  met: 0,
  missed: 0,
  counted: 0,
  blank: 0,
  waiting: 0,
  noVolume: 0,
  noBid: 0,
  otherYear: 0,
  unfinished: 0,
  noStart: 0,
  reversed: 0,
  unknownDay: 0,
  noShare: 0,
  tooEarly: 0,
  notADate: 0,
  notACount: 0,
  notANumber: 0,
  notAMonth: 0,
  ragged: 0,
};

/** The outcomes that make the same of a record. */
export function outcomesOf(kind: (typeof OUTCOMES)[Outcome]): readonly Outcome[] {
  return (Object.keys(OUTCOMES) as Outcome[]).filter((outcome) => OUTCOMES[outcome] === kind);
}
