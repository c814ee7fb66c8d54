import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { enumerated, folded } from '../fold';
import type { PaperCell, PaperTable } from '../paper';
import { baselineOf, type Baseline } from './baseline';
import type { Placed, RowBuilder } from './row-builder';
import { beginsItem, isNote } from './words';

/** What the columns of a table with cells are about. */
interface Columns {
  readonly labels: readonly number[];
  readonly kpi: number;
  /** With the year that heads them, where one does. */
  readonly baselines: readonly { readonly column: number; readonly fiscalYear: number | null }[];
  readonly notes: readonly number[];
}

const KPI = /^(?:KPI|重要業績評価指標|目標|数値目標|成果目標)(?:[(].*)?$/iu;
const BASELINE = /現状|参考|基準値|実績|年度末$|年度$/u;

function yearIn(heading: string): number | null {
  const named = /((?:令和|平成|R|H)(?:元|\d{1,2})|\d{4})年度/u.exec(heading)?.[1];
  return named === undefined ? null : parseFiscalYear(`${named}年度`);
}

/** The columns that a row heads; null for a row that heads none. */
export function columnsOf(row: readonly (PaperCell | null)[]): Columns | null {
  const headings = row.map((cell) => folded(cell?.text ?? ''));
  const kpi = headings.findIndex((text) => KPI.test(text));
  const baselines = headings.flatMap((text, column) =>
    column !== kpi && text.length < 30 && BASELINE.test(text) ? [{ column, fiscalYear: yearIn(text) }] : [],
  );
  const hasMeasures = headings.some((text) => /施策|項目|区分|分野/u.test(text));
  if (kpi < 0 || (baselines.length === 0 && !hasMeasures)) return null;
  const notes = headings.flatMap((text, column) => (/備考|注記?$/u.test(text) ? [column] : []));
  const labels = headings.flatMap((_, column) => (column < kpi ? [column] : []));
  return { labels, kpi, baselines, notes };
}

/** The lines of a cell put together where one goes on in the next. */
function partsOf(text: string, isWhole: (before: string) => boolean): string[] {
  const parts: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const before = parts.at(-1);
    if (line === '') continue;
    if (before === undefined || beginsItem(line) || isNote(line) || isWhole(before)) parts.push(line);
    else parts[parts.length - 1] = before + line;
  }
  return parts;
}

/** ②, ２） behind the end of the target before it. */
const NEXT_IN_LINE = /(?<=とする。?|以上。?|以下。?)\s*(?=[①-⑳➀-➉❶-❿]|[0-9０-９]{1,2}[)）])/gu;

function readTargets(cell: PaperCell, rows: RowBuilder): void {
  const text = cell.text.replace(NEXT_IN_LINE, '\n');
  const whole = (before: string): boolean =>
    /(?:。|とする|目指す|以上|以下)$/u.test(before) && !isNote(before);
  for (const part of partsOf(text, whole)) {
    const placed: Placed = { text: part, place: cell.place };
    if (isNote(part)) rows.note(part);
    else rows.kpi(placed, enumerated(part).number);
  }
}

function withYear(printed: Baseline, fiscalYear: number | null): Baseline {
  const figures = printed.figures.map((each) =>
    each.kind === 'mean' ? each : { ...each, fiscalYear: each.fiscalYear ?? fiscalYear },
  );
  return { ...printed, figures };
}

function readBaselines(cell: PaperCell, fiscalYear: number | null, rows: RowBuilder): void {
  const parts = partsOf(cell.text, (before) => baselineOf(before) !== null);
  for (const part of parts) {
    const printed = baselineOf(part);
    if (printed) rows.baseline(withYear(printed, fiscalYear));
    else rows.note(part);
  }
}

/** Reads the rows below a table's headings. */
export function readCells(
  { rows: all }: PaperTable,
  first: number,
  { labels, kpi, baselines, notes }: Columns,
  rows: RowBuilder,
): void {
  for (const row of all.slice(first)) {
    const own = labels.flatMap((column) => row[column]?.text ?? []).filter((text) => text.trim() !== '');
    const target = row[kpi];
    const hasTarget = target && target.text.trim() !== '';
    if (hasTarget) {
      rows.nextRow(own);
      readTargets(target, rows);
    }
    for (const { column, fiscalYear } of baselines) {
      const cell = row[column];
      if (cell && cell.text.trim() !== '') readBaselines(cell, fiscalYear, rows);
    }
    for (const column of notes) {
      const text = row[column]?.text.trim() ?? '';
      if (text !== '') rows.note(text);
    }
  }
}
