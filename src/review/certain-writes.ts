import type { Finding, FindingCode, Write } from '../engine/findings/finding';
import { placeOf, type Cell } from '../engine/cell';
import type { BudgetTable, Line } from '../engine/budget/statement';
import type { SheetSnapshot } from '../sheet/cells/snapshot';
import { written } from '../sheet/cells/written';
import { applyAcknowledgements, type Acknowledgement } from './acknowledge';
import { reviewSheet, summarise, type Review, type SheetReview } from './review';
import type { ReviewSettings } from './settings';

/** A sheet as it was read, and what was read. */
export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly review: SheetReview;
}

/** Which findings are to be mended. */
export interface ToMend {
  readonly settings: ReviewSettings;
  readonly acknowledgements: readonly Acknowledgement[];
  /** On the sheets of these names; null for all. */
  readonly scope: readonly string[] | null;
  /** Of this rule; null for all. */
  readonly rule: FindingCode | null;
  /** Cells that stay as they are. */
  readonly without: readonly Cell[];
}

interface CertainWrites {
  /** Each cell once, in the order of the sheets, from top to bottom. */
  readonly writes: readonly Write[];
  /** What would be certain of the cells that stay as they are. */
  readonly leftOut: readonly Write[];
  /**
   * Cells that a rule is certain of now, and whose right contents are known only when the others are written: they rest
   * on formulas that only Excel can calculate, or two rules say different things.
   */
  readonly heldBack: readonly Cell[];
}

/** A text that is a number is one whatever the figures around it are. */
const ALONE: FindingCode = 'TEXT-01';

type CertainFinding = Finding & { readonly fix: NonNullable<Finding['fix']> };

function isCertain(finding: Finding): finding is CertainFinding {
  return finding.fix?.certain === true;
}

/** The sheets of a workbook at one stage of their mending. */
interface Stage {
  readonly sheets: readonly ReadSheet[];
  readonly review: Review;
}

function stageOf(sheets: readonly ReadSheet[], settings: ReviewSettings): Stage {
  const reviews = sheets.map(({ review }) => review);
  return { sheets, review: summarise(reviews, settings) };
}

/** What the rules say for certain, and of which no person said to let it stand. */
function certainIn({ review }: Stage, toMend: ToMend): readonly CertainFinding[] {
  const { acknowledgements, scope, rule } = toMend;
  const { open } = applyAcknowledgements(review, acknowledgements);
  return open.filter(isCertain).filter(({ code, cells: [cell] }) => {
    const isInScope = scope === null || (cell !== undefined && scope.includes(cell.sheet));
    return isInScope && (rule === null || code === rule);
  });
}

function depthOf(lines: readonly Line[]): number {
  return lines.reduce((deepest, { parts }) => Math.max(deepest, 1 + depthOf(parts)), 0);
}

function heightOf({ statements }: BudgetTable): number {
  const sections = statements.flatMap((statement) => statement.sections);
  return sections.reduce((highest, { lines }) => Math.max(highest, depthOf(lines)), 0);
}

/**
 * How often what is written can make something else certain. A total follows from its parts and never the other way
 * round: what all texts and the lowest totals hold is settled at once, and each time at least one more level above
 * them, in one table after the other where they are linked; in the end sums become formulas.
 */
function mostRounds(sheets: readonly ReadSheet[]): number {
  const heights = sheets.flatMap(({ review }) => review.tables.map(({ table }) => heightOf(table)));
  return heights.reduce((sum, height) => sum + height + 1, 3);
}

function readAgain({ sheets }: Stage, writes: readonly Write[], settings: ReviewSettings): Stage {
  const after = written(
    sheets.map(({ snapshot }) => snapshot),
    writes,
  );
  const read = sheets.map((sheet, index) => {
    const snapshot = after[index] ?? sheet.snapshot;
    return snapshot === sheet.snapshot ? sheet : { snapshot, review: reviewSheet(snapshot, settings) };
  });
  return stageOf(read, settings);
}

function isSameWrite(a: Write, b: Write | undefined): boolean {
  return (
    b !== undefined &&
    ('formula' in a ? 'formula' in b && a.formula === b.formula : 'value' in b && a.value === b.value)
  );
}

/** Totals that rest on what only Excel can calculate once all is written. */
function unknownTotals({ review }: Stage): ReadonlySet<string> {
  const judgements = review.sheets.flatMap(({ tables }) => tables.flatMap((table) => table.judgements));
  const unknown = judgements.filter(({ unreadable }) =>
    unreadable.some(({ reason }) => reason === 'not-calculated'),
  );
  return new Set(unknown.map(({ relation }) => placeOf(relation.total.figure.cell)));
}

/** What is certain of a cell, and the rule that says so. */
interface Certain {
  readonly write: Write;
  readonly code: FindingCode;
  /** Another rule says something else. */
  readonly isDisputed: boolean;
}

function certainByCell(stage: Stage, toMend: ToMend): Map<string, Certain> {
  const byCell = new Map<string, Certain>();
  for (const { code, fix } of certainIn(stage, toMend)) {
    for (const write of fix.writes) {
      const key = placeOf(write.cell);
      const before = byCell.get(key);
      const isDisputed = before !== undefined && (before.isDisputed || !isSameWrite(write, before.write));
      byCell.set(key, { write, code, isDisputed });
    }
  }
  return byCell;
}

interface Settled {
  readonly writes: readonly Write[];
  readonly after: Stage;
  /** Cells that were to be written, and cannot be. */
  readonly unsettled: readonly Cell[];
}

function settle(before: Stage, toMend: ToMend, isOpen: (key: string) => boolean): Settled {
  const settled = new Map<string, Certain>();
  const writes = (): Write[] => Array.from(settled.values(), ({ write }) => write);
  let after = before;
  for (let left = mostRounds(before.sheets); ; left -= 1) {
    const due = [...certainByCell(after, toMend)].filter(([key]) => isOpen(key));
    if (due.length === 0) break;
    const stuck = due.filter(
      ([key, { write, isDisputed }]) =>
        left === 0 || isDisputed || isSameWrite(write, settled.get(key)?.write),
    );
    if (stuck.length > 0) {
      return { writes: [], after, unsettled: stuck.map(([, { write }]) => write.cell) };
    }
    for (const [key, certain] of due) settled.set(key, certain);
    after = readAgain(before, writes(), toMend.settings);
  }
  const unknown = unknownTotals(after);
  const unsettled = [...settled].flatMap(([key, { code, write }]) =>
    code !== ALONE && unknown.has(key) ? [write.cell] : [],
  );
  return { writes: writes(), after, unsettled };
}

function inOrder(sheets: readonly ReadSheet[], writes: readonly Write[]): readonly Write[] {
  const tabs = new Map(sheets.map(({ snapshot }, index) => [snapshot.name, index]));
  const tab = ({ cell }: Write): number => tabs.get(cell.sheet) ?? tabs.size;
  return [...writes].sort(
    (a, b) => tab(a) - tab(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

/**
 * All that is certain, until nothing certain is left: what follows from a corrected line is found by judging again what
 * the sheets hold after it is written. It ends: a round that settles nothing new holds a cell back, and what is held
 * back stays so.
 */
export function certainWrites(sheets: readonly ReadSheet[], toMend: ToMend): CertainWrites {
  const stays = new Set(toMend.without.map(placeOf));
  const heldBack = new Map<string, Cell>();
  const before = stageOf(sheets, toMend.settings);
  for (;;) {
    const isOpen = (key: string): boolean => !stays.has(key) && !heldBack.has(key);
    const { writes, after, unsettled } = settle(before, toMend, isOpen);
    if (unsettled.length === 0) {
      const leftOut = [...certainByCell(after, toMend)].flatMap(([key, { write }]) =>
        stays.has(key) ? [write] : [],
      );
      return {
        writes: inOrder(sheets, writes),
        leftOut: inOrder(sheets, leftOut),
        heldBack: [...heldBack.values()],
      };
    }
    for (const cell of unsettled) heldBack.set(placeOf(cell), cell);
  }
}
