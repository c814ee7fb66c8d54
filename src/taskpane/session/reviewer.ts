// What a check runs and what its result is sifted by: fetched when there is something to check.
import { functionErrors } from '../../formulas/function-errors';
import { acknowledge, applyAcknowledgements, type Acknowledgement } from '../../review/acknowledge';
import { acknowledgementNotes } from '../../review/acknowledgement-notes';
import { keyOf } from '../../review/acknowledge-key';
import { readAcknowledgements, storeAcknowledgements } from '../../review/acknowledge-store';
import { readCorrections, storeCorrections } from '../../review/correction-store';
import { papersOf, readPapers, storePapers } from '../../review/paper-store';
import { countBySeverity, reviewSheet, summarise, type Review } from '../../review/review';
import { makeReports } from '../../reports/make-reports';
import { correctedOtherwise, isSameSettings, isSetAlike } from '../../review/settings';
import { readSettings, storeSettings } from '../../review/settings-store';
import { withCorrections, withoutCorrections } from '../../sheet/budget/vocabulary/correction';
import { listFindings } from './listing';
import type { Sifted } from './state';

/** Tells the findings that a person let stand from those that are left, and counts these. */
function sift(review: Review, acknowledgements: readonly Acknowledgement[]): Sifted {
  const acknowledged = applyAcknowledgements(review, acknowledgements);
  return { acknowledged, counts: countBySeverity(acknowledged.open) };
}

export const REVIEWER = {
  reviewSheet,
  summarise,
  sift,
  acknowledge,
  acknowledgementNotes,
  keyOf,
  readAcknowledgements,
  storeAcknowledgements,
  isSameSettings,
  isSetAlike,
  correctedOtherwise,
  readSettings,
  storeSettings,
  readCorrections,
  storeCorrections,
  readPapers,
  storePapers,
  papersOf,
  withCorrections,
  withoutCorrections,
  functionErrors,
  listFindings,
  makeReports,
};

export type Reviewer = typeof REVIEWER;
