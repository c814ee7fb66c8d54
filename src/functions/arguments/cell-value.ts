import { Refusal } from '../refusal';

/** A cell error, by what the cell shows: #N/A. */
interface ErrorValue {
  readonly error: string;
}

/** What a cell holds when the data type around it is taken off; null for a blank one. */
export type CellValue = string | number | boolean | null | ErrorValue;

/** Excel's data types, as far as they are read here. */
interface DataType {
  /** Only an error that comes as CustomFunctions.Error has one. */
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly errorType?: unknown;
  readonly text?: unknown;
}

const NO_VALUE = '#VALUE!';

/** The errors that are not called as their type is in capitals. */
const IRREGULAR_ERRORS: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!',
  GettingData: '#GETTING_DATA',
  Name: '#NAME?',
  NotAvailable: '#N/A',
  Placeholder: '#BUSY!',
};

function errorOf({ code, basicValue, errorType }: DataType): ErrorValue {
  if (typeof code === 'string') return { error: code };
  if (typeof basicValue === 'string') return { error: basicValue };
  if (typeof errorType !== 'string') return { error: NO_VALUE };
  return { error: IRREGULAR_ERRORS[errorType] ?? `#${errorType.toUpperCase()}!` };
}

/** Of an entity its text, of other data types the value behind them; what has neither is #VALUE!, as for Excel. */
function valueOf(data: DataType): CellValue {
  const { type, basicType, basicValue, text } = data;
  if (type === 'Empty') return null;
  if (typeof text === 'string') return text;
  if (typeof data.code === 'string' || type === 'Error' || basicType === 'Error') return errorOf(data);
  switch (typeof basicValue) {
    case 'string':
    case 'number':
    case 'boolean':
      return basicValue;
    default:
      return errorOf(data);
  }
}

/** What a cell holds, of which Excel hands over the plain value or a data type: CellValue, or CustomFunctions.Error. */
export function cellValue(handed: unknown): CellValue {
  switch (typeof handed) {
    case 'string':
    case 'number':
    case 'boolean':
      return handed;
    case 'object':
      return handed && valueOf(handed);
    default:
      return null;
  }
}

export function isError(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** The value of an argument of one cell; its error is refused. */
export function oneValue(argument: unknown, position: number): Exclude<CellValue, ErrorValue> {
  const value = cellValue(argument);
  if (!isError(value)) return value;
  const place = { argument: position, row: null, column: null };
  throw new Refusal({ code: 'errorCell', place, error: value.error });
}
