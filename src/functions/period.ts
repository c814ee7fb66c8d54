import { outcomeOf } from '../engine/kpi/outcome';
import { periodReport } from '../engine/kpi/chain';
import type { Kpi, KpiPlan } from '../engine/kpi/kpi';
import { progress, reachedBy, shareOfWay, STEP_SHAPES, type StepShape } from '../engine/kpi/steps';
import { nearestDouble } from '../engine/number/double';
import { fromNumber, ONE, ZERO, type Rational } from '../engine/number/rational';
import { givenIn } from '../kpi-results/evaluate';
import { actionPeriodOf } from '../plan/action-periods';
import { kpiPlan as fy2024 } from '../plan/fy2024/kpis';
import { kpiPlanOf } from '../plan/kpi-plans';
import { ja } from '../messages/kpi/ja';
import { oneValue } from './arguments/cell-value';
import { NumberCells } from './arguments/cells';
import { STEP_WORDS } from './arguments/choice';
import { historyOf, kpi, wholeHistory } from './arguments/kpi';
import { parameter, required, type Argument } from './arguments/parameter';
import { plan, type GivenPlan } from './arguments/plan';
import { isBlank, isOmitted, usedRows } from './arguments/range';
import { fiscalYear } from './arguments/year';
import { fn } from './fn';
import { periodHeadingsJa } from './messages/answers.ja';
import { Refusal } from './refusal';

/** One number; null where it was left out or its cell is blank. */
const number = parameter('number', (handed, position): Rational | null =>
  isBlank(oneValue(handed, position)) ? null : fromNumber(new NumberCells([[handed]], position).at(0)),
);

/** How a way is divided: by a word, or the levels at the end of each part, in their order. */
type Shape = StepShape | readonly Rational[];

const shape = parameter('cells', (handed, position): Shape => {
  if (isOmitted(handed)) return 'linear';
  const range = usedRows(handed as unknown[][]);
  const [row, another] = range;
  const isOne = !another && (row?.length ?? 0) <= 1;
  const value = isOne ? oneValue(row?.[0] ?? null, position) : null;
  if (isOne && (isBlank(value) || value === 0)) return 'linear';
  if (typeof value === 'string') {
    const word = STEP_WORDS.get(value.normalize('NFKC').trim().toLowerCase());
    if (word) return word;
    throw new Refusal({
      code: 'unknownChoice',
      argument: position,
      shown: value,
      choices: [...STEP_WORDS.keys()],
    });
  }
  const cells = new NumberCells(range, position);
  return Array.from({ length: cells.length }, (_, index) => fromNumber(cells.at(index)));
});

function isWord(shape: Shape): shape is StepShape {
  return STEP_SHAPES.some((word) => word === shape);
}

interface Way {
  readonly start: Rational;
  readonly goal: Rational;
  readonly shape: Argument<Shape>;
}

/** What is to be reached after so many of the parts of a way; given levels are one a part and end with the goal. */
function levelAfter({ start, goal, shape }: Way, done: number, parts: number): Rational {
  const { value, position: argument } = shape;
  if (isWord(value)) return reachedBy(start, goal, shareOfWay(value, done, parts));
  if (value.length !== parts) {
    throw new Refusal({ code: 'stepCount', argument, given: value.length, expected: parts });
  }
  if (!value.at(-1)?.equals(goal)) throw new Refusal({ code: 'stepsMissGoal', argument });
  return done === 0 ? start : (value[done - 1] ?? goal);
}

const MONTHS = 12;

/** The months of a fiscal year up to the end of 4月, 5月 … 3月: 1 to 12. */
function monthsUntil(month: number): number {
  return ((month + 8) % MONTHS) + 1;
}

/** How much of a time is gone: a share of it, or months of the fiscal year. */
type Elapsed = { readonly share: Rational } | { readonly months: number };

const elapsed = parameter('text', (handed, position): Elapsed => {
  const value = oneValue(handed, position);
  if (isBlank(value) || value === 0) return { share: ONE };
  const shown = String(value).normalize('NFKC').trim();
  const month = /^([1-9]|1[0-2])月末?$/u.exec(shown)?.[1];
  if (month !== undefined) return { months: monthsUntil(Number(month)) };
  if (typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= MONTHS) {
    return { months: monthsUntil(value) };
  }
  // 1 may be all of the time, and January
  if (typeof value === 'number' && value > 0 && value < 1) return { share: fromNumber(value) };
  throw new Refusal({ code: 'notElapsed', argument: position, shown });
});

/** What should be reached by now. */
function plannedLevel(way: Way, time: Elapsed): Rational {
  if ('months' in time) return levelAfter(way, time.months, MONTHS);
  const { value, position } = way.shape;
  if (value === 'linear') return reachedBy(way.start, way.goal, time.share);
  if (time.share.equals(ONE)) return way.goal;
  throw new Refusal({ code: 'shapeNeedsMonth', argument: position });
}

/**
 * The plan of a year of the period: the given one, those printed before a printed one, else FY2024's. A plan that is
 * printed later changes no answer.
 */
function planIn({ plan: given, named }: GivenPlan, year: number): KpiPlan | null {
  if (year === given.fiscalYear) return given;
  const isBefore = named?.from === 'printed' && year < given.fiscalYear;
  return isBefore || year === fy2024.fiscalYear ? kpiPlanOf(year) : null;
}

function yearRows({ measures }: Kpi, report: ReturnType<typeof periodReport>): (string | number)[][] {
  return report.links.flatMap(({ fiscalYear: year, judgement, verdict, missing }) => {
    const notes = ja.allMissing(missing);
    if (!judgement) return [[ja.fiscalYear(year), '', '', '', ja.verdict[verdict], notes]];
    return judgement.measures.map((judged) => {
      const { target, result, achievement } = outcomeOf(judged);
      const name = measures.length > 1 ? (judged.measure.name?.ja ?? '') : '';
      return [
        [ja.fiscalYear(year), name].filter(Boolean).join(' '),
        target ?? '',
        result ?? '',
        achievement ?? '',
        ja.verdict[judged.verdict],
        ja.allMissing(judged.missing),
      ];
    });
  });
}

export const PERIOD = {
  ANNUAL_TARGET: fn(
    {
      start: required(number),
      goal: required(number),
      firstYear: required(fiscalYear),
      lastYear: required(fiscalYear),
      year: required(fiscalYear),
      shape,
    },
    (given) => {
      const [first, last, year] = [given.firstYear.value, given.lastYear.value, given.year.value];
      if (first > last || year < first || year > last) {
        throw new Refusal({ code: 'outsidePeriod', argument: given.year.position, year, first, last });
      }
      const way = { start: given.start.value, goal: given.goal.value, shape: given.shape };
      return nearestDouble(levelAfter(way, year - first + 1, last - first + 1));
    },
  ),
  PROGRESS: fn(
    { result: required(number), target: required(number), start: number, elapsed, shape },
    (given) => {
      const start = given.start.value ?? ZERO;
      const way = { start, goal: given.target.value, shape: given.shape };
      const gone = progress(given.result.value, start, plannedLevel(way, given.elapsed.value));
      if (!gone) throw new Refusal('divisionByZero');
      return nearestDouble(gone);
    },
  ),
  PERIOD: fn({ kpi, results: wholeHistory, plan }, (given) => {
    const by = given.plan.value;
    const named = given.kpi.value(by);
    const period = actionPeriodOf(by.plan.fiscalYear);
    if (!period) throw new Refusal({ code: 'noPeriod', fiscalYear: by.plan.fiscalYear });
    const years = historyOf(named, period.lastYear, given.results);
    const report = periodReport(named.id, period, {
      planOf: (year) => planIn(by, year),
      givenOf: (_, year) => years.map((measure) => givenIn(year, measure)),
    });
    const span = `${ja.fiscalYear(period.firstYear)}～${ja.fiscalYear(period.lastYear)}`;
    return [
      [...periodHeadingsJa],
      ...yearRows(named, report),
      [span, '', '', '', ja.verdict[report.verdict], ja.allMissing(report.missing)],
    ];
  }),
} as const;
