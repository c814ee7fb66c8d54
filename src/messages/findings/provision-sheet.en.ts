import type { FindingOf } from '../../engine/findings/finding';
import { UNIT_NAMES } from '../../engine/number/unit';
import type { ProvisionDeparture } from '../../engine/provisions/provision-sheet';
import { ACCOUNT_NAME } from '../account-name';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
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

export function unreadableProvision({ details }: FindingOf<'PLAN-08'>): string {
  switch (details.fault) {
    case 'no-year':
      return 'The fiscal year of the provisions cannot be read. Put it in the title, as in “令和８年度”.';
    case 'year-twice':
      return `Another sheet holds the provisions of ${year(details.fiscalYear)} too. The first of them judged. Put them together.`;
    case 'missing-columns':
      return `The sheet lacks the columns ${quoted(details.columns)}. Add them, as in the template 予算総則.`;
    case 'blank':
      return `${details.kind === '' ? '' : `${details.kind}: `}“${details.column}” is blank. Fill it in.`;
    case 'unknown-word':
      return `“${details.shown}” is no word for “${details.column}”. Choose one of ${quoted(details.words)}.`;
    case 'not-an-amount':
      return `“${details.shown}” is no amount. Enter a number of 0 or more.`;
    case 'not-whole-yen':
      return `“${details.shown}” is no whole number of yen, or too large. Check the amount and its unit.`;
    case 'no-unit':
      return `The amount “${details.shown}” has no unit. Enter one, as 百万円.`;
    case 'not-a-share':
      return `“${details.shown}” is no share. Enter one from 0 % to 100 %, in steps of 0.01 %, as 0.5%.`;
    case 'not-a-term':
      return `“${details.shown}” is no term of years. Enter one, as 令和８年度以降３か年度以内.`;
    case 'not-a-period':
      return `“${details.shown}” is no period. Enter one, as 令和８年４月１日～令和９年３月31日.`;
    case 'other-year':
      return `The period “${details.shown}” does not run from the first day of ${year(details.fiscalYear)} to its last. Correct the title’s year or the period.`;
    case 'item-twice':
      return `The item of commitments “${details.item}” stands here twice. Keep one.`;
    case 'kind-twice':
      return `“${details.kind}” stands here twice. Keep one row.`;
    case 'unknown-account':
      return `There is no form of “${ACCOUNT_NAME.en(details.account)}” for ${year(details.fiscalYear)}, so its contingency was not judged. Check the account’s name, or make its budget the year’s form.`;
    case 'unknown-line':
      return `“${details.name}” is no line of expenditure in the forms of ${year(details.fiscalYear)}. Use the form’s name.`;
    case 'too-fine':
      return `The contingency is rounded to ${details.shown} yen, no multiple of what its form counts (${UNIT_NAMES[details.unit]}). Check the unit of rounding.`;
  }
}

export function provisionDeparture({ details }: FindingOf<'PLAN-09'>): string {
  const { fiscalYear, what, name, printed, shown } = details;
  const of = `${WHAT[what]}${name === '' ? '' : ` “${name}”`}`;
  return `${of} differs from what is fixed for ${year(fiscalYear)} (fixed: ${printed ?? 'none'}; this sheet: ${shown ?? 'none'}). What is fixed judges.`;
}
