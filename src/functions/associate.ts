import type { Language } from './language';
import { Provisional, type NumberFormat } from './provisional';
import { Refusal } from './refusal';
import { FUNCTIONS } from './table';
import { sentenceEn } from './words/en';
import { sentenceJa } from './words/ja';

const FORMATS: Readonly<Record<NumberFormat, string>> = {
  rate: '0.00%',
  days: '0.00',
  whole: '0',
  date: 'yyyy/m/d',
};

/** Behind a number into which holidays went that are not yet published. */
const PROVISIONAL: Readonly<Record<Language, string>> = { ja: '（暫定）', en: ' (provisional)' };

function formatted({ value, format }: Provisional, language: Language): Excel.FormattedNumberCellValue {
  const numberFormat = `${FORMATS[format]}"${PROVISIONAL[language]}"`;
  return { type: 'FormattedNumber', basicValue: value, numberFormat };
}

function cellError({ cellError, complaint }: Refusal, language: Language): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[cellError];
  if (!complaint) return new CustomFunctions.Error(code);
  return new CustomFunctions.Error(code, language === 'ja' ? sentenceJa(complaint) : sentenceEn(complaint));
}

/** The function as Excel calls it: its refusals as cell errors, its remarks as number formats. */
function asExcelCalls<A extends readonly unknown[]>(
  run: (...args: A) => unknown,
  language: () => Language,
): (...args: A) => unknown {
  return (...args) => {
    try {
      const result = run(...args);
      return result instanceof Provisional ? formatted(result, language()) : result;
    } catch (error) {
      throw error instanceof Refusal ? cellError(error, language()) : error;
    }
  };
}

/**
 * Tells Excel which code runs for which function. Call it when the script first runs, before anything that waits:
 * later is too late for the formulas of a workbook that is being opened.
 * @param language asked anew for each sentence, because Office knows its language only after this call
 */
export function associateFunctions(language: () => Language = () => 'ja'): void {
  for (const [id, run] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(id, asExcelCalls(run, language));
  }
}
