import { type Area, cellCount, MAX_ROWS } from '../engine/area';
import type { Cell } from '../engine/cell';
import { shownDouble } from '../engine/number/double';
import { takesCells, type Parameter } from '../functions/arguments/parameter';
import { FUNCTIONS, type FunctionId } from '../functions/table';
import type { Reference } from '../sheet/cells/reference';
import { sheetKey } from '../sheet/cells/sheet-key';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../sheet/cells/snapshot';
import { callsOf, type Argument, type Call } from './calls';

/** What one formula is given at most: no function takes more than four whole columns, and no one waits for more. */
const MOST_CELLS = 4 * MAX_ROWS;

/** By position, whether a function takes a range. */
function rangesOf(id: FunctionId): readonly boolean[] {
  return Object.values<Pick<Parameter<unknown>, 'kind'>>(FUNCTIONS[id].parameters).map(({ kind }) =>
    takesCells(kind),
  );
}

/** Why the value of an argument is not known here. */
export type Unknown =
  /** The sheet was not read. */
  | { readonly kind: 'unread'; readonly sheet: string }
  /** A name, a formula of other functions, or more cells than are looked at; positions count from 1. */
  | { readonly kind: 'other'; readonly argument: number; readonly text: string | null }
  /** Several cells where a function takes one value. */
  | { readonly kind: 'several'; readonly argument: number };

/** Thrown where an argument has no value that is known here. */
export class NotGiven extends Error {
  constructor(readonly because: Unknown) {
    super(because.kind);
  }
}

/** The sheets of a workbook that were read, as the formulas on one of them see them. */
export class Sheets {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly known = new Map<string, unknown[][]>();
  /** How many cells are kept: many formulas look at the same columns, and hostile ones at others each. */
  private kept = 0;

  constructor(
    sheets: readonly SheetSnapshot[],
    /** The sheet on which the formulas stand. */
    readonly home: string,
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  }

  named(name: string | null): SheetSnapshot | undefined {
    return this.sheets.get(sheetKey(name ?? this.home));
  }

  values(sheet: SheetSnapshot, area: Area): unknown[][] {
    const key = `${JSON.stringify(area)} ${sheet.name}`;
    const before = this.known.get(key);
    if (before) return before;
    const size = cellCount(area);
    if (this.kept + size > MOST_CELLS) {
      this.known.clear();
      this.kept = 0;
    }
    const rows = valuesIn(sheet, area);
    this.known.set(key, rows);
    this.kept += size;
    return rows;
  }
}

type Run = (call: Call) => unknown;

/** What one formula is given from the cells that it names. */
export class FormulaInput {
  private left = MOST_CELLS;

  constructor(private readonly sheets: Sheets) {}

  /** The arguments as Excel hands them over. Throws NotGiven. */
  arguments(id: FunctionId, { args }: Call, run: Run): unknown[] {
    const ranges = rangesOf(id);
    // where an inner call refuses, nothing else is read
    const answers = new Map(args.flatMap(callsOf).map((call) => [call, run(call)]));
    const answerOf = (call: Call): unknown => answers.get(call);
    return args.map((argument, index) => {
      const rows = this.rows(argument, index + 1, answerOf);
      if (rows === null || ranges[index] === true) return rows;
      if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
        throw new NotGiven({ kind: 'several', argument: index + 1 });
      }
      return rows[0]?.[0];
    });
  }

  /** The cell at a place of a range, which counts from 1, or of a single cell. */
  cellIn({ sheet, area }: Reference, row: number | null, column: number | null): Cell {
    return {
      sheet: this.sheets.named(sheet)?.name ?? sheet ?? this.sheets.home,
      row: area.top + (row ?? 1) - 1,
      column: area.left + (column ?? 1) - 1,
    };
  }

  private rows(argument: Argument, position: number, answerOf: Run): unknown[][] | null {
    switch (argument.kind) {
      case 'omitted':
        return null;
      case 'constants':
        return argument.rows.map((row) => row.map(handed));
      case 'cells':
        return this.cells(argument.reference, position);
      case 'joined':
        return [[argument.parts.map((part) => this.text(part, position, answerOf)).join('')]];
      case 'call': {
        const answer = answerOf(argument.call);
        return Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
      }
      case 'other':
        throw new NotGiven({ kind: 'other', argument: position, text: argument.text });
    }
  }

  private text(part: Argument, position: number, answerOf: Run): string {
    const rows = this.rows(part, position, answerOf) ?? [[null]];
    const value = rows[0]?.[0] ?? '';
    if (rows.length > 1 || typeof value === 'object') {
      throw new NotGiven({ kind: 'other', argument: position, text: null });
    }
    return typeof value === 'number' ? shownDouble(value) : String(value);
  }

  private cells({ sheet, area }: Reference, position: number): unknown[][] {
    const read = this.sheets.named(sheet);
    if (!read) throw new NotGiven({ kind: 'unread', sheet: sheet ?? this.sheets.home });
    this.left -= cellCount(area);
    if (this.left < 0) throw new NotGiven({ kind: 'other', argument: position, text: null });
    return this.sheets.values(read, area);
  }
}

/** An error as the functions take one. */
function handed(value: CellValue): unknown {
  return typeof value === 'object' && value !== null ? { code: value.error } : value;
}

function valueOf(cell: CellSnapshot | null | undefined): unknown {
  return handed(cell?.value ?? null);
}

/** Row by row; rows below the last one that was read are one and the same. */
function valuesIn({ rows }: SheetSnapshot, { top, left, bottom, right }: Area): unknown[][] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const blank = columns.map(() => null);
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = rows[top + index];
    return row ? columns.map((column) => valueOf(row[column])) : blank;
  });
}

export function isFunction(name: string): name is FunctionId {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Whether functions are called, and all of them are ones that we have. */
export function areOurs(names: readonly string[]): boolean {
  return names.length > 0 && names.every(isFunction);
}
