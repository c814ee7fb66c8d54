import type { FindingOf } from '../../engine/findings/finding';
import type { ProvisionDeparture } from '../../engine/provisions/provision-sheet';

const year = (fiscalYear: number): string => `FY${String(fiscalYear)}`;

const WHAT: Readonly<Record<ProvisionDeparture['what'], string>> = {
  period: 'The period',
  item: 'The commitments',
  transfers: 'The lines whose transfers need approval',
  apart: 'The ban on transfers between accounts',
  carryOvers: 'The lines whose carry-over needs approval',
  tender: 'The amount above which there is open tender',
  singleBids: 'The share of single bids',
  review: 'The review of contracts without tender',
  contingency: 'The contingency',
};

export const provisionSheetRules = {
  'PLAN-08': 'entries of the provisions’ sheet',
  'PLAN-09': 'departure from the provisions that are fixed',
} as const;

export function provisionDeparture({ details }: FindingOf<'PLAN-09'>): string {
  const { fiscalYear, what, name, printed, shown } = details;
  const of = `${WHAT[what]}${name === '' ? '' : ` “${name}”`}`;
  return `${of} differs from what is fixed for ${year(fiscalYear)} (fixed: ${printed ?? 'none'}; this sheet: ${shown ?? 'none'}). What is fixed judges.`;
}
