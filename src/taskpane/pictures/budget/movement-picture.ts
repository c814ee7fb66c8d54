import { printedAmount } from '../../../engine/budget/figure-interval';
import {
  sectionOf,
  type BudgetTable,
  type Figure,
  type Line,
  type Section,
  type Side,
  type Statement,
} from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import { ZERO, type Rational } from '../../../engine/number/rational';

/** A line of the budget beside its amount of last year. */
export interface Movement {
  readonly label: string;
  /** The budget's own cell. */
  readonly cell: Cell;
  /** This year's, and last year's where it has one. */
  readonly figures: { readonly now: Figure; readonly before: Figure | null };
  /** Null where it cannot be read; a nil mark counts 0. */
  readonly before: Rational | null;
  readonly now: Rational | null;
  readonly change: Rational | null;
  /** Of last year's amount; null where that is 0 or unknown. */
  readonly share: Rational | null;
}

export interface SideMovement {
  readonly side: Side;
  readonly total: Movement | null;
  /** The greatest change first; those that cannot be read last. */
  readonly moved: readonly Movement[];
  readonly still: readonly Movement[];
  /** All of them in the order of the sheet. */
  readonly listed: readonly Movement[];
}

export interface MovementPicture {
  readonly budget: Statement;
  readonly before: Statement;
  readonly sides: readonly SideMovement[];
  /** What half of the picture's width stands for. */
  readonly greatest: Rational;
  /** What the longest bar of a total stands for. */
  readonly whole: Rational;
}

function movementOf(line: Line, last: Line | undefined): Movement | null {
  if (!line.figure) return null;
  const now = printedAmount(line.figure);
  const before = last?.figure ? printedAmount(last.figure) : null;
  const change = now && before ? now.sub(before) : null;
  const share = change && before && !before.equals(ZERO) ? change.div(before.abs()) : null;
  const figures = { now: line.figure, before: last?.figure ?? null };
  return { label: line.label, cell: line.figure.cell, figures, before, now, change, share };
}

/** The lines that add up to the total; both columns hold the same lines in the same order. */
function movementsOf(lines: readonly Line[], last: readonly Line[]): Movement[] {
  return lines.flatMap((line, index): Movement[] => {
    if (line.membership === 'of-which') return [];
    const movement = movementOf(line, last[index]);
    return movement ? [movement] : movementsOf(line.parts, last[index]?.parts ?? []);
  });
}

function distance({ change }: Movement): Rational {
  return change?.abs() ?? ZERO;
}

function sideMovement(section: Section, last: Section): SideMovement {
  const listed = movementsOf(section.lines, last.lines);
  const isStill = ({ change }: Movement): boolean => change?.equals(ZERO) ?? false;
  const moved = listed.filter((movement) => !isStill(movement));
  return {
    side: section.side,
    total: section.total && movementOf(section.total, last.total ?? undefined),
    moved: moved.sort((a, b) => distance(b).compare(distance(a))),
    still: listed.filter(isStill),
    listed,
  };
}

function largest(amounts: readonly (Rational | null)[]): Rational {
  return amounts.reduce<Rational>((a, b) => (b && b.abs().compare(a) > 0 ? b.abs() : a), ZERO);
}

/** Budget against last year's; null where either column is missing. */
export function movementPicture({ statements }: BudgetTable): MovementPicture | null {
  const budget = statements.find(({ column }) => column.kind === 'budget');
  const before = statements.find(({ column }) => column.kind === 'previous-budget');
  if (!budget || !before) return null;
  const sides = budget.sections.flatMap((section) => {
    const last = sectionOf(before, section.side);
    return last ? [sideMovement(section, last)] : [];
  });
  return {
    budget,
    before,
    sides,
    greatest: largest(sides.flatMap(({ moved }) => moved.map(({ change }) => change))),
    whole: largest(sides.flatMap(({ total }) => [total?.before ?? null, total?.now ?? null])),
  };
}
