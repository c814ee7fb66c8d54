import type { Book } from '../book/book';
import { defineType } from '../wire/table';

export const applicationType = defineType<Excel.Application, Book>({
  properties: {
    calculationMode: { get: () => 'Automatic' },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
