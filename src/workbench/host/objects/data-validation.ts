import { addressOfArea, intersection, parseAddress } from '../area';
import { notesOf } from '../book/custom';
import { keepNotes } from '../book/kept-notes';
import { validationsOutside } from '../book/validations';
import { defineType, type Property } from '../wire/table';
import { flag } from './arguments';
import { optionsOf } from './options';
import { allowContent } from './protect';
import type { RangeRef } from './refs';

// Rules are kept with their cells, not enforced: the grid of the workbench has no data validation.

const KINDS = [
  ['list', 'List'],
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
] as const;

type Validation = Readonly<Record<string, unknown>>;

/** What is kept for the cells of this range; nothing where its parts differ. */
function kept({ book, sheetId, area }: RangeRef): Validation {
  const all = Object.entries(notesOf(book, sheetId).validations ?? {});
  const found = all.find(([address]) => {
    const around = parseAddress(address)?.area;
    const common = around && intersection(around, area);
    return common && addressOfArea(common) === addressOfArea(area);
  });
  return found?.[1] ?? {};
}

function keep(range: RangeRef, part: Validation | null): void {
  allowContent(range);
  const { book, sheetId, area } = range;
  // A new rule takes the place of every other in its cells.
  const others = validationsOutside(book, notesOf(book, sheetId).validations ?? {}, [area]);
  const own = part ? { [addressOfArea(area)]: { ...kept(range), ...part } } : {};
  keepNotes(book, sheetId, { validations: { ...others, ...own } });
}

function part<Value>(
  name: string,
  initial: Value,
  read: (value: unknown) => Value,
): Property<RangeRef, Value> {
  return {
    get: (range) => (kept(range)[name] as Value | undefined) ?? initial,
    set: (range, value) => {
      keep(range, { [name]: read(value) });
    },
  };
}

export const dataValidationType = defineType<Excel.DataValidation, RangeRef>({
  properties: {
    errorAlert: part<Excel.DataValidationErrorAlert>(
      'errorAlert',
      { message: '', showAlert: true, style: 'Stop', title: '' },
      (value) => optionsOf(value) as unknown as Excel.DataValidationErrorAlert,
    ),
    ignoreBlanks: part('ignoreBlanks', true, flag),
    prompt: part<Excel.DataValidationPrompt>(
      'prompt',
      { message: '', showPrompt: true, title: '' },
      (value) => optionsOf(value) as unknown as Excel.DataValidationPrompt,
    ),
    rule: part<Excel.DataValidationRule>('rule', {}, optionsOf),
    type: {
      get: (range) => {
        const rule = optionsOf(kept(range)['rule'] ?? {});
        return KINDS.find(([key]) => rule[key] !== undefined)?.[1] ?? 'None';
      },
    },
  },
  methods: {
    clear: (range) => {
      keep(range, null);
    },
  },
});
