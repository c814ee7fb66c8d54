import type { KpiPlan } from '../../src/engine/kpi/kpi';
import type { GeneralProvisions } from '../../src/engine/provisions/provisions';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { carryOversSheet } from '../../src/sheet/templates/carry-overs';
import { commitmentsSheet } from '../../src/sheet/templates/commitments';
import { kpiResultsSheet, printedResults, type ResultRow } from '../../src/sheet/templates/kpi-results';
import { procurementSheet } from '../../src/sheet/templates/procurement';
import { transfersSheet } from '../../src/sheet/templates/transfers';

// What a year's staff enter into its lists: each with what only FY2026's own papers object to.

/** The KPIs that the year reaches; every other one it misses. */
export const REACHED: readonly string[] = [
  'H.SERVICE_STANDARD',
  'H.CHECKUP',
  'H.HEALTH_DECLARATION',
  'H.SINGLE_BID',
  'S.MYNA_CARD',
];

const COUNTED = { reached: 150_000_000, missed: 1, before: 100 } as const;
const RATES = { reached: 1, missed: 0.05, before: 0.5 } as const;

function entered({ kpi, measure, branch, fiscalYear }: ResultRow): number {
  const scale = kpi.measures[measure]?.unit === 'ratio' || branch !== null ? RATES : COUNTED;
  if (fiscalYear < 2026) return scale.before;
  const isReached = REACHED.includes(kpi.id);
  // one bid of all is what is to be rare
  if (kpi.id === 'H.SINGLE_BID') return isReached ? RATES.missed : RATES.reached;
  return isReached ? scale.reached : scale.missed;
}

const term = (last: number) => ({ first: 2026, last });
const contract = { partner: null, reason: null, review: null, publication: null };

/** Above FY2024's limits and within FY2026's, and above both. */
const commitments = [
  { item: 'システム経費', amount: 52_100_000_000, term: term(2028), partner: null, reason: null },
  { item: '賃貸借経費', amount: 3_000_000_000, term: term(2028), partner: null, reason: null },
];
const day = 46_200;

export function workSheets(plan: KpiPlan, provisions: GeneralProvisions): SheetContent[] {
  const isPrinted = (row: ResultRow) => printedResults(row) ?? { result: entered(row) };
  return [
    commitmentsSheet(provisions, commitments),
    transfersSheet(
      provisions,
      ['health', 'seamen'],
      ['介護納付金', '子ども・子育て支援納付金', '予備費'],
      [
        {
          date: day,
          from: { account: 'health', line: '保険給付費' },
          to: { account: 'health', line: '介護納付金' },
          amount: 5,
          approval: null,
          purpose: '不足のため',
          need: '必要',
        },
      ],
    ),
    carryOversSheet(
      provisions,
      'health',
      ['人件費', '福利厚生費'],
      [
        { line: '人件費', budget: 19_000, decided: 18_990, carried: 10, approval: null, reason: '繰延' },
        { line: '福利厚生費', budget: 64, decided: 60, carried: 4, approval: null, reason: '繰延' },
      ],
    ),
    procurementSheet(provisions, [
      { ...contract, name: '機器', method: '随意契約', bidders: null, amount: 1_900_000 },
      { ...contract, name: '改修', method: '随意契約', bidders: null, amount: 2_100_000 },
    ]),
    kpiResultsSheet(plan, isPrinted),
  ];
}
