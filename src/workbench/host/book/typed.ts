import type { ICellData } from '@univerjs/core';
import { getFormatFromId, parseValue } from 'numfmt';
import { builtInFormat } from '../../../xlsx/number-formats';
import type { Book } from './book';
import { typedDate } from './typed-date';

const NOTHING: ICellData = { f: null, si: null, p: null };

/**
 * The cell that Excel makes of an input: a formula, a number in any notation of its language, a boolean; under a text
 * format or after an apostrophe only text. The number format that an input brings is taken where the cell has none.
 */
export function typed(book: Book, input: unknown, currentFormat: () => string): ICellData {
  const { CellValueType } = book.kit.core;
  if (typeof input === 'number') return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(input);
  if (text === '') return { ...NOTHING, v: null };
  if (text.startsWith("'")) return { ...NOTHING, v: text.slice(1), t: CellValueType.FORCE_STRING };
  const format = currentFormat();
  if (format === '@') return { ...NOTHING, v: text, t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING, v: null, f: text };
  const parsed = book.locale === 'ja-JP' ? parseJapanese(text) : parseEnglish(text);
  if (!parsed) return { ...NOTHING, v: text, t: CellValueType.STRING };
  const { value, pattern } = parsed;
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const style = format === 'General' && pattern !== undefined ? { s: { n: { pattern } } } : {};
  return { ...NOTHING, v: value, t: CellValueType.NUMBER, ...style };
}

interface Parsed {
  readonly value: number | boolean;
  /** undefined where the input brings no number format. */
  readonly pattern?: string | undefined;
}

function parseEnglish(text: string): Parsed | null {
  const { value, formatId } = parseValue(text, { locale: 'en-US' }) ?? {};
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return { value, pattern: formatId === undefined ? undefined : (getFormatFromId(formatId) ?? undefined) };
}

function parseJapanese(text: string): Parsed | null {
  const narrow = halfWidth(text).trim();
  const date = typedDate(narrow, new Date().getFullYear());
  if (date) return date;
  const { value, formatId } = parseValue(narrow, { locale: 'ja-JP' }) ?? {};
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return { value, pattern: formatId === undefined ? undefined : builtInFormat(formatId) };
}

/** Excel reads １２ and ￥１，０００ as 12 and ¥1,000; ① stays what it is. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\uFFE5\u3000]/g, (character) => character.normalize('NFKC'));
}
