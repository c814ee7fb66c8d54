import type { Cell } from '../engine/cell';
import { sheetKey } from '../sheet/cells/sheet-key';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/cells/snapshot';
import { brokenFunctions } from './broken-functions';
import { callsIn, namesIn, sheetsIn, type Call } from './calls';
import { explain, type FunctionError } from './explain';
import { areOurs, FormulaInput, Sheets } from './given';

/** The cells of a sheet that call our functions and get no answer. */
export interface FunctionErrors {
  /** In which Excel does not know our functions. */
  readonly broken: readonly Cell[];
  /** The first of those in which a function answers with an error, in reading order. */
  readonly explained: readonly FunctionError[];
  /** How many there are besides. */
  readonly more: number;
}

/** As many as a person looks at: a column of formulas is in error for one reason. */
const MOST = 50;

/** What a cell shows while it waits for its function is no error to be told of. */
const WAITING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);

interface Failing extends Cell {
  readonly error: string;
  readonly formula: string;
}

function failingIn({ name, rows }: SheetSnapshot): Failing[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Failing[] => {
      const value = cell?.value;
      if (!cell?.formula || typeof value !== 'object' || value === null || WAITING.has(value.error))
        return [];
      const names = namesIn(cell.formula);
      // where Excel does not know the add-in, that is told by itself
      if (names.length === 0 || (value.error === '#NAME?' && areOurs(names))) return [];
      return [{ sheet: name, row, column, error: value.error, formula: cell.formula }];
    }),
  );
}

/** The first cells in error with their calls, and how many there are besides. */
interface Found {
  readonly first: readonly (Failing & { readonly calls: readonly Call[] })[];
  readonly more: number;
}

function foundIn(sheet: SheetSnapshot): Found {
  const failing = failingIn(sheet);
  const first = failing.slice(0, MOST).map((each) => ({ ...each, calls: callsIn(each.formula) }));
  return { first, more: failing.length - first.length };
}

/**
 * Answers, for each of these sheets, why cells that call our functions are in error: what they are given is read again
 * from the sheets, and each function that may have refused is run once more.
 * @param readOthers answers those sheets of these names that are there; asked once, where formulas speak of sheets that
 * are not among these
 */
export async function functionErrors(
  sheets: readonly SheetSnapshot[],
  readOthers: (names: readonly string[]) => Promise<Pick<WorkbookSnapshot, 'sheets'>>,
): Promise<(sheet: SheetSnapshot) => FunctionErrors> {
  const found = new Map(sheets.map((sheet) => [sheet, foundIn(sheet)]));
  const spokenOf = new Map<string, string>();
  for (const { first } of found.values()) {
    for (const name of first.flatMap(({ calls }) => calls.flatMap(sheetsIn))) {
      spokenOf.set(sheetKey(name), name);
    }
  }
  for (const { name } of sheets) spokenOf.delete(sheetKey(name));
  const missing = [...spokenOf.values()];
  const all = missing.length > 0 ? [...sheets, ...(await readOthers(missing)).sheets] : sheets;
  return (sheet) => {
    const { first, more } = found.get(sheet) ?? foundIn(sheet);
    const seen = new Sheets(all, sheet.name);
    const explained = first.map(({ row, column, error, calls }) =>
      explain(sheet, { sheet: sheet.name, row, column }, error, calls, new FormulaInput(seen)),
    );
    return { broken: brokenFunctions(sheet), explained, more };
  };
}
