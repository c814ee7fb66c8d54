import { COMPLAINT_SENTENCES } from '../../functions/messages/messages';
import type { Reason } from '../reason';

/** Why a cell is in error, in English, and what helps. */
export function reasonEn(reason: Reason): string {
  switch (reason.kind) {
    case 'refused': {
      const { complaint, cellError } = reason.refusal;
      if (complaint) return COMPLAINT_SENTENCES.en(complaint);
      return cellError === 'divisionByZero'
        ? 'The divisor (a denominator or a target, say) is 0, so there is no result. Give a value above 0 for it.'
        : 'The numbers are outside what this function takes. See that no numerator exceeds its denominator, that none is negative, and that no end lies before its beginning.';
    }
    case 'unread':
      return `The sheet “${reason.sheet}” could not be read, so the reason is not known. See that the sheet is there, and check the whole workbook.`;
    case 'other':
      return reason.text === null
        ? `The value of argument ${String(reason.argument)} is not known here, so the reason is not either. Put the value into a cell of its own and refer to that.`
        : `Argument ${String(reason.argument)}, ${reason.text}, is a formula or a name, so the reason is not known. Put it into a cell of its own and refer to that.`;
    case 'several':
      return `Argument ${String(reason.argument)} takes one value, but several cells are given. Refer to one cell.`;
    case 'spill':
      return reason.at
        ? 'A cell into which the result would spill holds something. Clear it, and the result shows.'
        : 'Something, or a merged cell, stands where the result would spill to, or it would pass the edge of the sheet. Leave room to the right and below.';
    case 'no-function':
      return `There is no function ${reason.name}. Did you mean ${reason.nearest}?`;
    case 'unexplained':
      return 'The reason could not be found. Look at the arguments, and at the values in the cells that they name.';
    case 'elsewhere':
      return 'The function itself answers with the values as they are now. Look at the rest of the formula, or press Ctrl+Alt+F9 to calculate again.';
  }
}
