import { OFFSET_OF_1904 } from '../../engine/calendar/serial';
import type { Business } from '../../engine/kpi/kpi';
import type { StepShape } from '../../engine/kpi/steps';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { parameter, type ChoiceKind, type Parameter } from './parameter';
import { isBlank } from './range';
import type { ChoiceWords, Words } from './words/choice-words';
import { CHOICE_WORDS } from './words/words';

function choice<T>(kind: ChoiceKind, choices: ReadonlyMap<string, T>, usual: T): Parameter<T> {
  return parameter(kind, (handed, position) => {
    const value = oneValue(handed, position);
    if (isBlank(value) || value === 0) return usual;
    const shown = String(value).normalize('NFKC').trim();
    const chosen = choices.get(shown.toLowerCase());
    if (chosen !== undefined) return chosen;
    throw new Refusal({ code: 'unknownChoice', argument: position, shown, choices: [...choices.keys()] });
  });
}

/** What each word means, of whichever language. */
function meanings<M extends string>(wordsOf: (words: ChoiceWords) => Words<M>): ReadonlyMap<string, M> {
  const tables = Object.values(CHOICE_WORDS).map(wordsOf);
  const all = Object.keys(wordsOf(CHOICE_WORDS.ja)) as M[];
  return new Map(all.flatMap((one) => tables.flatMap((words) => words[one].map((word) => [word, one]))));
}

/** How printed figures were rounded; half up where nobody says. */
export const rounding = choice(
  'rounding',
  meanings((words) => words.rounding),
  'round',
);

/** Which days count; business days where nobody says. */
export const calendar = choice(
  'calendar',
  meanings((words) => words.calendar),
  'business',
);

const DATE_SYSTEMS = new Map([
  ['1900', 0],
  ['1904', OFFSET_OF_1904],
]);

/** What to add to the workbook's serial dates to have ours; they are ours where nobody names a date system. */
export const dateSystem = choice('date-system', DATE_SYSTEMS, 0);

/** From which year a target looks back; from the closed year where nobody says. */
export const basis = choice(
  'basis',
  meanings((words) => words.basis),
  'evaluation',
);

/** How achievement is computed where less is better; target ÷ result where nobody says. */
export const lowerFormula = choice(
  'lower-formula',
  meanings((words) => words['lower-formula']),
  'targetByResult',
);

/** The language of an answer; Japanese where nobody says. */
export const answerLanguage = choice(
  'language',
  meanings((words) => words.language),
  'ja',
);

const BUSINESSES = [...meanings((words) => words.business)].map(
  ([word, meaning]): [string, Business | null] => [word, meaning === 'both' ? null : meaning],
);

/** The words for how a way is divided into steps. */
export const STEP_WORDS: ReadonlyMap<string, StepShape> = meanings((words) => words.steps);

/** The business that is asked for; null for both. */
export const business = choice('business', new Map(BUSINESSES), null);
