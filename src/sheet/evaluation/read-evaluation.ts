import type { Cell } from '../../engine/cell';
import { firstNamedYear } from '../../engine/calendar/named-fiscal-year';
import { NOTHING_WRITTEN, type HandWritten } from '../../engine/kpi/evaluation/hand-written';
import { METHODS, type Method } from '../../engine/kpi/evaluation/item';
import { fold, gridOf, type Grid } from '../cells/grid';
import type { SheetSnapshot } from '../cells/snapshot';
import type { Field } from './messages/evaluation-messages';
import { EVALUATION_MESSAGES } from './messages/messages';

/** An item of an evaluation sheet, as far as people write it. */
export interface EvaluationCard {
  /** Null for a card that a person made without one. */
  readonly id: string | null;
  readonly name: string;
  /** The cell of its name. */
  readonly cell: Cell;
  readonly hand: HandWritten;
  /** The words for the method; they may be none that is known. */
  readonly method: string;
  /** Where its fields stand, or their names where they are blank. */
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
}

/** A sheet on which a year's items are evaluated. */
export interface EvaluationReading {
  /** The name of the first card's first field. */
  readonly cell: Cell;
  readonly fiscalYear: number | null;
  readonly cards: readonly EvaluationCard[];
}

const TEXTS = Object.values(EVALUATION_MESSAGES);

const FIELDS: ReadonlyMap<string, Field> = new Map(
  TEXTS.flatMap(({ labels }) =>
    (Object.entries(labels) as [Field, string][]).map(([field, label]) => [fold(label), field] as const),
  ),
);

const METHOD_WORDS: ReadonlyMap<string, Method> = new Map(
  TEXTS.flatMap(({ methods }) => METHODS.map((method) => [fold(methods[method]), method] as const)),
);

/** A heading between the cards. */
const BAND = /^■/u;

/** What people write at length: a row without a name below it belongs to it. */
const WRITTEN: readonly Field[] = ['grounds', 'reason', 'measures', 'tasks'];

/** The names of rows in which others follow; a text behind any other may be a person's own words. */
const PAIRED: readonly Field[] = ['method', 'own'];

function fieldAt(grid: Grid, row: number, column: number): Field | null {
  return FIELDS.get(fold(grid.text(row, column))) ?? null;
}

/** A summary and notes above the first card take fewer rows than this. */
const LAST_START = 500;

/** The names of fields stand in one column, under the first one that is 「項目」. */
function firstCard(grid: Grid): { readonly row: number; readonly column: number } | null {
  for (const row of grid.rows(0, LAST_START)) {
    for (const column of grid.columns(row, 0, grid.columnCount)) {
      if (fieldAt(grid, row, column) === 'item') return { row, column };
    }
  }
  return null;
}

/** Reads the rows of one card, from its name on. */
class CardReader {
  readonly #grid: Grid;
  readonly #column: number;
  readonly #texts = new Map<Field, string>();
  readonly #cells = new Map<Field, Cell>();
  readonly #notes: { label: string; text: string }[] = [];
  /** The field that a row without a name goes on with. */
  #field: Field = 'item';

  constructor(grid: Grid, column: number) {
    this.#grid = grid;
    this.#column = column;
  }

  row(row: number): void {
    const label = this.#grid.text(row, this.#column);
    if (BAND.test(label)) return;
    const field = fieldAt(this.#grid, row, this.#column);
    const right = this.#grid.columns(row, this.#column + 1, this.#grid.columnCount);
    if (field) this.#fields(row, field, right);
    else if (label === '') this.#goOn(right.map((column) => this.#grid.text(row, column)));
    else
      this.#ownRow(
        label,
        right.map((column) => this.#grid.text(row, column)),
      );
  }

  /** Of a row with several names, each with what stands between it and the next. */
  #fields(row: number, first: Field, right: readonly number[]): void {
    this.#field = first;
    this.#cells.set(first, this.#grid.cell(row, this.#column));
    if (first === 'kpis') return;
    let field: Field = first;
    for (const column of right) {
      const cell = this.#grid.cell(row, column);
      const named = PAIRED.includes(first) ? fieldAt(this.#grid, row, column) : null;
      if (named) this.#cells.set(named, cell);
      else this.#take(field, this.#grid.text(row, column), cell);
      field = named ?? field;
    }
  }

  #take(field: Field, text: string, cell: Cell | null): void {
    if (text === '') return;
    const before = this.#texts.get(field);
    this.#texts.set(field, before === undefined ? text : `${before}\n${text}`);
    if (before === undefined && cell) this.#cells.set(field, cell);
  }

  /** A row that was put in below what somebody writes. */
  #goOn(texts: readonly string[]): void {
    if (texts.length === 0) return;
    if (WRITTEN.includes(this.#field)) this.#take(this.#field, texts.join('\u3000'), null);
    else this.#notes.push({ label: '', text: texts.join('\u3000') });
  }

  /** The name of a KPI has its figures beside it; anything else is the person's own. */
  #ownRow(label: string, texts: readonly string[]): void {
    if (this.#field === 'kpis' && texts.length >= 2) return;
    this.#notes.push(texts.length > 0 ? { label, text: texts.join('\u3000') } : { label: '', text: label });
  }

  card(cell: Cell): EvaluationCard {
    const text = (field: Field): string => this.#texts.get(field) ?? '';
    const [name = '', id = null] = text('item').split('\n');
    return {
      id,
      name,
      cell: this.#cells.get('item') ?? cell,
      method: text('method'),
      cells: Object.fromEntries(this.#cells),
      hand: {
        ...NOTHING_WRITTEN,
        method: METHOD_WORDS.get(fold(text('method'))) ?? null,
        grounds: text('grounds'),
        own: text('own'),
        reason: text('reason'),
        previous: text('previous'),
        minister: text('minister'),
        measures: text('measures'),
        tasks: text('tasks'),
        notes: this.#notes,
      },
    };
  }
}

/** Reads a sheet on which items are evaluated, by the names of its fields in any language; null for any other sheet. */
export function readEvaluation(sheet: SheetSnapshot): EvaluationReading | null {
  const grid = gridOf(sheet);
  const first = firstCard(grid);
  if (!first) return null;
  const rows = grid.rows(first.row, grid.rowCount);
  const starts = rows.filter((row) => fieldAt(grid, row, first.column) === 'item');
  if (!rows.some((row) => fieldAt(grid, row, first.column) === 'own')) return null;
  const cards = starts.map((start, index) => {
    const reader = new CardReader(grid, first.column);
    const end = starts[index + 1] ?? grid.rowCount;
    for (const row of rows) if (row >= start && row < end) reader.row(row);
    return reader.card(grid.cell(start, first.column));
  });
  const above = grid
    .rows(0, first.row - 1)
    .flatMap((row) => grid.columns(row, 0, grid.columnCount).map((column) => grid.text(row, column)));
  return {
    cell: grid.cell(first.row, first.column),
    fiscalYear: firstNamedYear([...above, grid.name]),
    cards,
  };
}
