import { departures, unitOf } from './identify';
import type { PaperKpi } from './paper-plan';
import { certaintyOf, type Reason } from './sentence/reading';
import { readSentence } from './sentence/read-sentence';

/** Doubts about which KPI a sentence speaks of, which other words for its target do not settle. */
function isOfIdentity({ why }: Reason): boolean {
  return why === 'which-business' || why === 'which-kpi' || why === 'name-differs' || why === 'twice';
}

/**
 * A KPI whose target a person has put into other words: it is read by these, and the paper's own words stay its
 * citation.
 */
export function rephrase(
  kpi: PaperKpi,
  words: string,
  { fiscalYear, branches }: { readonly fiscalYear: number | null; readonly branches: number | null },
): PaperKpi {
  const { known, printed } = kpi;
  const context = { fiscalYear, branches, unit: unitOf(known), notes: printed.notes };
  const { reasons: own, measures } = readSentence(words, context);
  const reasons = [...own, ...departures(known, measures), ...kpi.reasons.filter(isOfIdentity)];
  return { ...kpi, reasons, measures, certainty: certaintyOf(reasons) };
}
