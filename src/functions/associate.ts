import type { Language, Localised } from '../engine/language';
import type { Complaint } from './complaint';
// before the table, so that all Japanese of the script is packed together: gzip looks back 32 KB
import { REMARKS } from './messages/answers';
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

type Sentences = Localised<(complaint: Complaint) => string>;

/** Of the words in which functions refuse, once they are there. */
let sentences: Sentences | null = null;

/** Excel does not wait for them with the functions: most workbooks never need them. Null where they do not come. */
async function loadSentences(): Promise<Sentences | null> {
  try {
    const { COMPLAINT_SENTENCES } = await import(/* webpackChunkName: "refusals" */ './messages/messages');
    sentences = COMPLAINT_SENTENCES;
  } catch {
    // the next refusal tries again
  }
  return sentences;
}

/** The cell's error, in words as soon as they are there: a promise of it only before the first. */
function refuse({ cellError, complaint }: Refusal, language: Language): Promise<never> {
  const code = CustomFunctions.ErrorCode[cellError];
  if (!complaint) throw new CustomFunctions.Error(code);
  if (sentences) throw new CustomFunctions.Error(code, sentences[language](complaint));
  return loadSentences().then((words) => {
    throw new CustomFunctions.Error(code, words?.[language](complaint));
  });
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
      if (error instanceof Refusal) return refuse(error, runtime.language());
      throw error;
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
