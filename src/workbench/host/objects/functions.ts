import { OFFSET_OF_1904, serialOf } from '../../../engine/calendar/serial';
import type { Book } from '../book/book';
import { invalidArgument } from '../wire/errors';
import { defineType } from '../wire/table';
import { wholeNumber } from './arguments';
import { objectOf, type ResultRef } from './refs';

/** Built-in functions that an add-in can call without a cell. */
export const functionsType = defineType<Excel.Functions, Book>({
  methods: {
    date: (book, year, month, day) => {
      const value = serialOf({
        year: wholeNumber(year),
        month: wholeNumber(month),
        day: wholeNumber(day),
      });
      if (value === null) throw invalidArgument();
      return objectOf('FunctionResult', { value: book.date1904 ? value - OFFSET_OF_1904 : value });
    },
  },
});

export const functionResultType = defineType<Excel.FunctionResult<unknown>, ResultRef>({
  properties: {
    error: { get: () => null },
    value: { get: ({ value }) => value },
  },
});
