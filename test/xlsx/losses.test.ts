import { describe, expect, it } from 'vitest';
import { type Loss, LOSSES } from '../../src/xlsx/losses';
import { readWorkbookFile } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { rawWorkbook, relation, type RawWorkbook } from './support/raw-package';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';

const sheet = (after: string): RawWorkbook => ({ sheet: `<sheetData/>${after}` });

function leadingTo(type: string, target: string, files: RawWorkbook['files'] = {}): RawWorkbook {
  const relations = `<Relationships xmlns="${PACKAGE}">${relation('rId1', type, target)}</Relationships>`;
  return { files: { [SHEET_RELATIONS]: relations, ...files } };
}

const drawing = (content: string): RawWorkbook =>
  leadingTo('drawing', '../drawings/drawing1.xml', {
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="d">${content}</xdr:wsDr>`,
  });

const workbookTo = (type: string): RawWorkbook => ({ relations: relation('rId9', type, 'other.bin') });

const richValues = (content: string): RawWorkbook => ({
  relations: relation('rId9', 'rdRichValueStructure', 'richData/rdrichvaluestructure.xml'),
  files: { 'xl/richData/rdrichvaluestructure.xml': `<rvStructures>${content}</rvStructures>` },
});

/** Cells of the style of this number, besides the normal one. */
const named = (xfId: number, styles: string): RawWorkbook => ({
  styles: `<cellXfs><xf/><xf xfId="${String(xfId)}"/></cellXfs><cellStyles><cellStyle name="標準" xfId="0" builtinId="0"/>${styles}</cellStyles>`,
});

const LOST: readonly (readonly [what: string, loss: Loss, raw: RawWorkbook])[] = [
  ['a comment', 'comments', leadingTo('comments', '../comments1.xml')],
  ['a thread of comments', 'comments', leadingTo('threadedComment', '../threadedComments/1.xml')],
  ['a rule for colours', 'conditional-formats', sheet('<conditionalFormatting sqref="A1"/>')],
  [
    'a rule of a newer Excel',
    'conditional-formats',
    sheet('<extLst><ext><x14:conditionalFormatting xmlns:x14="x"/></ext></extLst>'),
  ],
  ['a chart', 'charts', drawing('<xdr:graphicFrame/>')],
  ['a picture', 'pictures', drawing('<xdr:pic/>')],
  ['a background', 'pictures', sheet('<picture r:id="rId1" xmlns:r="r"/>')],
  ['a text box', 'shapes', drawing('<xdr:sp/>')],
  ['a drawing that is damaged', 'shapes', drawing('</xdr:other>')],
  ['a table', 'tables', leadingTo('table', '../tables/table1.xml')],
  ['a pivot table', 'pivot-tables', leadingTo('pivotTable', '../pivotTables/pivotTable1.xml')],
  [
    'a rule for entries of a kind that is not known',
    'validations',
    sheet('<dataValidations><dataValidation type="colour" sqref="A1"/></dataValidations>'),
  ],
  [
    'a list on another sheet, which stands in an extension',
    'validations',
    sheet(
      '<extLst><ext><x14:dataValidation type="list" xmlns:x14="x"><xm:sqref>A1</xm:sqref></x14:dataValidation></ext></extLst>',
    ),
  ],
  ['a link', 'links', sheet('<hyperlinks><hyperlink ref="A1"/></hyperlinks>')],
  ['a filter', 'filters', sheet('<autoFilter ref="A1:B2"/>')],
  ['rows that fold', 'outlines', { sheet: '<row r="1" outlineLevel="1"/>' }],
  ['a sparkline', 'sparklines', sheet('<extLst><x14:sparklineGroup xmlns:x14="x"/></extLst>')],
  ['a button', 'controls', sheet('<controls><control/></controls>')],
  ['a word in red', 'rich-text', { strings: '<si><r><rPr><b/></rPr><t>赤</t></r></si>' }],
  ['a style that a cell wears', 'styles', named(1, '<cellStyle name="Comma [0]" xfId="1" builtinId="6"/>')],
  ['a style that somebody made', 'styles', named(0, '<cellStyle name="標準 2" xfId="1"/>')],
  ['an entity', 'data-types', richValues('<s t="_entity"/>')],
  ['data types that are damaged', 'data-types', richValues('</other>')],
  ['a protected sheet', 'protection', sheet('<sheetProtection sheet="1"/>')],
  [
    'a protected workbook',
    'protection',
    { workbook: '<workbookProtection/><sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets>' },
  ],
  ['a sheet that is a chart', 'other-sheets', workbookTo('chartsheet')],
  ['macros', 'macros', workbookTo('vbaProject')],
  ['a connection', 'queries', workbookTo('connections')],
  ['another workbook', 'external-links', workbookTo('externalLink')],
];

describe('what is lost when a file is written again', () => {
  it.each(LOST)('is said of %s', async (_, loss, raw) => {
    expect((await readWorkbookFile(rawWorkbook(raw))).losses).toEqual([loss]);
  });

  it('has each of its kinds in this table, but what has a table of its own', () => {
    const said = new Set<Loss>(LOST.map(([, loss]) => loss));
    expect(LOSSES.filter((loss) => !said.has(loss))).toEqual(['other-add-ins']);
  });

  it.each<[string, RawWorkbook]>([
    ['an empty sheet', {}],
    ['a style of Excel that no cell wears', named(0, '<cellStyle name="Comma [0]" xfId="1" builtinId="6"/>')],
    ['rows that do not fold', { sheet: '<row r="1" outlineLevel="0"/>' }],
    ['phonetic guides', { strings: '<si><t>予算</t><rPh sb="0" eb="2"><t>ヨサン</t></rPh></si>' }],
    ['a list of rules without one', sheet('<dataValidations count="0"/>')],
    [
      'a list to choose from',
      sheet('<dataValidations><dataValidation type="list" sqref="A1"/></dataValidations>'),
    ],
    ['a drawing without anything', drawing('')],
    ['an error of which more is said', richValues('<s t="_error"><k n="errorType"/></s>')],
    ['a set-up of printing', leadingTo('printerSettings', '../printerSettings/1.bin')],
  ])('is nothing of %s', async (_, raw) => {
    expect((await readWorkbookFile(rawWorkbook(raw))).losses).toBeUndefined();
  });

  it('is said in the order of the list, each once', async () => {
    const raw = sheet('<autoFilter ref="A1"/><hyperlinks><hyperlink/><hyperlink/></hyperlinks>');
    expect((await readWorkbookFile(rawWorkbook(raw))).losses).toEqual(['links', 'filters']);
  });

  it('is nothing of what we write ourselves', async () => {
    const bytes = await writeWorkbook({ sheets: [{ name: '予算', rows: [[{ value: '予算' }]] }] });
    expect((await readWorkbookFile(bytes)).losses).toBeUndefined();
  });
});
