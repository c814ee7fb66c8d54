import { describe, expect, it } from 'vitest';
import { withColumns } from '../../../src/xlsx/edit/columns';
import type { ColumnChange } from '../../../src/xlsx/edit/sheet-changes';

const sheet = (cols: string, before = ''): string => `<a>${before}${cols}<sheetData/></a>`;
const change = (column: number, over: Partial<ColumnChange> = {}): ColumnChange => ({
  column,
  isWidth: false,
  look: null,
  ...over,
});
const LOOK = { was: null, is: { fill: '#FF0000' } };

describe('columns in the part of a sheet', () => {
  it.each<[what: string, xml: string, changes: ColumnChange[], after: string]>([
    [
      'of another width, which was said nowhere',
      sheet('', '<sheetFormatPr/>'),
      [change(1, { isWidth: true, width: 20 })],
      sheet('<cols><col min="2" max="2" width="20" customWidth="1"/></cols>', '<sheetFormatPr/>'),
    ],
    [
      'out of the middle of others, of which all else stays',
      sheet('<cols><col min="1" max="9" width="7" outlineLevel="1" style="3"/></cols>'),
      [change(4, { hidden: true })],
      sheet(
        '<cols><col min="1" max="4" width="7" outlineLevel="1" style="3"/><col min="5" max="5" width="7" outlineLevel="1" style="3" hidden="1"/><col min="6" max="9" width="7" outlineLevel="1" style="3"/></cols>',
      ),
    ],
    [
      'that are alike are one',
      sheet('<cols><col min="3" max="3" width="20" customWidth="1"/></cols>'),
      [change(1, { isWidth: true, width: 20 }), change(3, { isWidth: true, width: 20 })],
      sheet('<cols><col min="2" max="4" width="20" customWidth="1"/></cols>'),
    ],
    [
      'that are hidden, with the width of all',
      sheet('', '<sheetFormatPr defaultColWidth="9.5"/>'),
      [change(0, { hidden: true })],
      sheet(
        '<cols><col min="1" max="1" width="9.5" hidden="1"/></cols>',
        '<sheetFormatPr defaultColWidth="9.5"/>',
      ),
    ],
    [
      'that are shown again, which had no width left',
      sheet('<cols><col min="1" max="1" width="0" hidden="1" customWidth="1" style="2"/></cols>'),
      [change(0)],
      sheet('<cols><col min="1" max="1" style="2" width="8.38"/></cols>'),
    ],
    [
      'of which nothing is said any more',
      sheet('<cols><col min="2" max="2" width="20" customWidth="1"/></cols>'),
      [change(1, { isWidth: true })],
      sheet(''),
    ],
    [
      'of another look',
      sheet('<cols><col min="2" max="2" width="20" customWidth="1" style="4"/></cols>'),
      [change(1, { look: LOOK })],
      sheet('<cols><col min="2" max="2" width="20" customWidth="1" style="14"/></cols>'),
    ],
  ])('%s', (_, xml, changes, after) => {
    expect(withColumns(xml, changes, (before) => before + 10)).toBe(after);
  });

  it.each<[what: string, xml: string]>([
    ['of a number that is none', sheet('<cols><col min="x" max="2"/></cols>')],
    ['of a look that is not known', sheet('<cols/>')],
  ])('are left to who writes the file anew: %s', (_, xml) => {
    expect(withColumns(xml, [change(1, { look: LOOK })], () => null)).toBeNull();
  });
});
