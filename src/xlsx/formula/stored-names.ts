import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './future-functions';
import { parameters } from './parameters';
import { tokens } from './tokens';

const ADD_IN = 'KPI.';
const STORED_ADD_IN = '_xldudf_';

/** Excel marks functions that are younger than the file format, and parameters of LET and LAMBDA. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

function storedAddIn(name: string): string {
  return `${STORED_ADD_IN}${name.replaceAll('.', '_')}`;
}

/** Turns a stored formula into the one that Excel shows. */
export type FormulaReader = (stored: string) => string;

/**
 * Reads stored formulas: _xlfn.XLOOKUP is XLOOKUP, _xldudf_KPI_BUDGET_BALANCE is KPI.BUDGET.BALANCE.
 * `functions` are the add-in's names, which alone tell which of the stored underscores are dots;
 * a name that is not among them stays as it is stored.
 */
export function formulaReader(functions: readonly string[]): FormulaReader {
  const byStoredName = new Map(functions.map((name) => [storedAddIn(name).toUpperCase(), name]));
  return (stored) => {
    if (!stored.includes('_xl')) return stored;
    return tokens(stored)
      .map(({ kind, text }) =>
        kind === 'function' || kind === 'name'
          ? (byStoredName.get(text.toUpperCase()) ?? text.replace(PREFIXES, ''))
          : text,
      )
      .join('');
  };
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(ADD_IN)) return storedAddIn(upper);
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

/** How Excel stores a formula, here and there without its leading =. */
export function toStored(formula: string): string {
  const pieces = tokens(formula);
  const named = parameters(pieces);
  return pieces
    .map(({ kind, text }) => {
      if (kind !== 'function' && kind !== 'name') return text;
      if (named.has(text.toUpperCase())) return `_xlpm.${text}`;
      return kind === 'function' ? storedFunction(text) : text;
    })
    .join('');
}

/**
 * False for a formula that refers to another workbook or to a table: neither is written, and Excel calls a file
 * damaged whose formulas lead nowhere. Such a cell keeps its last result, as when links are broken in Excel.
 */
export function canStand(formula: string): boolean {
  return !tokens(formula).some(({ text }) => text.includes('[') && !text.startsWith('"'));
}
