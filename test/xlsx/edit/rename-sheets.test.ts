import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../../src/xlsx/edit';
import { renamedFile } from '../../../src/xlsx/edit/renamed-file';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { malformedParts, partsThatDiffer, partText } from '../support/parts';
import { rawWorkbook, relation } from '../support/raw-package';

const CHART = '<c:chartSpace xmlns:c="c"><c:f>予算!$A$1:$A$2</c:f><c:f>別紙!$A$1</c:f></c:chartSpace>';
const DRAWING = '<xdr:wsDr xmlns:xdr="d"><xdr:sp textlink="予算!$A$1" macro=""/></xdr:wsDr>';
const OPENED = rawWorkbook({
  workbook:
    '<sheets><sheet name="予算" sheetId="7" r:id="rId1"/><sheet name="別紙" sheetId="3" r:id="rId8"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">予算!$A$1:$B$2</definedName><definedName name="計">SUM(予算!$A$1,別紙!A1)</definedName></definedNames><calcPr/>',
  relations: [
    relation('rId8', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
  ].join(''),
  sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
  files: {
    'xl/worksheets/sheet2.xml':
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14="x" xmlns:xm="m"><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">予算!A1&amp;"予算!A1"</f><v>1</v></c><c r="B1" t="inlineStr"><is><t>予算!A1</t></is></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>予算!$A$1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>予算!$A$1:$A$2</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="予算!A1" display="予算!A1"/></hyperlinks><extLst><ext><x14:sparkline><xm:f>予算!A1:A2</xm:f></x14:sparkline></ext></extLst></worksheet>',
    'xl/charts/chart1.xml': CHART,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="予算"/></cacheSource></pivotCacheDefinition>',
    'xl/externalLinks/externalLink1.xml':
      '<externalLink><sheetNames><sheetName val="予算"/></sheetNames></externalLink>',
    'xl/media/image1.png': new Uint8Array([0x89, 0x50]),
  },
});

describe('a sheet that is renamed', () => {
  it('is called so in the list of sheets and by whatever refers to it; all else stays byte for byte', async () => {
    const renames = new Map([['予算', '当初 & 補正']]);
    const before = await readWorkbookFile(OPENED);
    const saved = editWorkbook(OPENED, before, renamedFile(before, renames), { renames });
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    expect(partsThatDiffer(OPENED, saved).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const name = "'当初 &amp; 補正'";
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">${name}!$A$1:$B$2</definedName><definedName name="計">SUM(${name}!$A$1,別紙!A1)</definedName>`,
    );
    expect(partText(saved, 'xl/workbook.xml')).toContain('sheetId="7" r:id="rId1" name="当初 &amp; 補正"/>');
    const sheet = partText(saved, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain(`<f t="shared" ref="A1:A2" si="0">${name}!A1&amp;"予算!A1"</f>`);
    expect(sheet).toContain('<f t="shared" si="0"/>');
    expect(sheet).toContain('<t>予算!A1</t>');
    expect(sheet).toContain(`<formula>${name}!$A$1&gt;0</formula>`);
    expect(sheet).toContain(`<formula1>${name}!$A$1:$A$2</formula1>`);
    expect(sheet).toContain(`location="${name}!A1" display="予算!A1"`);
    expect(sheet).toContain(`<xm:f>${name}!A1:A2</xm:f>`);
    expect(partText(saved, 'xl/charts/chart1.xml')).toBe(CHART.replace('予算', name));
    expect(partText(saved, 'xl/drawings/drawing1.xml')).toBe(DRAWING.replace('予算', name));
    expect(partText(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="当初 &amp; 補正"');
  });

  it('gives its name to one that is new', async () => {
    const renames = new Map([['予算', '旧予算']]);
    const opened = rawWorkbook({
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
      files: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      },
    });
    const before = await readWorkbookFile(opened);
    const after = renamedFile(before, renames);
    const fresh = { name: '予算', rows: [[{ value: 3 }]] };
    const saved = editWorkbook(opened, before, { ...after, sheets: [...after.sheets, fresh] }, { renames });
    const { sheets } = await readWorkbookFile(saved ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toEqual(['旧予算', '予算']);
  });
});
