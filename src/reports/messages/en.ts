import { isoDate } from '../../engine/calendar/iso-date';
import { en as words } from '../../messages/findings/en';
import { readingSentences, ruleSentences } from '../../messages/settings/en';
import type { ReportMessages } from './report-messages';

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const en: ReportMessages = {
  checkTitle: 'Check report',
  kpiTitle: 'KPI evaluation',
  fact: {
    workbook: 'Workbook',
    day: 'Checked on',
    plan: 'Judged by',
    settings: 'Settings',
    outcome: 'Outcome',
    basis: 'Previous year',
    unreadable: 'Not readable',
  },
  day: isoDate,
  plan: (year, document) => `${words.fiscalYear(year)} (${document})`,
  paperFrom: (year, source) => {
    switch (source.kind) {
      case 'file':
        return `${words.fiscalYear(year)} (year file “${source.name}”)`;
      case 'declared':
        return `${words.fiscalYear(year)} (form taken from sheet “${source.sheet}” of this workbook)`;
      case 'sheet':
        return `${words.fiscalYear(year)} (sheet “${source.sheet}” of this workbook)`;
    }
  },
  noPlan: 'no plan (no table is of a year that has one)',
  reading: {
    ...readingSentences,
    corrections: ({ length }) => (length === 0 ? null : `Corrections of the reading: ${String(length)}`),
  },
  rules: ruleSentences,
  counts: ({ error, warning, info }) =>
    [
      counted(error, 'error', 'errors'),
      counted(warning, 'warning', 'warnings'),
      counted(info, 'info', 'infos'),
    ].join(', '),
  besidesAcknowledged: (count) => ` (and ${String(count)} acknowledged)`,
  section: {
    sheets: 'Sheets',
    findings: 'Findings',
    acknowledged: 'Acknowledged findings',
    signatures: 'Signatures',
    parts: 'Parts of the budgets',
    charts: 'Achievement',
  },
  kind: {
    budget: 'budget',
    outlook: 'accounts that are no budget (only sums are judged)',
    commitments: 'commitments',
    transfers: 'transfers',
    carryovers: 'carry-overs',
    procurement: 'procurement',
    kpi: 'KPI results',
    evaluation: 'Evaluation of items',
    plan: 'plan of a year',
    provisions: 'general provisions of a year',
    report: 'a report; left alone',
    none: 'no table to check; left alone',
  },
  headings: ['Cell', 'Severity', 'Finding', 'Compared with', 'Actual'],
  part: 'Line',
  unit: 'unit',
  noUnit: 'not stated',
  rounding: 'rounding',
  levels: 'levels by',
  otherSheet: (sheet) => `its other side stands on the sheet “${sheet}”`,
  unplaced: (texts) => `Could not be placed: ${texts.join(', ')}`,
  pair: (name, value) => `${name}: ${value}`,
  aside: (text) => ` (${text})`,
  separator: ' · ',
  outcomes: (counts) =>
    `Sums and other relations: ${counts.map(([outcome, count]) => `${words.verdict[outcome]} ${String(count)}`).join(', ')}`,
  leftOut: (count) => `${counted(count, 'table', 'tables')} not checked: set to be no budget.`,
  entries: (count) => `${counted(count, 'entry', 'entries')} read.`,
  kpis: (count) => `${counted(count, 'KPI', 'KPIs')} read.`,
  places: (places, more) => `${places.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
  source: (kind, place, quote) =>
    `Source (${words.citationKind[kind]}): ${place}${quote === null ? '' : ` 「${quote}」`}`,
  reason: ({ reason, by, on }) => {
    const who = [by, on].filter((each) => each !== undefined).join(', ');
    return `Acknowledged: ${reason}${who === '' ? '' : ` (${who})`}`;
  },
  noFindings: 'No findings.',
  aboutPlan: 'The plan',
  signature: { made: 'Made by', checked: 'Checked by', approved: 'Approved by' },
  signedOn: 'Date:',
  minus: '-',
  kpiHeadings: [
    'Name',
    'KPI',
    'Target',
    'Result',
    'Achieved',
    'Verdict',
    'Reference grade',
    'Missing or to check',
    'Source',
  ],
  kpiCounts: ({ met, not_met, unfilled, undecidable }) =>
    `${String(met)} met, ${String(not_met)} not met, ${String(unfilled)} not filled in, ${String(undecidable)} undecidable`,
  atEvaluation: 'its closed results are compared, as at the evaluation',
  gradeNote:
    'Note: the reference grade applies the bands of the guideline for independent administrative agencies (120, 100 and 80 %) mechanically. It is not the minister’s evaluation, knows no S and is not lifted for difficulty.',
};
