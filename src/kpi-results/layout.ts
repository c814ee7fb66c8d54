import type { Kpi, KpiUnit } from '../engine/kpi/kpi';
import type { FigureColumns } from './figures';
import { columnOf, type Heading, type Role } from './headings';

/** What is counted and never divided. */
const COUNTED: ReadonlySet<KpiUnit> = new Set([
  'offices',
  'accesses',
  'people',
  'companies',
  'days',
  'businessDays',
]);

/** Columns that can hold figures. */
const OF_FIGURES: ReadonlySet<Role | null> = new Set<Role | null>([
  'numerator',
  'denominator',
  'offices',
  'result',
  null,
]);

/** The columns between those that are taken and those that are read over, in their order. */
export function figureCandidates(
  headings: readonly Heading[] | null,
  width: number,
  taken: readonly (number | null)[],
) {
  const all = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !taken.includes(column),
  );
  if (!headings) return all;
  const filled = all.filter((column) => {
    const heading = headings[column];
    return heading !== undefined && heading.text !== '' && OF_FIGURES.has(heading.role);
  });
  const named = filled.filter((column) => headings[column]?.role !== null);
  return named.length > 0 ? named : filled;
}

function columns(
  headings: readonly Heading[] | null,
  numerator: number | null,
  denominator: number | null,
  result: number | null,
): FigureColumns {
  const percent = result !== null && (headings?.[result]?.percent ?? false);
  return { numerator, denominator, result, percent };
}

/** One measure: a result; or numerator and denominator, with or without the rate behind them. */
function single(
  kpi: Kpi,
  headings: readonly Heading[] | null,
  candidates: readonly number[],
): FigureColumns | null {
  const numerator = headings && columnOf(headings, 'numerator');
  const denominator = headings && columnOf(headings, 'denominator');
  if (headings && numerator !== null && denominator !== null) {
    return columns(headings, numerator, denominator, columnOf(headings, 'result'));
  }
  const [first = null, second = null, third = null, fourth] = candidates;
  if (first === null || fourth !== undefined) return null;
  if (second === null) return columns(headings, null, null, first);
  return COUNTED.has(kpi.measures[0].unit) ? null : columns(headings, first, second, third);
}

/** A share, or the counts behind it, and a number of offices. */
function shareAndOffices(
  headings: readonly Heading[] | null,
  candidates: readonly number[],
): FigureColumns[] | null {
  const last = (headings && columnOf(headings, 'offices')) ?? candidates.at(-1) ?? null;
  const [first = null, second = null, third] = candidates.filter((column) => column !== last);
  if (first === null || third !== undefined) return null;
  const share =
    second === null ? columns(headings, null, null, first) : columns(headings, first, second, null);
  return [share, columns(headings, null, null, last)];
}

/** Where each measure's figures stand; null where the columns are not those of this KPI. */
export function figureColumns(
  kpi: Kpi,
  headings: readonly Heading[] | null,
  candidates: readonly number[],
): readonly FigureColumns[] | null {
  if (kpi.measures.length > 1) return shareAndOffices(headings, candidates);
  const only = single(kpi, headings, candidates);
  return only && [only];
}
