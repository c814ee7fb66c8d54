import { branchStandings, type BranchStanding } from '../engine/kpi/branch-standing';
import type { MeasureJudgement } from '../engine/kpi/judge';
import type { Kpi } from '../engine/kpi/kpi';
import { lastGiven, MONTHS, yearToDate } from '../engine/kpi/months';
import { neededCases, type NeededCases } from '../engine/kpi/needed';
import {
  levelsLike,
  paceAt,
  paceKind,
  plannedAt,
  type Pace,
  type PaceKind,
  type YearWay,
} from '../engine/kpi/pace';
import { exactly, isFigure, type Figure } from '../engine/kpi/result';
import type { StepShape } from '../engine/kpi/steps';
import { termsOf } from '../engine/kpi/target';
import { together } from '../engine/kpi/together';
import { ZERO, type Rational } from '../engine/number/rational';
import type { Evaluation } from '../kpi-results/evaluate';
import type { ReadMonths } from '../kpi-results/gathered';
import type { Place } from '../kpi-results/table';
import { ownTargets } from '../sheet/kpis/own-targets';
import { BRANCHES } from '../sheet/kpis/branches';
import type { SheetReview } from './review';

/** A branch's standing, and the cell that says it. */
export interface PlacedStanding extends BranchStanding {
  readonly place: Place;
}

/** A year by month, of the whole body. */
export interface Trend {
  /** From April to the end of each month; null where it is not known. */
  readonly toDate: readonly (Figure | null)[];
  /** The last month that is known, 1 to 12. */
  readonly last: number;
  readonly kind: PaceKind;
  /** The year before, likewise; null where it does not go by months. */
  readonly before: readonly (Figure | null)[] | null;
  /** Where the way to the target begins; null where the year before is not known. */
  readonly start: Rational | null;
  /** The whole is not in the table: it is what the branches are together. */
  readonly fromBranches: boolean;
}

/** One measure of a KPI in a year, by branch or by month. */
export interface PartResult {
  readonly sheet: string;
  readonly kpi: Kpi;
  readonly measure: number;
  readonly fiscalYear: number;
  readonly judged: MeasureJudgement;
  /** What it comes to so far; null where that is not known. */
  readonly whole: Figure | null;
  /** What is still needed, of the whole; null where that cannot be told. */
  readonly needed: NeededCases | null;
  /** The best first. */
  readonly branches: readonly PlacedStanding[];
  readonly trend: Trend | null;
}

function ofYear(months: readonly ReadMonths[], measure: number, fiscalYear: number): ReadMonths[] {
  return months.filter((each) => each.measure === measure && each.fiscalYear === fiscalYear);
}

/** What came since April to each month's end: the whole's row, else all branches together. */
function toDateOf(kpi: Kpi, measure: number, own: readonly ReadMonths[]) {
  const unit = (kpi.measures[measure] ?? kpi.measures[0]).unit;
  const whole = own.find(({ branch }) => branch === null);
  if (whole) {
    return { figures: yearToDate(whole, unit), hasYearBase: whole.hasYearBase, fromBranches: false };
  }
  const branches = own.filter(({ branch }) => branch !== null);
  if (branches.length !== BRANCHES.length) return null;
  const each = branches.map((months) => yearToDate(months, unit));
  const figures = Array.from({ length: MONTHS }, (_, index) => {
    const parts = each.flatMap((months) => months[index] ?? []);
    return parts.length === BRANCHES.length ? together(unit === 'branches' ? 'ratio' : unit, parts) : null;
  });
  return { figures, hasYearBase: branches.every((months) => months.hasYearBase), fromBranches: true };
}

/** Where the year began: at 0, or for what goes on at the year before's result. */
function startOf(
  { given }: Evaluation,
  judged: MeasureJudgement,
  measure: number,
  kind: PaceKind,
  fiscalYear: number,
) {
  if (kind !== 'continues') return ZERO;
  const before = given[measure]?.history.find(
    (year) => year.fiscalYear === fiscalYear - 1 && year.until === null,
  )?.result;
  if (before && isFigure(before)) return exactly(before.amount);
  return judged.measure.printed.find((year) => year.fiscalYear === fiscalYear - 1)?.value ?? null;
}

function trendOf(evaluation: Evaluation, kpi: Kpi, judged: MeasureJudgement, measure: number): Trend | null {
  const { months, fiscalYear } = evaluation;
  const found = toDateOf(kpi, measure, ofYear(months, measure, fiscalYear));
  const last = found ? lastGiven(found.figures) : 0;
  if (!found || last === 0) return null;
  const { figures: toDate, hasYearBase, fromBranches } = found;
  const kind = paceKind(judged.measure.unit, toDate, hasYearBase);
  const before = toDateOf(kpi, measure, ofYear(months, measure, fiscalYear - 1))?.figures ?? null;
  const known = before && lastGiven(before) > 1 ? before : null;
  return {
    toDate,
    last,
    kind,
    before: known,
    start: startOf(evaluation, judged, measure, kind, fiscalYear),
    fromBranches,
  };
}

function partResult(sheet: SheetReview, evaluation: Evaluation, measure: number): PartResult[] {
  const { kpi, judgement, fiscalYear, figures } = evaluation;
  const judged = judgement?.measures[measure];
  if (!kpi || !judged || !sheet.results) return [];
  const own = figures.filter((each) => each.measure === measure && each.year.fiscalYear === fiscalYear);
  const ofBranches = own.flatMap((each) => (each.branch === null ? [] : [{ ...each, branch: each.branch }]));
  const targets = ownTargets(sheet.results.table, ofBranches, judged.measure).byRow;
  const trend = trendOf(evaluation, kpi, judged, measure);
  if (ofBranches.length === 0 && !trend) return [];
  const placeOf = new Map(ofBranches.map(({ branch, place }) => [branch, place]));
  const standings = branchStandings(
    judged,
    ofBranches.map(({ branch, figure, row }) => ({ branch, figure, ownTarget: targets.get(row) })),
  );
  const result = judged.result && isFigure(judged.result) ? judged.result : null;
  const whole = result ?? trend?.toDate[trend.last - 1] ?? null;
  const { kind } = termsOf(judged.measure.target).condition;
  const target = judged.target?.value ?? null;
  return [
    {
      sheet: sheet.name,
      kpi,
      measure,
      fiscalYear,
      judged,
      whole,
      needed: whole && target && neededCases(kind, judged.measure.unit, target, whole),
      branches: standings.map((each) => ({ ...each, place: placeOf.get(each.branch) ?? evaluation.place })),
      trend,
    },
  ];
}

/** Every measure of the sheets that goes by branch or by month, a row a judged year. */
export function partResults(sheets: readonly SheetReview[]): PartResult[] {
  return sheets.flatMap((sheet) =>
    sheet.kpis.flatMap((evaluation) =>
      (evaluation.kpi?.measures ?? []).flatMap((_, measure) => partResult(sheet, evaluation, measure)),
    ),
  );
}

/** How a year's way is divided among its months; `before`: as the year before went. */
const WAY_SHAPES = ['linear', 'front', 'back', 'before'] as const satisfies readonly (StepShape | 'before')[];

export type WayShape = (typeof WAY_SHAPES)[number];

function amountsOf(figures: readonly (Figure | null)[]): (Rational | null)[] {
  return figures.map((figure) => figure && exactly(figure.amount));
}

/** The year's way to its target; null where the target, the start or the year before is not known. */
export function wayOf(
  { judged, trend }: Pick<PartResult, 'judged' | 'trend'>,
  shape: WayShape,
): YearWay | null {
  const target = judged.target?.value;
  if (!trend?.start || !target) return null;
  const { start, before, kind } = trend;
  const condition = termsOf(judged.measure.target).condition.kind;
  const way = { start, target, condition };
  if (kind === 'level') return { ...way, shape: 'level' };
  if (shape !== 'before') return { ...way, shape };
  // the year before began at 0 too; where it went on from something is not known
  const levels = before && kind === 'grows' ? levelsLike(amountsOf(before), ZERO, start, target) : null;
  return levels && { ...way, shape: levels };
}

/** The shapes that a year's way can be told by. */
export function shapesOf(part: PartResult): readonly WayShape[] {
  if (!part.trend || part.trend.kind === 'level') return [];
  return WAY_SHAPES.filter((shape) => wayOf(part, shape) !== null);
}

/** What should be reached at each month's end. */
export function plannedMonths(way: YearWay): Rational[] {
  return Array.from({ length: MONTHS }, (_, index) => plannedAt(way, index + 1));
}

/** The pace at the last known month. */
export function currentPace({ trend }: PartResult, way: YearWay): Pace | null {
  const figure = trend?.toDate[trend.last - 1];
  return trend && figure ? paceAt(way, trend.last, exactly(figure.amount)) : null;
}
