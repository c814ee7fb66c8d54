import { format as applyFormat } from 'numfmt';
import type { CellValue } from './snapshot';

/**
 * The text that Excel shows for a value under a number format.
 * A format that cannot be understood shows the value as General does.
 */
export function displayedText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return applyFormat(format, value, { throws: false, locale: 'ja-JP' });
}
