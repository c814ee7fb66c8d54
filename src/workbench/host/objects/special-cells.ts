import type { Area } from '../../../engine/area';
import { areaOf, intersection } from '../area';
import { SheetCells } from '../book/cells';
import { ERROR_TEXTS } from '../book/errors';
import { MissingMember } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { oneOf, orElse } from './arguments';
import { type AreasRef, objectOf } from './refs';

const KINDS = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;

type Kind = (typeof KINDS)[number];

/** Kinds of Excel's that the host does not tell apart. */
const OTHERS = [
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;

/** The names that stand for several types, as Excel puts them together. */
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

function typeAt(cells: SheetCells, row: number, column: number): 'Errors' | 'Logical' | 'Number' | 'Text' {
  const value = cells.value(row, column);
  if (typeof value === 'boolean') return 'Logical';
  if (typeof value === 'number') return 'Number';
  return ERROR_TEXTS.has(value) && !cells.isForcedText(row, column) ? 'Errors' : 'Text';
}

/**
 * The cells of a kind, each run of neighbours in a row as one area; null where there are none. Of constants and
 * formulas, those whose values are of certain types.
 */
export function specialCells(ref: AreasRef, given: unknown, givenTypes?: unknown): HostObject | null {
  const { book, sheetId } = ref;
  const asked = oneOf([...KINDS, ...OTHERS], given);
  const kind = KINDS.find((one) => one === asked);
  if (kind === undefined) throw new MissingMember(`Range.getSpecialCells(${asked})`);
  const types = orElse('All', (value) => oneOf(VALUE_TYPES, value), givenTypes);
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(false);
  const sheet = book.sheet(sheetId);
  const isOfType = (row: number, column: number): boolean =>
    types === 'All' || types.includes(typeAt(cells, row, column));
  const is: Readonly<Record<Kind, (row: number, column: number) => boolean>> = {
    Blanks: (row, column) => cells.value(row, column) === '' && cells.formula(row, column) === '',
    Constants: (row, column) =>
      cells.value(row, column) !== '' && cells.formula(row, column) === '' && isOfType(row, column),
    Formulas: (row, column) => cells.formula(row, column) !== '' && isOfType(row, column),
    Visible: (row, column) => sheet.getRowVisible(row) && sheet.getColVisible(column),
  };
  const areas: Area[] = [];
  for (const one of ref.areas) {
    // Excel, too, looks at the used part of the sheet only.
    const area = used && intersection(one, used);
    if (area) areas.push(...runsIn(area, is[kind]));
  }
  return areas.length > 0 ? objectOf('RangeAreas', { book, sheetId, areas }) : null;
}

function runsIn(area: Area, is: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!is(row, column)) continue;
      const last = runs.at(-1);
      const isNext = last?.bottom === row && last.right === column - 1;
      if (isNext) runs[runs.length - 1] = { ...last, right: column };
      else runs.push(areaOf(row, column));
    }
  }
  return runs;
}
