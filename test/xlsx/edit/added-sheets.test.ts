import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_YEAR } from '../../../src/plan/papers';
import { templatePlan, TEMPLATES } from '../../../src/sheet/templates/templates';
import { editWorkbook } from '../../../src/xlsx/edit';
import { workbookFile } from '../../../src/xlsx/from-content';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { SheetFile, WorkbookFile } from '../../../src/xlsx/workbook-file';
import { malformedParts, partsThatDiffer, partText } from '../support/parts';
import { type RawWorkbook, rawWorkbook, relation } from '../support/raw-package';

const SAMPLES = join(import.meta.dirname, '../../../assets/samples');
const CHANGED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const OPENED = rawWorkbook({
  workbook:
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="予算" sheetId="7" r:id="rId1"/><sheet name="A&amp;B" sheetId="3" r:id="rId8"/></sheets><definedNames><definedName name="計" localSheetId="1">1</definedName></definedNames><calcPr/>',
  relations:
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>',
  styles:
    '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><extLst/>',
  files: {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/worksheets/sheet2.xml':
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData><autoFilter ref="A1"/></worksheet>',
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
  },
});

function having(file: WorkbookFile, sheet: SheetFile, at: number): WorkbookFile {
  return { ...file, sheets: file.sheets.toSpliced(at, 0, sheet) };
}

const SHEET: SheetFile = {
  name: '<別紙> & "控"',
  rows: [
    [
      { value: '科目 <&>', style: { font: { bold: true }, fill: '#DDEBF7' } },
      { value: 1234.5, style: { numberFormat: '#,##0.0"円"' } },
    ],
    [{ value: true }, { value: 2469, formula: '=B1*2' }],
  ],
  print: { titleRows: { first: 0, last: 0 } },
  conditionalFormats: [
    {
      areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      rule: { type: 'expression', formula: 'B1>1' },
      look: { fill: '#FFC7CE' },
    },
  ],
};

describe('a sheet that is new', () => {
  it.each([0, 1, 2])('stands at place %i of an opened package, whose other parts stay', async (at) => {
    const before = await readWorkbookFile(OPENED);
    const saved = editWorkbook(OPENED, before, having(before, SHEET, at));
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    expect(partsThatDiffer(OPENED, saved).sort()).toEqual([...CHANGED, 'xl/worksheets/sheet3.xml'].sort());
    const file = await readWorkbookFile(saved);
    expect(file.sheets.map(({ name }) => name)).toEqual(['予算', 'A&B'].toSpliced(at, 0, SHEET.name));
    expect(file.sheets[at]).toMatchObject(SHEET);
    expect({ ...file, sheets: file.sheets.toSpliced(at, 1) }).toEqual({
      ...before,
      activeSheet: at < 2 ? 2 : 1,
    });
  });

  it('has looks of its own behind those that were there', async () => {
    const before = await readWorkbookFile(OPENED);
    const saved = editWorkbook(OPENED, before, having(before, SHEET, 2)) ?? new Uint8Array();
    const styles = partText(saved, 'xl/styles.xml');
    expect(styles).toMatch(/<numFmts count="1"><numFmt numFmtId="164"[^>]*\/><\/numFmts><fonts count="2">/);
    expect(styles).toMatch(/<dxfs count="1">.*<\/dxfs><extLst\/>/);
  });

  it('can be a template in a workbook of ours', async () => {
    const opened = new Uint8Array(readFileSync(join(SAMPLES, 'reiwa6-budget.xlsx')));
    const plan = templatePlan(DEFAULT_YEAR);
    if (!plan) throw new Error('no plan');
    const content = { ...TEMPLATES['budget-health'].make(plan, 'empty'), name: '新しい予算' };
    const [sheet] = workbookFile([content], '').sheets;
    const before = await readWorkbookFile(opened);
    const saved = sheet && editWorkbook(opened, before, having(before, sheet, before.sheets.length));
    if (!saved) throw new Error('not edited');
    expect(malformedParts(saved)).toEqual([]);
    const old = Object.keys(unzipSync(opened)).filter((part) => !CHANGED.includes(part));
    expect(partsThatDiffer(opened, saved).filter((part) => old.includes(part))).toEqual([]);
    expect((await readWorkbookFile(saved)).sheets.at(-1)?.name).toBe('新しい予算');
  });
});

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>';
const LIST = '<sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets>';

const PLAIN: SheetFile = { name: '別紙', rows: [[{ value: 1 }]] };

/** The opened file with a sheet more, by default behind all; null where it cannot be edited. */
async function withSheet(raw: RawWorkbook, sheet = PLAIN, at = Infinity): Promise<Uint8Array | null> {
  const opened = rawWorkbook({
    styles: STYLES,
    ...raw,
    files: {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ...raw.files,
    },
  });
  const before = await readWorkbookFile(opened);
  const saved = editWorkbook(opened, before, having(before, sheet, at));
  if (saved) expect(malformedParts(saved)).toEqual([]);
  return saved;
}

const workbookAfter = async (...given: Parameters<typeof withSheet>): Promise<string> =>
  partText((await withSheet(...given)) ?? new Uint8Array(), 'xl/workbook.xml');

describe('beside a sheet that is a chart', () => {
  const charted: RawWorkbook = {
    workbook:
      '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Chart1" sheetId="1" r:id="rId7"/><sheet name="予算" sheetId="2" r:id="rId1"/></sheets>',
    relations: relation('rId7', 'chartsheet', 'chartsheets/sheet1.xml'),
    files: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
  };

  it('a new sheet stands behind the one it was put behind, and the chart stays', async () => {
    expect(await workbookAfter(charted)).toMatch(
      /activeTab="1".*name="Chart1".*name="予算".*name="別紙" sheetId="3"/,
    );
  });

  it('a new sheet in front moves the first tab in view and the one in front', async () => {
    const xml = await workbookAfter(charted, PLAIN, 0);
    expect(xml).toContain('<workbookView firstSheet="2" activeTab="2"/>');
    expect(xml).toMatch(/name="別紙".*name="Chart1".*name="予算"/);
  });

  it.each(['Chart1', 'CHART1'])('no sheet gets its name: %s', async (name) => {
    expect(await withSheet(charted, { ...PLAIN, name })).toBeNull();
  });
});

describe('a new sheet', () => {
  it('in front of all leaves the one in front that was there, also where nothing said so', async () => {
    expect(await workbookAfter({ workbook: `<workbookPr/>${LIST}` }, PLAIN, 0)).toContain(
      '<workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets>',
    );
    expect(
      await workbookAfter({ workbook: `<bookViews><workbookView/></bookViews>${LIST}` }, PLAIN, 0),
    ).toContain('<workbookView activeTab="1"/>');
  });

  it('behind the others says nothing of the one in front', async () => {
    expect(await workbookAfter({ workbook: LIST })).not.toContain('bookViews');
  });

  const printed: SheetFile = { ...PLAIN, print: { titleRows: { first: 0, last: 1 } } };
  const TITLES = '<definedName name="_xlnm.Print_Titles" localSheetId="1">別紙!$1:$2</definedName>';

  it.each<[what: string, workbook: string, after: string]>([
    [
      'no names',
      `${LIST}<functionGroups/><externalReferences/><smartTagPr/>`,
      `<externalReferences/><definedNames>${TITLES}</definedNames><smartTagPr/>`,
    ],
    ['an empty list of names', `${LIST}<definedNames/>`, `<definedNames>${TITLES}</definedNames>`],
    [
      'names of their own',
      `${LIST}<definedNames><definedName name="計" localSheetId="0">1</definedName></definedNames><calcPr/>`,
      `<definedNames><definedName name="計" localSheetId="0">1</definedName>${TITLES}</definedNames><calcPr/>`,
    ],
    [
      'lists of the same names in extensions',
      `<fileVersion><definedNames/><sheets/></fileVersion>${LIST}<extLst><ext><definedNames><a localSheetId="0"/></definedNames><calcPr/></ext></extLst>`,
      `</sheets><definedNames>${TITLES}</definedNames><extLst><ext><definedNames><a localSheetId="0"/></definedNames><calcPr/></ext></extLst>`,
    ],
  ])('has its print titles where there are %s', async (_, workbook, after) => {
    const quoted = after.replace('別紙!', "'別紙'!");
    expect(await workbookAfter({ workbook }, printed)).toContain(quoted);
  });

  it('renumbers names of sheets behind it', async () => {
    const workbook = `${LIST}<definedNames><definedName name="計" localSheetId="0">1</definedName></definedNames>`;
    expect(await workbookAfter({ workbook }, PLAIN, 0)).toContain('name="計" localSheetId="1"');
  });

  it('counts no looks of extensions, and adds none to them', async () => {
    const extension = '<extLst><ext><dxfs count="9"><dxf/></dxfs><fonts><font/></fonts></ext></extLst>';
    const look: SheetFile = {
      ...PLAIN,
      rows: [[{ value: 1, style: { font: { bold: true }, numberFormat: '0.0' } }]],
      conditionalFormats: [
        {
          areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          rule: { type: 'expression', formula: 'A1>1' },
          look: { fill: '#FFC7CE' },
        },
      ],
    };
    const saved = await withSheet({ styles: `${STYLES}<cellStyles/><tableStyles/>${extension}` }, look);
    const styles = partText(saved ?? new Uint8Array(), 'xl/styles.xml');
    expect(styles).toMatch(/<cellStyles\/><dxfs count="1">.*<\/dxfs><tableStyles\/>/);
    expect(styles).toContain(extension);
    expect(styles).toMatch(
      /<styleSheet[^>]*><numFmts count="1"><numFmt [^>]*\/><\/numFmts><fonts count="2">/,
    );
    const sheet = partText(saved ?? new Uint8Array(), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('dxfId="0"');
  });

  it('takes names of parts that are free for its drawing and its charts', async () => {
    const chart = {
      type: 'bar' as const,
      title: '',
      categories: { top: 0, left: 0, bottom: 0, right: 0 },
      series: [{ name: '', values: { top: 0, left: 0, bottom: 0, right: 0 } }] as const,
      format: 'General',
      fromZero: false,
      place: { top: 1, left: 0, bottom: 9, right: 4 },
    };
    const saved = await withSheet(
      {
        files: {
          'xl/drawings/drawing2.xml': '<a/>',
          'xl/drawings/Drawing1.xml': '<a/>',
          'xl/charts/chart1.xml': '<a/>',
        },
      },
      { ...PLAIN, charts: [chart, chart] },
    );
    const parts = Object.keys(unzipSync(saved ?? new Uint8Array()));
    expect(parts).toEqual(
      expect.arrayContaining([
        'xl/drawings/drawing3.xml',
        'xl/charts/chart2.xml',
        'xl/charts/chart3.xml',
        'xl/worksheets/_rels/sheet3.xml.rels',
      ]),
    );
  });

  const calculated: RawWorkbook = {
    relations: relation('rId9', 'calcChain', 'calcChain.xml'),
    files: {
      'xl/calcChain.xml': '<calcChain/>',
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    },
  };

  it.each<[what: string, sheet: SheetFile, stays: boolean]>([
    ['without formulas keeps', PLAIN, true],
    ['with formulas takes away', { ...PLAIN, rows: [[{ value: 2, formula: '=1+1' }]] }, false],
  ])('%s the order of calculation', async (_, sheet, stays) => {
    const saved = await withSheet(calculated, sheet);
    expect(Object.keys(unzipSync(saved ?? new Uint8Array())).includes('xl/calcChain.xml')).toBe(stays);
    expect(partText(saved ?? new Uint8Array(), '[Content_Types].xml').includes('calcChain')).toBe(stays);
  });
});

describe('a formula without a result', () => {
  const lacking: SheetFile = { ...PLAIN, rows: [[{ formula: '=1+1' }, { formula: '=""', value: '' }]] };

  it('has none in its cell, where an empty text is one', async () => {
    const saved = await withSheet({}, lacking);
    expect(partText(saved ?? new Uint8Array(), 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v/></c>',
    );
  });

  it.each<[what: string, workbook: string, after: string]>([
    ['nothing', LIST, '</sheets><calcPr fullCalcOnLoad="1"/>'],
    [
      'how it calculates',
      `${LIST}<calcPr calcId="9" fullCalcOnLoad="0"/><extLst/>`,
      '<calcPr calcId="9" fullCalcOnLoad="1"/><extLst/>',
    ],
    [
      'names',
      `${LIST}<definedNames/><extLst/>`,
      '<definedNames></definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    ],
  ])('is calculated when a workbook is opened that says %s', async (_, workbook, after) => {
    expect(await workbookAfter({ workbook }, lacking)).toContain(after);
  });

  it('asks for no calculation where all have results', async () => {
    const sheet: SheetFile = { ...PLAIN, rows: [[{ formula: '=""', value: '' }]] };
    expect(await workbookAfter({ workbook: LIST }, sheet)).not.toContain('calcPr');
  });

  it('asks for it also in a sheet that is there', async () => {
    const opened = rawWorkbook();
    const before = await readWorkbookFile(opened);
    const [first, ...others] = before.sheets;
    if (!first) throw new Error('no sheet');
    const after = { ...before, sheets: [{ ...first, rows: [[{ formula: '=1+1' }]] }, ...others] };
    const saved = editWorkbook(opened, before, after) ?? new Uint8Array();
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"><f>1+1</f></c>');
  });
});
