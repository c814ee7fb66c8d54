import { describe, expect, it } from 'vitest';
import { withPage } from '../../../src/xlsx/edit/sheet-page';
import type { SheetFile } from '../../../src/xlsx/workbook-file';

const PLAIN: SheetFile = { name: '予算', rows: [] };
const AREA = { top: 0, left: 0, bottom: 0, right: 1 };
const MERGES = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const VIEW =
  '<sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2"/></sheetView>';

describe('what is said of a sheet besides its cells', () => {
  it.each<[what: string, xml: string, was: Partial<SheetFile>, is: Partial<SheetFile>, after: string]>([
    [
      'merged cells',
      '<a><sheetData/><pageMargins/></a>',
      {},
      { merges: [AREA] },
      `<a><sheetData/>${MERGES}<pageMargins/></a>`,
    ],
    [
      'no merged cells any more',
      `<a><sheetData/>${MERGES}</a>`,
      { merges: [AREA] },
      {},
      '<a><sheetData/></a>',
    ],
    [
      'the colour of the tab, before all else',
      '<a><sheetPr codeName="x"><outlinePr summaryBelow="0"/></sheetPr><sheetData/></a>',
      {},
      { tabColor: '#70AD47' },
      '<a><sheetPr codeName="x"><tabColor rgb="FF70AD47"/><outlinePr summaryBelow="0"/></sheetPr><sheetData/></a>',
    ],
    [
      'no colour',
      '<a><sheetPr><tabColor theme="4"/></sheetPr><sheetData/></a>',
      { tabColor: '#70AD47' },
      {},
      '<a><sheetPr/><sheetData/></a>',
    ],
    [
      'no lines',
      `<a><sheetViews>${VIEW}</sheetViews><sheetData/></a>`,
      {},
      { gridLines: false },
      `<a><sheetViews>${VIEW.replace('"0">', '"0" showGridLines="0">')}</sheetViews><sheetData/></a>`,
    ],
    [
      'what stays in view, which was said nowhere',
      '<a><dimension/><sheetData/></a>',
      {},
      { frozen: { rows: 1, columns: 0 } },
      '<a><dimension/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData/></a>',
    ],
    [
      'nothing that stays in view',
      '<a><sheetViews><sheetView workbookViewId="0"><pane ySplit="1"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData/></a>',
      { frozen: { rows: 1, columns: 0 } },
      {},
      '<a><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/></a>',
    ],
    [
      'that it is hidden: it is not one of those that are changed together',
      `<a><sheetViews>${VIEW}</sheetViews><sheetData/></a>`,
      {},
      { hidden: true },
      `<a><sheetViews>${VIEW.replace(' tabSelected="1"', '')}</sheetViews><sheetData/></a>`,
    ],
  ])('%s', (_, xml, was, is, after) => {
    expect(withPage(xml, { was: { ...PLAIN, ...was }, is: { ...PLAIN, ...is } })).toBe(after);
  });
});
