import { FUNCTIONS } from '../../src/functions/table';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { Case, CaseFile } from '../case';

const { STATUS, TARGET } = FUNCTIONS;
const CALLS = 50_000;

/** Without their year before, or without a last day, these have no target. */
const WITHOUT_TARGET = ['H.RECEIPT_ASSESSMENT_RATE', 'H.DEBT_RECOVERY', 'H.EARLY_VISIT', 'H.CARD_RECOVERY'];

/** The KPIs whose result is one rate: most formulas of a sheet are about them. */
const RATES = kpiPlan.kpis
  .filter(({ measures }) => measures.length === 1 && measures[0].unit === 'ratio')
  .map(({ id }) => id);

const WITH_TARGET = RATES.filter((id) => !WITHOUT_TARGET.includes(id));

/** A range as Excel hands it over: new at each call, though it holds the same cells. */
function history(): unknown[][] {
  return [
    ['R3', 0.86],
    ['R4', 0.87],
    ['R5', 0.88],
  ];
}

/** A column of formulas, KPI after KPI, each with a result of its own. */
function column(
  name: string,
  kpis: readonly string[],
  call: (kpi: string, result: unknown[][]) => unknown,
): Case {
  const run = (): unknown => {
    let last: unknown;
    for (let row = 0; row < CALLS; row++)
      last = call(kpis[row % kpis.length] ?? '', [[((row % 1000) + 1) / 1000]]);
    return last;
  };
  return { name, subject: { run, work: CALLS }, goal: { perSecond: 500_000 } };
}

const cases: CaseFile = () => [
  column('STATUS, 50,000 calls', RATES, (kpi, result) => STATUS(kpi, result)),
  column('STATUS with a history, 50,000 calls', RATES, (kpi, result) => STATUS(kpi, result, history())),
  column('TARGET as planned, 50,000 calls', WITH_TARGET, (kpi) => TARGET(kpi, undefined, 'plan')),
  column('TARGET with a history, 50,000 calls', WITH_TARGET, (kpi) => TARGET(kpi, history())),
];

export default cases;
