import type { Book } from '../book/book';
import { recalculateAll } from '../book/calculation';
import { defineType } from '../wire/table';
import { oneOf } from './arguments';
import { objectOf } from './refs';

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
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
    // Everything is calculated before an answer is given.
    calculationState: { get: () => 'Done' },
  },
  objects: { cultureInfo: (book) => objectOf('CultureInfo', book) },
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
