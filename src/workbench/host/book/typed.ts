import type { ICellData } from '@univerjs/core';
import { getFormatFromId, parseValue } from 'numfmt';
import type { UniverKit } from './kit';

const NOTHING: ICellData = { f: null, si: null, p: null };

/**
 * The cell that Excel makes of an input: a formula, a number in any notation, a boolean; under a text format or after
 * an apostrophe only text. The number format that an input brings is taken where the cell has none.
 */
export function typed({ core }: UniverKit, input: unknown, currentFormat: () => string): ICellData {
  const { CellValueType } = core;
  if (typeof input === 'number') return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(input);
  if (text === '') return { ...NOTHING, v: null };
  if (text.startsWith("'")) return { ...NOTHING, v: text.slice(1), t: CellValueType.FORCE_STRING };
  const format = currentFormat();
  if (format === '@') return { ...NOTHING, v: text, t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING, v: null, f: text };
  const parsed = parseValue(text, { locale: 'ja-JP' });
  if (!parsed) return { ...NOTHING, v: text, t: CellValueType.STRING };
  const { value } = parsed;
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const isBrought = format === 'General' && parsed.formatId !== undefined;
  const brought = isBrought ? getFormatFromId(parsed.formatId ?? 0) : null;
  const style = brought === null ? {} : { s: { n: { pattern: brought } } };
  return { ...NOTHING, v: value, t: CellValueType.NUMBER, ...style };
}
