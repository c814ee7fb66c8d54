import { OFFSET_OF_1904 } from '../../engine/calendar/serial';
import type { LowerFormula } from '../../engine/kpi/achievement';
import type { Business } from '../../engine/kpi/kpi';
import type { Basis } from '../../engine/kpi/vintage';
import type { Rounding } from '../../engine/number/rounding';
import type { Language } from '../../engine/language';
import { Refusal } from '../refusal';
import { oneValue } from './cell-value';
import { parameter, type ChoiceKind, type Parameter } from './parameter';
import { isBlank } from './range';

/** The words that a person may choose by, in Japanese and English. */
type Choices<T> = Readonly<Record<string, T>>;

function choice<T>(kind: ChoiceKind, choices: Choices<T>, usual: T): Parameter<T> {
  return parameter(kind, (handed, position) => {
    const value = oneValue(handed, position);
    if (isBlank(value) || value === 0) return usual;
    const shown = String(value).normalize('NFKC').trim();
    for (const [word, chosen] of Object.entries(choices)) if (word === shown.toLowerCase()) return chosen;
    throw new Refusal({ code: 'unknownChoice', argument: position, shown, choices: Object.keys(choices) });
  });
}

const ROUNDINGS: Choices<Rounding> = {
  round: 'round',
  四捨五入: 'round',
  truncate: 'truncate',
  切捨て: 'truncate',
  切り捨て: 'truncate',
  exact: 'exact',
  端数なし: 'exact',
};

/** How printed figures were rounded; half up where nobody says. */
export const rounding = choice('rounding', ROUNDINGS, 'round');

const CALENDARS: Choices<'business' | 'calendar'> = {
  business: 'business',
  営業日: 'business',
  calendar: 'calendar',
  暦日: 'calendar',
};

/** Which days count; business days where nobody says. */
export const calendar = choice('calendar', CALENDARS, 'business');

/** What to add to the workbook's serial dates to have ours; they are ours where nobody names a date system. */
export const dateSystem = choice('date-system', { '1900': 0, '1904': OFFSET_OF_1904 }, 0);

const BASES: Choices<Basis> = {
  evaluation: 'evaluation',
  評価: 'evaluation',
  評価時点: 'evaluation',
  plan: 'plan',
  計画: 'plan',
  計画時点: 'plan',
};

/** From which year a target looks back; from the closed year where nobody says. */
export const basis = choice('basis', BASES, 'evaluation');

const FORMULAS: Choices<LowerFormula> = {
  '目標/実績': 'targetByResult',
  'target/result': 'targetByResult',
  '2-実績/目標': 'twoMinusRatio',
  '2-result/target': 'twoMinusRatio',
  基準値: 'fromBaseline',
  baseline: 'fromBaseline',
};

/** How achievement is computed where less is better; target ÷ result where nobody says. */
export const lowerFormula = choice('lower-formula', FORMULAS, 'targetByResult');

const LANGUAGES: Choices<Language> = { ja: 'ja', 日本語: 'ja', en: 'en', 英語: 'en', english: 'en' };

/** The language of an answer; Japanese where nobody says. */
export const answerLanguage = choice('language', LANGUAGES, 'ja');

const BUSINESSES: Choices<Business | null> = {
  all: null,
  両方: null,
  health: 'health',
  h: 'health',
  健康保険: 'health',
  健康保険事業: 'health',
  健保: 'health',
  seamen: 'seamen',
  s: 'seamen',
  船員保険: 'seamen',
  船員保険事業: 'seamen',
  船員: 'seamen',
};

/** The business that is asked for; null for both. */
export const business = choice('business', BUSINESSES, null);
