import type { ContentCell, ContentLook } from './sheet-content';

/** Looks and cells that the sheets of the product share. */

const BOX = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** How Excel itself shows links. */
export const LINK_COLOR = '#0563C1';

export const AMOUNT_FORMAT = '#,##0;"△"#,##0';
const DATE_FORMAT = 'yyyy/m/d';

export const TITLE: ContentLook = { bold: true, size: 14, horizontal: 'center' };
/** In view on a sheet that is wider than its window. */
export const TITLE_AT_LEFT: ContentLook = { ...TITLE, horizontal: 'left' };
export const CENTERED: ContentLook = { horizontal: 'center' };
export const UNIT: ContentLook = { horizontal: 'right' };
export const NOTE: ContentLook = { size: 9, color: '#595959', vertical: 'top', wrap: true };
export const HEADING: ContentLook = {
  bold: true,
  fill: '#DDEBF7',
  borders: BOX,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
/** A cell of a table that takes words. */
export const TEXT: ContentLook = { borders: BOX, vertical: 'center', wrap: true };
/** What a name is known by, which stands behind it. */
export const IDENTIFIER: ContentLook = { ...TEXT, size: 9, color: '#595959' };
/** A cell of a table that takes a choice of few words, a year or a day. */
export const SHORT: ContentLook = { borders: BOX, horizontal: 'center', vertical: 'center' };
export const DAY: ContentLook = { ...SHORT, format: DATE_FORMAT };
export const COUNT: ContentLook = { ...SHORT, format: '0' };
export const AMOUNT: ContentLook = {
  borders: BOX,
  horizontal: 'right',
  vertical: 'center',
  format: AMOUNT_FORMAT,
};
export const TOTAL_LABEL: ContentLook = { ...SHORT, bold: true };
export const TOTAL_AMOUNT: ContentLook = { ...AMOUNT, bold: true };

/** What a cell would be made of if somebody typed it: a formula, a reference, a function of old. */
const BEGINS_LIKE_A_FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/**
 * A cell of words that are not our own: they come from a workbook, and stay words.
 * Those that begin as a formula does keep a format of texts, so that editing the cell makes no formula of them.
 */
export function words(text: string, look: ContentLook = {}): ContentCell {
  return { value: text, look: BEGINS_LIKE_A_FORMULA.test(text) ? { ...look, format: '@' } : look };
}

export function cell(value: string | number | null, look?: ContentLook): ContentCell {
  return { value, ...(look && { look }) };
}

/** @param value the formula's result */
export function computed(formula: string, value: string | number | null, look?: ContentLook): ContentCell {
  return { value, formula, ...(look && { look }) };
}
