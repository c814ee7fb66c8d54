import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../../src/xlsx/edit';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { SheetFile, WorkbookFile } from '../../../src/xlsx/workbook-file';
import { malformedParts, partText } from '../support/parts';
import { rawFiles, relation, zip } from '../support/raw-package';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const override = (name: string): string => `<Override PartName="/${name}" ContentType="c"/>`;

const FILES = rawFiles({
  workbook:
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="予算" sheetId="1" r:id="rId1"/><sheet name="報告" sheetId="2" r:id="rId7"/><sheet name="別紙" sheetId="3" r:id="rId8"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">報告!$1:$1</definedName><definedName name="計" localSheetId="2">別紙!$A$1</definedName></definedNames>',
  relations: [
    relation('rId7', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId8', 'worksheet', 'worksheets/sheet12.xml'),
  ].join(''),
  styles: '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
  files: {
    '[Content_Types].xml': `<Types>${['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet12.xml', 'xl/drawings/drawing1.xml'].map(override).join('')}</Types>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData/></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relations(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'image', '../media/both.png'),
    ),
    'xl/worksheets/sheet12.xml': `<worksheet ${MAIN}><sheetData/></worksheet>`,
    'xl/worksheets/_rels/sheet12.xml.rels': relations(relation('rId1', 'image', '../media/both.png')),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:f>報告!$A$1</c:f></c:chartSpace>',
    'xl/media/both.png': new Uint8Array([1]),
    'xl/vbaProject.bin': new Uint8Array([2]),
  },
});
const gone = new Set(['報告']);

/** Without the second sheet, and with these behind the others. */
function without(file: WorkbookFile, ...added: readonly SheetFile[]): WorkbookFile {
  return {
    ...file,
    sheets: [...file.sheets.filter(({ name }) => name !== '報告'), ...added],
    names: (file.names ?? []).filter(({ sheet }) => sheet !== '報告'),
    activeSheet: 0,
  };
}

describe('a sheet that is gone', () => {
  it('goes with what it alone leads to; all else stays, and counts on', async () => {
    const opened = zip(FILES);
    const before = await readWorkbookFile(opened);
    const saved = editWorkbook(opened, before, without(before), { gone });
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    expect(Object.keys(unzipSync(opened)).filter((name) => !(name in unzipSync(saved)))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/charts/chart1.xml',
    ]);
    expect(partText(saved, '[Content_Types].xml')).toBe(
      `<Types>${['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet12.xml'].map(override).join('')}</Types>`,
    );
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('rId7');
    const workbook = partText(saved, 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="0"');
    expect(workbook).toContain(
      '<sheets><sheet name="予算" sheetId="1" r:id="rId1"/><sheet name="別紙" sheetId="3" r:id="rId8"/></sheets><definedNames><definedName name="計" localSheetId="1">別紙!$A$1</definedName></definedNames>',
    );
  });

  it('leaves its name to one that is new', async () => {
    const opened = zip(FILES);
    const before = await readWorkbookFile(opened);
    const fresh: SheetFile = {
      name: '報告',
      rows: [[{ value: 7 }]],
      print: { titleRows: { first: 0, last: 0 } },
    };
    const saved = editWorkbook(opened, before, without(before, fresh), { gone });
    const { sheets } = await readWorkbookFile(saved ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toEqual(['予算', '別紙', '報告']);
    expect(sheets[2]?.rows).toEqual([[{ value: 7 }]]);
    expect(sheets[2]?.print?.titleRows).toEqual({ first: 0, last: 0 });
    expect(partText(saved ?? new Uint8Array(), 'xl/worksheets/sheet2.xml')).toContain('<v>7</v>');
  });

  it.each<[what: string, sheet: string]>([
    ['a formula that the workbook keeps', '<row r="1"><c r="A1"><f>報告!A1</f><v>1</v></c></row>'],
    [
      'a rule',
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>報告!A1</formula></cfRule></conditionalFormatting>',
    ],
  ])('is left to who writes the file anew where %s names it', async (_, sheet) => {
    const content = sheet.startsWith('<row') ? `<sheetData>${sheet}</sheetData>` : sheet;
    const opened = zip({ ...FILES, 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${content}</worksheet>` });
    const before = await readWorkbookFile(opened);
    expect(editWorkbook(opened, before, without(before), { gone })).toBeNull();
  });
});
