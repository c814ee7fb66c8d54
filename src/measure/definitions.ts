import { CARD_ISSUE_DAYS } from './families/card-issue-days';
import { BIOSIMILAR, SINGLE_BID, SMOKING_CESSATION } from './families/counted';
import { SERVICE_STANDARD } from './families/service-standard';
import { summed } from './families/summed';
import { CARD_RECOVERY, EARLY_VISIT } from './families/window';
import type { Definition } from './definition';

/** Every KPI that is measured from records, by its id without the business. */
export const DEFINITIONS = {
  SERVICE_STANDARD,
  CARD_ISSUE_DAYS,
  CARD_RECOVERY,
  EARLY_VISIT,
  SMOKING_CESSATION,
  BIOSIMILAR,
  SINGLE_BID,
  GENERIC: summed('generic', 'replaceable'),
  CHECKUP: summed('done', 'eligible'),
  EMPLOYER_DATA: summed('done', 'eligible'),
  LOGBOOK_DATA: summed('done', 'eligible'),
  DEPENDENT_CHECKUP: summed('done', 'eligible'),
  GUIDANCE: summed('done', 'eligible'),
  DEPENDENT_GUIDANCE: summed('done', 'eligible'),
} as const satisfies Readonly<Record<string, Definition>>;

export type MeasureId = keyof typeof DEFINITIONS;

export function isMeasure(id: string): id is MeasureId {
  return Object.hasOwn(DEFINITIONS, id);
}
