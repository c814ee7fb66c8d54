import { isoDate } from '../../engine/calendar/iso-date';
import type { Allowed, ContentValidation } from '../../sheet/content/content-validation';
import { rangeOf } from '../area';

function ruleOf(allowed: Allowed): Excel.DataValidationRule {
  switch (allowed.kind) {
    case 'words':
      return { list: { inCellDropDown: true, source: allowed.words.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: allowed.from, operator: 'GreaterThanOrEqualTo' } };
    case 'days': {
      // Whatever the workbook's date system and the person's language.
      const [formula1, formula2] = [isoDate(allowed.from), isoDate(allowed.to)];
      return { date: { formula1, formula2, operator: 'Between' } };
    }
    case 'formula':
      return { custom: { formula: allowed.formula } };
  }
}

/** Says what may be typed into the cells of a sheet. */
export function putValidations(sheet: Excel.Worksheet, validations: readonly ContentValidation[]): void {
  for (const { area, allowed, isStrict, prompt, error } of validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = ruleOf(allowed);
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = {
      showAlert: true,
      style: isStrict ? 'Stop' : 'Warning',
      title: error.title,
      message: error.text,
    };
  }
}
