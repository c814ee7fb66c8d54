import type { Language } from '../engine/language';
// before the table, so that all Japanese of the script is packed together: gzip looks back 32 KB
import { COMPLAINT_SENTENCES, REMARKS } from './messages/messages';
import { Refusal } from './refusal';
import { Remarked, type NumberFormat } from './remarked';
import { FUNCTIONS } from './table';

const FORMATS: Readonly<Record<NumberFormat, string>> = {
  rate: '0.00%',
  days: '0.00',
  whole: '0',
  date: 'yyyy/m/d',
};

function formatted({ value, format, remark }: Remarked, language: Language): Excel.FormattedNumberCellValue {
  const numberFormat = `${FORMATS[format]}"${REMARKS[language][remark]}"`;
  return { type: 'FormattedNumber', basicValue: value, numberFormat };
}

function cellError({ cellError, complaint }: Refusal, language: Language): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[cellError];
  if (!complaint) return new CustomFunctions.Error(code);
  return new CustomFunctions.Error(code, COMPLAINT_SENTENCES[language](complaint));
}

/** What the functions ask of the Excel that they run in, anew each time: Office knows it only after they are associated. */
export interface ExcelRuntime {
  readonly language: () => Language;
  /** Whether a function may answer a data type (CustomFunctionsRuntime 1.4); perpetual versions know none. */
  readonly hasDataTypes: () => boolean;
}

function isEntity(result: unknown): result is Excel.EntityCellValue {
  return typeof result === 'object' && result !== null && 'type' in result && result.type === 'Entity';
}

/** What the cell gets: without data types the number of a result with a remark, and the text of a card. */
function cellContent(result: unknown, { language, hasDataTypes }: ExcelRuntime): unknown {
  if (result instanceof Remarked) return hasDataTypes() ? formatted(result, language()) : result.value;
  return isEntity(result) && !hasDataTypes() ? result.text : result;
}

/** The function as Excel calls it: its refusals as cell errors, its remarks as number formats. */
function asExcelCalls<A extends readonly unknown[]>(
  run: (...args: A) => unknown,
  runtime: ExcelRuntime,
): (...args: A) => unknown {
  return (...args) => {
    try {
      return cellContent(run(...args), runtime);
    } catch (error) {
      throw error instanceof Refusal ? cellError(error, runtime.language()) : error;
    }
  };
}

/**
 * Tells Excel which code runs for which function. Call it when the script first runs, before anything that waits:
 * later is too late for the formulas of a workbook that is being opened.
 */
export function associateFunctions(runtime: ExcelRuntime): void {
  for (const [id, run] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(id, asExcelCalls(run, runtime));
  }
}
