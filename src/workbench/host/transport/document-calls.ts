import type { BindingRecord, BindingType } from '../book/binding-record';
import { bind, bindingTo, boundCells, sizeOf, unbind } from '../book/bindings';
import type { Book } from '../book/book';
import { findName, formulaOfName } from '../book/names';
import { type Selection, selectionCount, selectionOf } from '../book/selection';
import { bodyOf } from '../book/tables';
import type { BindingEvent } from '../binding-events';
import { rangeOfFormula } from '../objects/find-range';
import { contentProperties } from '../objects/range-content';
import { safeArray, safeMatrix } from './safe-array';

/** The numbers by which office.js calls what `Office.context.document` does, as its own source has them. */
const CALL = {
  getSelectedData: 64,
  addBindingFromSelection: 66,
  getBinding: 68,
  releaseBinding: 69,
  getBindingData: 70,
  getAllBindings: 74,
  addBindingFromNamedItem: 78,
} as const;

/** Of the events of bindings. */
export const BINDING_EVENT = { selectionChanged: 3, dataChanged: 4 } as const;

/** Why a call fails; the library makes an error of it in words. */
const ERROR = {
  getSelectionNotMatchDataType: 1001,
  bindingNotExist: 3002,
  bindingToMultipleSelection: 3003,
  invalidSelectionForBindingType: 3004,
  namedItemNotFound: 3006,
  invalidNamedItemForBindingType: 3008,
} as const;

/** As the library counts them. */
const TYPES: readonly BindingType[] = ['Text', 'Range', 'Table'];

const FORMATTED = 1;
const TABLE = 2;

class Refusal extends Error {
  constructor(readonly code: number) {
    super(`refused: ${String(code)}`);
  }
}

/** What the call answers, or by which number it is refused; null for a call that the host does not have. */
export function documentCall(
  book: Book,
  id: number,
  parameters: readonly unknown[],
): { readonly answer: unknown } | { readonly error: number } | null {
  const call = calls[id];
  if (!call) return null;
  try {
    return { answer: call(book, parameters) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.code };
    throw error;
  }
}

const calls: Readonly<Record<number, (book: Book, parameters: readonly unknown[]) => unknown>> = {
  [CALL.getSelectedData]: (book, [coercion, format]) => {
    if (selectionCount(book) > 1) throw new Refusal(ERROR.getSelectionNotMatchDataType);
    const selection = selectionOf(book);
    const isTable = coercion === TABLE;
    const binding = bindingTo(book, selection, isTable ? 'Table' : 'Range', '');
    if (!binding) throw new Refusal(ERROR.getSelectionNotMatchDataType);
    return dataOf(book, binding, coercion, format);
  },
  [CALL.addBindingFromSelection]: (book, [id, type]) => {
    if (selectionCount(book) > 1) throw new Refusal(ERROR.bindingToMultipleSelection);
    return added(book, selectionOf(book), type, id, ERROR.invalidSelectionForBindingType);
  },
  [CALL.addBindingFromNamedItem]: (book, [item, id, type]) => {
    const name = findName(book, book.workbook.getActiveSheet().getSheetId(), String(item));
    const range = rangeOfFormula(book, name ? formulaOfName(name) : String(item));
    if (!range) throw new Refusal(ERROR.namedItemNotFound);
    return added(book, range, type, id, ERROR.invalidNamedItemForBindingType);
  },
  [CALL.getBinding]: (book, [id]) => described(book, found(book, id)),
  [CALL.releaseBinding]: (book, [id]) => {
    unbind(book, found(book, id).id);
  },
  [CALL.getBindingData]: (book, [id, coercion, format]) => dataOf(book, found(book, id), coercion, format),
  [CALL.getAllBindings]: (book) => safeArray(book.bindings.map((binding) => described(book, binding))),
};

function found(book: Book, given: unknown): BindingRecord {
  const binding = book.bindings.find(({ id }) => id === given);
  if (!binding) throw new Refusal(ERROR.bindingNotExist);
  return binding;
}

function added(book: Book, cells: Selection, type: unknown, id: unknown, refusal: number): unknown {
  const wanted = TYPES[Number(type)];
  const binding = wanted ? bindingTo(book, cells, wanted, String(id)) : null;
  if (!binding) throw new Refusal(refusal);
  bind(book, binding);
  return described(book, binding);
}

/** A binding as it travels: its id, its type, and its rows and columns, with whether it has headings. */
function described(book: Book, binding: BindingRecord): unknown[] {
  const bound = boundCells(book, binding);
  const [rows, columns] = bound ? sizeOf(bound) : [0, 0];
  const specific = safeArray([rows, columns, bound?.table?.showHeaders === true]);
  return safeArray([binding.id, TYPES.indexOf(binding.type), specific]);
}

/** The cells row by row; of a table the rows and the headings apart. */
function dataOf(book: Book, binding: BindingRecord, coercion: unknown, format: unknown): unknown {
  const bound = boundCells(book, binding);
  if (!bound) throw new Refusal(ERROR.bindingNotExist);
  const { sheetId, area, table } = bound;
  const { text, values } = contentProperties;
  const read = (part: typeof area): unknown[] =>
    safeMatrix((format === FORMATTED ? text : values).get({ book, sheetId, area: part }) ?? []);
  if (!table || coercion !== TABLE) return read(area);
  const headings = table.showHeaders ? read({ ...area, bottom: area.top }) : null;
  return safeArray([read(bodyOf(table)), headings]);
}

/** What an event of a binding carries. */
export function payloadOf(book: Book, { binding, selected }: BindingEvent): unknown[] {
  if (!selected) return described(book, binding);
  const { row, column, rows, columns } = selected;
  const subset = safeArray([safeArray([row, column]), safeArray([rows, columns])]);
  return safeArray([described(book, binding), subset]);
}
