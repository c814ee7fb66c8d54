import type { Severity } from '../engine/findings/finding';
import type { ContentLook } from '../sheet/content/sheet-content';

const BOX = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
/** Of everything that is not a title, in points. */
const REPORT_SIZE = 10;

export const REPORT_TITLE: ContentLook = { bold: true, size: 16 };
export const LABEL: ContentLook = { bold: true, size: REPORT_SIZE, vertical: 'top' };
export const FACT: ContentLook = { size: REPORT_SIZE, vertical: 'top', wrap: true };
export const SECTION: ContentLook = { bold: true, size: 12, borders: { bottom: 'medium' } };
export const SHEET: ContentLook = {
  bold: true,
  fill: '#F2F2F2',
  vertical: 'center',
  borders: { top: 'thin', bottom: 'thin' },
};
export const RULE: ContentLook = { bold: true, size: REPORT_SIZE };
export const RULE_UNIT: ContentLook = { size: 9, color: '#595959', horizontal: 'right' };
export const TEXT: ContentLook = { size: REPORT_SIZE, borders: BOX, vertical: 'top', wrap: true };
/** A name that is typed into formulas. */
export const ID: ContentLook = { ...TEXT, size: 9, wrap: false };
export const MIDDLE: ContentLook = { ...TEXT, horizontal: 'center' };
export const FIGURE: ContentLook = { ...TEXT, horizontal: 'right' };
/** Where something is written, and why a finding was let stand: below the finding, in smaller and in bolder characters. */
export const SOURCE: ContentLook = { size: 9, color: '#595959', vertical: 'top', wrap: true };
export const REASON: ContentLook = { bold: true, size: REPORT_SIZE, vertical: 'top', wrap: true };
export const SOURCE_IN_TABLE: ContentLook = { ...SOURCE, borders: BOX };
export const SIGNATURE: ContentLook = { size: REPORT_SIZE, borders: { bottom: 'thin' }, vertical: 'center' };

/** The word stands in the cell: the colour only helps to find it. */
export const SEVERITY: Readonly<Record<Severity, ContentLook>> = {
  error: { ...MIDDLE, bold: true, color: '#A4262C' },
  warning: { ...MIDDLE, color: '#8A5100' },
  info: { ...MIDDLE, color: '#595959' },
};
