import { tidied } from '../fold';
import type { Baseline, PrintedFigure } from './baseline';

/** A text with its place. */
export interface Placed {
  readonly text: string;
  readonly place: string;
}

/** A KPI as the table prints it. */
export interface PrintedKpi extends Placed {
  /** The measures of the plan that it stands under, in their words. */
  readonly section: string;
  readonly notes: readonly string[];
  readonly figures: readonly PrintedFigure[];
  readonly isNew: string | null;
}

interface Growing extends Placed {
  readonly number: number | null;
  readonly notes: string[];
  readonly figures: PrintedFigure[];
  isNew: string | null;
}

interface Row {
  readonly labels: string[];
  readonly kpis: Growing[];
  hasBaseline: boolean;
}

const isBare = ({ figures, isNew }: Growing): boolean => figures.length === 0 && isNew === null;

/** Where a text has a table column after column, numbers begin anew within one: the next that still lacks its figure. */
function numbered(kpis: readonly Growing[], number: number): Growing | undefined {
  const own = kpis.filter((kpi) => kpi.number === number);
  return own.find(isBare) ?? own.at(-1);
}

/** True where the numbers of a row begin anew: its labels are those of many rows, and say nothing of each. */
function isOfManyRows({ kpis }: Row): boolean {
  return kpis.some(
    ({ number }, index) => number !== null && kpis.findIndex((kpi) => kpi.number === number) < index,
  );
}

const emptyRow = (labels: string[]): Row => ({ labels, kpis: [], hasBaseline: false });

/**
 * Puts the rows of a table together from its parts as they come: measures, targets, notes, printed figures. A PDF's
 * text has the cells of a row one after another, and may begin a row's next target before its label has ended.
 */
export class RowBuilder {
  private readonly rows: Row[] = [];
  private row = emptyRow([]);
  /** Labels that came after the row's targets: of the next row, or the rest of this one's. */
  private waiting: string[] = [];
  private last: Growing | null = null;
  private open: Growing | null = null;

  constructor(private readonly section: string) {
    this.rows.push(this.row);
  }

  label(text: string): void {
    const to = this.row.kpis.length > 0 ? this.waiting : this.row.labels;
    to.push(text.replace(/\s+/gu, ''));
  }

  private begin(labels: string[]): void {
    this.row = emptyRow(labels);
    this.rows.push(this.row);
    this.waiting = [];
  }

  /** A row that stands apart, as those of a table with cells do. */
  nextRow(labels: readonly string[]): void {
    this.begin(labels.length > 0 ? labels.map((each) => each.replace(/\s+/gu, '')) : this.row.labels);
  }

  kpi(placed: Placed, number: number | null): void {
    const { kpis, labels, hasBaseline } = this.row;
    const before = kpis.at(-1)?.number ?? null;
    const goesOn = number !== null && before !== null && number === before + 1;
    if (goesOn) labels.push(...this.waiting.splice(0));
    else if (kpis.length > 0 && this.waiting.length > 0) this.begin(this.waiting);
    else if (kpis.length > 0 && hasBaseline) this.begin(labels);
    const { place } = placed;
    const kpi: Growing = { text: tidied(placed.text), place, number, notes: [], figures: [], isNew: null };
    this.row.kpis.push(kpi);
    this.last = kpi;
  }

  note(text: string): void {
    this.last?.notes.push(tidied(text));
  }

  private ownerOf({ number, figures }: Baseline): Growing | null {
    const { kpis } = this.row;
    if (number !== null) return numbered(kpis, number) ?? kpis[number - 1] ?? this.open;
    if (this.open) return this.open;
    const bare = kpis.findIndex(isBare);
    const current = bare < 0 ? kpis.at(-1) : kpis[bare - 1];
    // 令和３年度末：… goes on where 令和２年度末：… has begun
    const goesOn = figures.every(
      ({ kind, fiscalYear }) =>
        kind === 'mean' ||
        (fiscalYear !== null && current?.figures.every((each) => (each.fiscalYear ?? Infinity) < fiscalYear)),
    );
    return (goesOn ? current : null) ?? kpis[bare] ?? kpis.at(-1) ?? null;
  }

  baseline(printed: Baseline): void {
    const owner = this.ownerOf(printed);
    if (!owner) return;
    this.row.hasBaseline = true;
    const isRest = this.open === owner && printed.number === null;
    owner.figures.push(
      ...printed.figures.map((each) => (isRest ? { ...each, kind: 'mean' as const } : each)),
    );
    owner.isNew ??= printed.isNew;
    this.open = printed.isOpen ? owner : null;
  }

  build(): PrintedKpi[] {
    return this.rows.flatMap((row) =>
      row.kpis.map(({ text, place, notes, figures, isNew }) => ({
        text,
        place,
        section: this.section + (isOfManyRows(row) ? '' : row.labels.join('')),
        notes,
        figures,
        isNew,
      })),
    );
  }
}
