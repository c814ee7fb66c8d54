import { OFFSET_OF_1904, serialOf } from '../../../engine/calendar/serial';
import type { Book } from '../book/book';
import type { Scalar } from '../book/cells';
import { ERROR_TEXTS } from '../book/errors';
import { evaluate, isFunction } from '../book/evaluate';
import { invalidArgument, MissingMember } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { addressOf } from './address';
import { wholeNumber } from './arguments';
import { rangeOn } from './find-range';
import { FUNCTION_NAMES } from './function-names';
import { optionsOf } from './options';
import { objectOf, type ResultRef, selfOf } from './refs';

/** A function that an add-in calls without a cell. */
function called(name: string) {
  return async (book: Book, ...given: readonly unknown[]): Promise<HostObject> => {
    const excelName = name.toUpperCase().replaceAll('_', '.');
    if (!isFunction(book, excelName)) throw new MissingMember(`Functions.${name}()`);
    const args = given.flat();
    // An error among the arguments that are results is the result, as in a cell.
    const error = args.map((arg) => selfOf('FunctionResult', arg)?.error ?? null).find((one) => one !== null);
    if (error !== undefined) return objectOf('FunctionResult', { value: '', error });
    while (args.length > 0 && args.at(-1) === undefined) args.pop();
    const text = args.map((arg) => (arg === undefined ? '' : written(book, arg))).join(',');
    const value = await evaluate(book, `=${excelName}(${text})`);
    const isError = typeof value === 'string' && ERROR_TEXTS.has(value);
    return objectOf('FunctionResult', isError ? { value: '', error: value } : { value, error: null });
  };
}

/** The argument as a formula has it. */
function written(book: Book, arg: unknown): string {
  const range = selfOf('Range', arg);
  if (range) return addressOf(range);
  const result = selfOf('FunctionResult', arg);
  if (result) return literal(result.value);
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return literal(arg);
  // A reference: { address: "Sheet1!A1:B2" }
  return addressOf(rangeOn({ book, sheetId: null }, optionsOf(arg)['address']));
}

function literal(value: Scalar): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalidArgument();
  return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}

export const functionsType = defineType<Excel.Functions, Book>({
  methods: {
    ...Object.fromEntries(FUNCTION_NAMES.map((name) => [name, called(name)])),
    // Univer does not know that days may count from 1904.
    date: (book, year, month, day) => {
      const value = serialOf({
        year: wholeNumber(year),
        month: wholeNumber(month),
        day: wholeNumber(day),
      });
      if (value === null) throw invalidArgument();
      return objectOf('FunctionResult', {
        value: book.date1904 ? value - OFFSET_OF_1904 : value,
        error: null,
      });
    },
  },
});

export const functionResultType = defineType<Excel.FunctionResult<unknown>, ResultRef>({
  properties: {
    error: { get: ({ error }) => error },
    value: { get: ({ value }) => value },
  },
});
