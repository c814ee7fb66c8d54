import type { FormDifference } from '../../../../engine/budget/compare-forms';
import { addressOf } from '../../../../engine/cell';
import type { FormFault } from '../../../../review/declare-form';
import type { FormMessages } from './form-messages';

const SIDE = { revenue: 'revenue', expenditure: 'expenditure' } as const;

function fault(wrong: FormFault): string {
  switch (wrong.fault) {
    case 'no-budget':
      return 'It has no column 予算額. Take a table that has one.';
    case 'no-unit':
      return 'It states no unit. Write one, as （単位：百万円）, or choose one in the reading.';
    case 'changes':
      return 'It lists only what a supplementary budget changes. Take a table of all lines.';
    case 'no-side':
      return `It has no ${SIDE[wrong.side]}. Take a table of both sides.`;
    case 'no-total':
      return `Its ${SIDE[wrong.side]} has no total. Add one.`;
    case 'not-read':
      return `Some cells hold no amount that can be read (${wrong.cells.slice(0, 6).map(addressOf).join(', ')}). Enter amounts or “-”.`;
    case 'line-twice':
      return `The line “${wrong.name.trim()}” stands here twice (${wrong.cells.map(addressOf).join(', ')}). Keep one, or tell them apart by their names.`;
    case 'no-name':
      return 'Enter the account’s name.';
  }
}

function difference(each: FormDifference): string {
  const where = `${SIDE[each.side]} “${each.name}”`;
  switch (each.kind) {
    case 'gone':
      return `${where} is gone`;
    case 'new':
      return `${where} is new`;
    case 'side':
      return `“${each.name}” is now ${each.side === 'revenue' ? 'revenue, not expenditure' : 'expenditure, not revenue'}`;
    case 'level':
      return each.after === null
        ? `${where} is no part of “${each.before ?? ''}” any more`
        : `${where} is a part of “${each.after}” now`;
    case 'moved':
      return each.after === null ? `${where} comes first now` : `${where} follows “${each.after}” now`;
  }
}

export const en: FormMessages = {
  declare: (year) => `Make this table the form of ${year}`,
  declareAny: 'Make this table a year’s form',
  account: 'Account',
  fiscalYear: 'Fiscal year',
  noYear: 'Enter a fiscal year, as 令和８年度 or 2026.',
  heading: (account, year) => `Form of ${year}, ${account}`,
  faults: 'As it is, it cannot be a form.',
  fault,
  differences: (year) => `What differs from the form of ${year}`,
  noDifference: (year) => `Lines, levels and order are those of ${year}.`,
  first: 'This account has no form yet to compare with.',
  difference,
  printed: 'This year’s form is printed, and judges. This table cannot take its place.',
  fromFile: (name) =>
    `This year’s form is that of the year file “${name}”, and judges. This table cannot take its place.`,
  replaces: 'This table takes the place of the form that this year has.',
  keep: 'Make it the form',
  cancel: 'Cancel',
  kept: (account, year) => `The form of ${year}, ${account}, is taken from this table.`,
  withdraw: 'Withdraw the form',
};
