import { describe, expect, it } from 'vitest';
import { workbookFileOf } from '../../../../src/workbench/host/file/save-file';
import { bootExcelWithFile, type EmulatedExcel } from '../../../../src/workbench/host/node';
import type { WorkbookFile } from '../../../../src/xlsx/workbook-file';

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const FILE: WorkbookFile = {
  sheets: [
    { name: '予算', rows: [[{ value: 1 }]] },
    {
      name: '別紙',
      rows: [[{ formula: '=予算!A1' }]],
      conditionalFormats: [
        { areas: [CELL], rule: { type: 'expression', formula: '予算!$A$1>0' }, look: { fill: '#FF0000' } },
      ],
      validations: [
        {
          area: CELL,
          type: 'list',
          operator: 'between',
          formulas: ['予算!$A$1:$A$3'],
          allowsBlank: true,
          hasArrow: true,
          style: 'stop',
          error: null,
          prompt: null,
        },
      ],
      links: [{ area: CELL, place: '予算!A1' }],
    },
  ],
  names: [{ name: '計', refersTo: 'SUM(予算!$A$1)' }],
};

function said(excel: EmulatedExcel): unknown {
  const { sheets, names } = workbookFileOf(excel.host.book);
  const [, { rows, conditionalFormats, validations, links } = { rows: [] }] = sheets;
  return [
    rows[0]?.[0]?.formula,
    names?.[0]?.refersTo,
    conditionalFormats?.[0]?.rule,
    validations?.[0]?.formulas,
    links?.[0]?.place,
  ].map((each) => JSON.stringify(each).replaceAll("'", ''));
}

describe('a sheet that is renamed', () => {
  it('is called so by formulas, names, conditional formats, validations and links, until it is undone', async () => {
    const excel = await bootExcelWithFile(FILE);
    await excel.host.calculated();
    const before = said(excel);
    const { book } = excel.host;
    const { SetWorksheetNameCommand } = book.kit.sheets;
    const subUnitId = book.sheets[0]?.getSheetId();
    book.run(SetWorksheetNameCommand, { unitId: book.unitId, subUnitId, name: '当初' });
    expect(said(excel)).toEqual(JSON.parse(JSON.stringify(before).replaceAll('予算', '当初')));
    expect(JSON.stringify(said(excel))).not.toContain('予算');
    await excel.undo();
    expect(said(excel)).toEqual(before);
  });
});
