import { UNIT_NAMES } from '../../engine/number/unit';
import type { ProvisionSheetFault } from '../../engine/provisions/provision-sheet';
import { ACCOUNT_NAME } from '../account-name';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const year = (fiscalYear: number): string => `FY${String(fiscalYear)}`;

/** What is wrong at a cell of a year's general provisions. */
export function provisionFaultEn(wrong: ProvisionSheetFault): string {
  switch (wrong.fault) {
    case 'no-year':
      return 'The fiscal year of the provisions cannot be read. Put it in the title, as in “令和８年度”.';
    case 'year-twice':
      return `Another sheet holds the provisions of ${year(wrong.fiscalYear)} too. The first of them judged. Put them together.`;
    case 'missing-columns':
      return `The sheet lacks the columns ${quoted(wrong.columns)}. Add them, as in the template 予算総則.`;
    case 'blank':
      return `${wrong.kind === '' ? '' : `${wrong.kind}: `}“${wrong.column}” is blank. Fill it in.`;
    case 'unknown-word':
      return `“${wrong.shown}” is no word for “${wrong.column}”. Choose one of ${quoted(wrong.words)}.`;
    case 'not-an-amount':
      return `“${wrong.shown}” is no amount. Enter a number of 0 or more.`;
    case 'not-whole-yen':
      return `“${wrong.shown}” is no whole number of yen, or too large. Check the amount and its unit.`;
    case 'no-unit':
      return `The amount “${wrong.shown}” has no unit. Enter one, as 百万円.`;
    case 'not-a-share':
      return `“${wrong.shown}” is no share. Enter one from 0 % to 100 %, in steps of 0.01 %, as 0.5%.`;
    case 'not-a-term':
      return `“${wrong.shown}” is no term of years. Enter one, as 令和８年度以降３か年度以内.`;
    case 'not-a-period':
      return `“${wrong.shown}” is no period. Enter one, as 令和８年４月１日～令和９年３月31日.`;
    case 'other-year':
      return `The period “${wrong.shown}” does not run from the first day of ${year(wrong.fiscalYear)} to its last. Correct the title’s year or the period.`;
    case 'item-twice':
      return `The item of commitments “${wrong.item}” stands here twice. Keep one.`;
    case 'kind-twice':
      return `“${wrong.kind}” stands here twice. Keep one row.`;
    case 'unknown-account':
      return `There is no form of “${ACCOUNT_NAME.en(wrong.account)}” for ${year(wrong.fiscalYear)}, so its contingency was not judged. Check the account’s name, or make its budget the year’s form.`;
    case 'unknown-line':
      return `“${wrong.name}” is no line of expenditure in the forms of ${year(wrong.fiscalYear)}. Use the form’s name.`;
    case 'too-fine':
      return `The contingency is rounded to ${wrong.shown} yen, no multiple of what its form counts (${UNIT_NAMES[wrong.unit]}). Check the unit of rounding.`;
  }
}
