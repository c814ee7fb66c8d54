import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialOf } from '../../src/engine/calendar/serial';
import { acknowledge } from '../../src/review/acknowledge';
import { makeReports, type Reported, type Reports } from '../../src/reports/make-reports';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import type { Language } from '../../src/engine/language';
import { readWorkbook } from '../../src/xlsx/read';

const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');

export const DAY = serialOf({ year: 2025, month: 4, day: 10 });

type Sample = 'reiwa6-budget-faults' | 'reiwa6-kpi';

async function readReview(name: Sample): Promise<Review> {
  const bytes = await readFile(join(SAMPLES, `${name}.xlsx`));
  return reviewWorkbook(await readWorkbook(new Uint8Array(bytes)));
}

const reviews = new Map<Sample, Promise<Review>>();

/** Read once for all tests of a file. */
export function sampleReview(name: Sample): Promise<Review> {
  const review = reviews.get(name) ?? readReview(name);
  reviews.set(name, review);
  return review;
}

/** A review as it is reported on 10 April 2025, with the settings of the plan. */
export function reported(review: Review, over: Partial<Reported> = {}): Reported {
  return {
    review,
    settings: DEFAULT_SETTINGS,
    acknowledgements: [],
    workbook: '予算.xlsx',
    day: DAY,
    ...over,
  };
}

/** The reports of both samples: of faults of which some are acknowledged, and of KPI results. */
export async function sampleReports(language: Language): Promise<{ faults: Reports; kpi: Reports }> {
  const [faults, kpi] = await Promise.all([sampleReview('reiwa6-budget-faults'), sampleReview('reiwa6-kpi')]);
  const acknowledgements = faults.findings
    .filter((_, index) => index % 7 === 3)
    .map((finding) => acknowledge(finding, '財務部に確認した'));
  return {
    faults: makeReports(reported(faults, { acknowledgements }), language),
    kpi: makeReports(reported(kpi), language),
  };
}
