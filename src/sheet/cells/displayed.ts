import { format as applyFormat } from 'numfmt';
import { OFFSET_OF_1904 } from '../../engine/calendar/serial';
import { withJapaneseDate } from './japanese-format';
import { formatTraits, LONGEST_FORMAT } from './number-format';
import type { CellValue } from './snapshot';

interface DisplayOptions {
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904?: boolean;
}

const GENERAL = 'General';

/** What Excel shows for a date before its first or after its last, however wide the column. */
const NO_DATE = '########';

const OPTIONS = {
  locale: 'en-US',
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: NO_DATE,
};

/** [h]:mm counts hours from 0, in either date system. */
const DURATION = /\[(?:h+|m+|s+)\]/i;

/** Excel formats no longer text. */
const LONGEST_TEXT = 255;

/** General shows whole numbers of up to 11 digits as they are. */
const GENERAL_LIMIT = 1e11;

function apply(format: string, value: string | number): string {
  if (format.length > LONGEST_FORMAT) return applyFormat(GENERAL, value, OPTIONS);
  try {
    return applyFormat(format, value, OPTIONS);
  } catch {
    // The library's only errors here are formats that it does not understand.
    return applyFormat(GENERAL, value, OPTIONS);
  }
}

function displayedNumber(value: number, format: string, date1904: boolean): string {
  if (format === GENERAL) {
    const isPlain = Number.isInteger(value) && Math.abs(value) < GENERAL_LIMIT;
    return isPlain ? String(value) : apply(format, value);
  }
  if (format.length > LONGEST_FORMAT) return apply(format, value);
  const { showsDate, isJapanese } = formatTraits(format);
  const serial = date1904 && showsDate && !DURATION.test(format) ? value + OFFSET_OF_1904 : value;
  return apply(isJapanese ? withJapaneseDate(format, serial) : format, serial);
}

/**
 * The text that Excel shows for a value under a number format.
 * A format that cannot be understood shows the value as General does.
 */
export function displayedText(value: CellValue, format: string, options: DisplayOptions = {}): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return format === GENERAL || value.length > LONGEST_TEXT ? value : apply(format, value);
  return displayedNumber(value, format, options.date1904 ?? false);
}
