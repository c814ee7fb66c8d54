import { areaAddress } from '../../engine/address';
import { encodeEscapes } from '../escapes';
import type { DataValidation } from '../data-validation';
import { element, escapeText } from './element';

function words(text = ''): string | undefined {
  return text === '' ? undefined : encodeEscapes(text);
}

function validationXml(validation: DataValidation): string {
  const { area, type, operator, formulas, allowsBlank, hasArrow, style, error, prompt, imeMode } = validation;
  return element(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      errorStyle: style === 'stop' ? undefined : style,
      imeMode,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: allowsBlank,
      // The file says it the other way round.
      showDropDown: type === 'list' && !hasArrow,
      showInputMessage: prompt !== null,
      showErrorMessage: error !== null,
      errorTitle: words(error?.title),
      error: words(error?.text),
      promptTitle: words(prompt?.title),
      prompt: words(prompt?.text),
      sqref: areaAddress(area),
    },
    formulas.map((formula, index) => element(`formula${String(index + 1)}`, {}, escapeText(formula))),
  );
}

export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, validations.map(validationXml));
}
