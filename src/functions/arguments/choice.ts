import { OFFSET_OF_1904 } from '../../engine/calendar/serial';
import type { Rounding } from '../../engine/number/rounding';
import { Refusal } from '../refusal';
import { isBlank } from './range';

/** The words that a person may choose by, in Japanese and English. */
type Choices<T> = Readonly<Record<string, T>>;

const ROUNDINGS: Choices<Rounding> = {
  round: 'round',
  四捨五入: 'round',
  truncate: 'truncate',
  切捨て: 'truncate',
  切り捨て: 'truncate',
  exact: 'exact',
  端数なし: 'exact',
};

const CALENDARS: Choices<'business' | 'calendar'> = {
  business: 'business',
  営業日: 'business',
  calendar: 'calendar',
  暦日: 'calendar',
};

function choose<T>(choices: Choices<T>, usual: T, argument: unknown, position: number): T {
  if (isBlank(argument) || argument === 0) return usual;
  const shown = String(argument).normalize('NFKC').trim();
  for (const [word, choice] of Object.entries(choices)) if (word === shown.toLowerCase()) return choice;
  throw new Refusal({ code: 'unknownChoice', argument: position, shown, choices: Object.keys(choices) });
}

/** How printed figures were rounded; half up where nobody says. */
export function rounding(argument: unknown, position: number): Rounding {
  return choose(ROUNDINGS, 'round', argument, position);
}

/** Which days count; business days where nobody says. */
export function calendar(argument: unknown, position: number): 'business' | 'calendar' {
  return choose(CALENDARS, 'business', argument, position);
}

const DATE_SYSTEMS: Choices<number> = { '1900': 0, '1904': OFFSET_OF_1904 };

/** What to add to the workbook's serial dates to have ours; they are ours where nobody names a date system. */
export function dateOffset(argument: unknown, position: number): number {
  return choose(DATE_SYSTEMS, 0, argument, position);
}
