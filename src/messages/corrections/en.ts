import type { CorrectionMessages } from './correction-messages';

export const en: CorrectionMessages = {
  columnKind: {
    budget: 'Budget',
    'previous-budget': 'Last year’s budget',
    settlement: 'Settlement',
    difference: 'Change',
    other: 'Other amounts',
    none: 'Not used',
  },
  role: {
    line: 'Line',
    'of-which': 'Of which',
    subtotal: 'Subtotal',
    total: 'Total',
    difference: 'Balance',
    none: 'Not read',
  },
  begins: { revenue: 'Revenue begins here', expenditure: 'Expenditure begins here' },
  levels: { indents: 'Indents, columns', numbering: 'Numbering', names: 'Known names', flat: 'No levels' },
  tableOut: 'table not checked',
  highest: 'Highest level',
  partOf: (line) => `Part of “${line}”`,
  thing: {
    account: 'Account',
    unit: 'Unit',
    rounding: 'Rounding',
    levels: 'Levels from',
    extent: 'Lines listed',
    accounting: 'Kind of accounts',
  },
  column: (heading) => `Column “${heading}”`,
  pair: (thing, value) => `${thing}: ${value}`,
};
