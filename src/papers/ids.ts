import type { Business } from '../engine/kpi/kpi';
import type { PaperPlan } from './paper-plan';

const LETTERS: Readonly<Record<Business, string>> = { health: 'H', seamen: 'S' };

/**
 * The id of each KPI: a known one's own, a new one's by the year that it begins in and its number there, H.FY2026_1.
 * Without the letter, which no plan accepts, where its business is not known.
 */
export function idsOf({ fiscalYear, kpis }: PaperPlan): string[] {
  const taken = new Set(kpis.flatMap(({ known }) => known?.id ?? []));
  const year = fiscalYear === null ? 'NEW' : `FY${String(fiscalYear)}`;
  return kpis.map(({ known, business }) => {
    if (known) return known.id;
    const stem = business ? `${LETTERS[business]}.${year}` : year;
    for (let number = 1; ; number += 1) {
      const id = `${stem}_${String(number)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}
