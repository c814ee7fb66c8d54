import type { Book } from '../book/book';
import { recalculateAll } from '../book/calculation';
import { defineType } from '../wire/table';
import { oneOf } from './arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const EXTENTS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const applicationType = defineType<Excel.Application, Book>({
  properties: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        book.calculationMode = oneOf(MODES, value);
      },
    },
    // Everything is calculated before an answer is given.
    calculationState: { get: () => 'Done' },
  },
  methods: {
    calculate: (book, extent) => {
      oneOf(EXTENTS, extent);
      recalculateAll(book);
    },
    // A batch is not drawn and not calculated before its end in any case.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
