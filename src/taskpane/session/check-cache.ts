import type { FunctionErrors } from '../../formulas/function-errors';
import type { ReadSheet } from '../../review/certain-writes';
import type { Review } from '../../review/review';
import type { ReviewSettings } from '../../review/settings';
import type { Reviewer } from './reviewer';
import type { Changed, Scope } from './state';

/** A sheet that was read and judged. */
export interface Checked extends ReadSheet {
  readonly functions: FunctionErrors;
}

/** What the shown result was made of: the next check reads again only what changed. */
export interface CheckCache {
  readonly settings: ReviewSettings;
  readonly basis: Scope;
  readonly sheets: readonly Checked[];
}

export interface Reading {
  readonly at: number;
  readonly sheets: readonly Checked[];
  /** Sheets of which this is what was known before, or nothing: they are read when a person asks for it. */
  readonly leftOut: readonly string[];
}

/** What is to be read of the sheets of these names, in their order. */
interface ReadingPlan {
  readonly names: readonly string[];
  /** Null where nothing that is known can be kept: then all are read. */
  readonly due: readonly string[] | null;
  /** What stays as it is known. */
  readonly unchanged: readonly Checked[];
}

export const nameOf = ({ review: { name } }: Checked): string => name;

/** What a review says of some of its sheets. */
export function within(scope: Scope, review: Review): Review {
  const { sheets, findings } = review;
  if (scope === null) return review;
  return {
    ...review,
    sheets: sheets.filter(({ name }) => scope.includes(name)),
    findings: findings.filter(({ cells: [cell] }) => cell && scope.includes(cell.sheet)),
  };
}

/**
 * A list is judged beside the budgets of the whole workbook, KPI results by its plans, and a budget whose form is not
 * printed by its general provisions.
 */
export function needsAll(scope: Scope, sheets: readonly Checked[], { papers }: ReviewSettings): boolean {
  const isOwn = papers.sources.size > 0;
  return (
    scope !== null &&
    sheets.some(
      ({ review: { records, results, tables } }) =>
        records !== null || results !== undefined || (isOwn && tables.length > 0),
    )
  );
}

/** The sheets that are read otherwise than before; null where any may be. */
function staleSheets(
  { isSetAlike, correctedOtherwise }: Pick<Reviewer, 'isSetAlike' | 'correctedOtherwise'>,
  { settings: before, sheets }: CheckCache,
  settings: ReviewSettings,
  changed: Changed,
): readonly string[] | null {
  if (changed?.length === 0) return null;
  if (before === settings) return changed ?? [];
  if (!isSetAlike(before, settings)) return null;
  return [...(changed ?? []), ...correctedOtherwise(sheets.map(nameOf), before, settings)];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index]);
}

/**
 * Which sheets are read again: the changed ones, where the rest is known and the tabs are the same, else all.
 * @param leftOut sheets that the last reading left out, of which nothing need be known
 */
export function planReading(
  reviewer: Pick<Reviewer, 'isSetAlike' | 'correctedOtherwise'>,
  known: CheckCache | null,
  names: readonly string[],
  settings: ReviewSettings,
  changed: Changed,
  leftOut: readonly string[],
): ReadingPlan {
  const before = known?.sheets.map(nameOf) ?? [];
  const tabs = names.filter((name) => before.includes(name) || !leftOut.includes(name));
  const stale = known && isSame(tabs, before) ? staleSheets(reviewer, known, settings, changed) : null;
  if (!known || !stale) return { names, due: null, unchanged: [] };
  const due = names.filter((name) => stale.includes(name));
  return { names, due, unchanged: known.sheets.filter((sheet) => !due.includes(nameOf(sheet))) };
}

/** What was read beside what is known, in the order of the tabs. */
export function merge(
  { names, due }: ReadingPlan,
  known: CheckCache | null,
  { at, sheets }: Reading,
): Reading {
  const before = new Map(known?.sheets.map((sheet) => [nameOf(sheet), sheet]));
  const after = new Map(sheets.map((sheet) => [nameOf(sheet), sheet]));
  return {
    at,
    sheets: names.flatMap((name) => after.get(name) ?? before.get(name) ?? []),
    leftOut: (due ?? names).filter((name) => !after.has(name)),
  };
}
