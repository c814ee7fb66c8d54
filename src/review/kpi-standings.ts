import type { Details, Finding } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import { KPI_RULES } from '../engine/rules/kpi';
import type { Citation } from '../engine/citation';
import type { Judgement } from '../engine/kpi/judge';
import { isFigure } from '../engine/kpi/result';
import { statusOf } from '../engine/kpi/status';
import type { Evaluation } from '../kpi-results/evaluate';
import type { Observation } from '../kpi-results/gathered';
import type { Place } from '../kpi-results/table';

/** The KPIs of one sheet, judged. */
interface JudgedKpis {
  readonly name: string;
  readonly kpis: readonly Evaluation[];
}

/** Nothing decides the KPI yet, and a result of its own year is still to be entered. */
function isToBeFilled({ judgement, fiscalYear }: Evaluation): boolean {
  return judgement !== null && statusOf(judgement, fiscalYear) === 'unfilled';
}

/**
 * Where the results of the KPI's year stand that decide its verdict, all of them without a judgement; where it is named
 * if they stand in no cell of their own.
 */
function placesOf({ place, fiscalYear, observations, judgement }: Evaluation): [Place, ...Place[]] {
  const isDecisive = ({ measure, branch, year }: Observation): boolean => {
    if (year.fiscalYear !== fiscalYear) return false;
    const judged = judgement?.measures[measure];
    if (!judged || !judgement) return true;
    const branches = judged.branches.filter(({ verdict }) => verdict === judgement.verdict);
    const isOwner = branches.length > 0 ? branches.some((each) => each.branch === branch) : branch === null;
    return judged.verdict === judgement.verdict && isOwner;
  };
  const [first = place, ...others] = observations.filter(isDecisive).map((each) => each.place);
  return [first, ...others];
}

type Told = Extract<Finding, { readonly code: 'KPI-03' }>;

function finding(
  sheet: string,
  places: readonly Place[],
  details: Details['KPI-03'],
  citation?: Citation,
): Told {
  const cells = places.map((place) => ({ sheet, ...place }));
  return findingOf(KPI_RULES['KPI-03'], { cells, details, ...(citation && { citation }) }, null);
}

function judgedFinding(sheet: string, evaluation: Evaluation, judged: Judgement): Told[] {
  const { verdict, measures } = judged;
  const decisive = measures.find((each) => each.verdict === verdict);
  if (verdict === 'met' || !decisive) return [];
  const fault = verdict === 'not_met' ? 'not-met' : verdict;
  return [finding(sheet, placesOf(evaluation), { fault, judged }, decisive.measure.citation)];
}

function standing(sheet: string, evaluation: Evaluation): Told[] {
  const { judgement, kpi, fiscalYear, missing } = evaluation;
  if (judgement) return judgedFinding(sheet, evaluation, judgement);
  // without a judgement and nothing missing, a cell cannot be read, which is told of the cell
  if (!kpi || missing.length === 0) return [];
  return [finding(sheet, placesOf(evaluation), { fault: 'no-plan', kpi, fiscalYear })];
}

/** Where the first result belongs that is still to be entered; where the KPI is named if it has no place of its own. */
function openPlace({ place, fiscalYear, observations, open, judgement }: Evaluation): Place {
  const isOpen = ({ measure, branch, year }: Observation): boolean => {
    const result = judgement?.measures[measure]?.result ?? null;
    if (year.fiscalYear !== fiscalYear) return false;
    return result === null || (!isFigure(result) && !result.some((each) => each.branch === branch));
  };
  const [first] = [...observations, ...open].filter(isOpen).sort((a, b) => a.row - b.row);
  return first?.place ?? place;
}

/** Where a person looks for the result of the KPI's year: its cell, the cell that cannot be read, or where it belongs. */
export function resultPlace(evaluation: Evaluation): Place {
  const [problem] = evaluation.problems;
  if (problem) return problem.place;
  return isToBeFilled(evaluation) ? openPlace(evaluation) : placesOf(evaluation)[0];
}

/** The KPIs of a sheet that are still to be filled in, once a year. */
function toBeFilled({ name, kpis }: JudgedKpis): Told[] {
  const years = [...new Set(kpis.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return years.flatMap((fiscalYear): Told[] => {
    const own = kpis.filter((each) => each.kpi && each.fiscalYear === fiscalYear);
    const open = own.filter(isToBeFilled);
    if (open.length === 0) return [];
    const places = open.map(openPlace);
    const blank = open.flatMap(({ kpi }) => kpi ?? []);
    return [finding(name, places, { fault: 'blank', kpis: blank, fiscalYear, of: own.length })];
  });
}

/**
 * The KPIs of a sheet that miss their target or cannot be decided, one finding each; those that are still to be filled in
 * are told together.
 */
export function kpiStandings(sheet: JudgedKpis): Finding[] {
  const entered = sheet.kpis.filter((each) => !isToBeFilled(each));
  return [...entered.flatMap((each) => standing(sheet.name, each)), ...toBeFilled(sheet)];
}
