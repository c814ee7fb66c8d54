import type { Book } from '../book/book';
import { defineType } from '../wire/table';
import { flag } from './arguments';

export const runtimeType = defineType<Excel.Runtime, Book>({
  properties: {
    enableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (book, value) => {
        book.enableEvents = flag(value);
      },
    },
  },
});
