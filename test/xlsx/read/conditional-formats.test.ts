import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { SheetFile, WorkbookFile } from '../../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/xlsx/write';
import { rawWorkbook } from '../support/raw-package';

const STYLES =
  '<fonts><font><sz val="11"/></font></fonts><dxfs count="3">' +
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF00FF00"/></patternFill></fill></dxf>' +
  '<dxf><border><left style="thin"/></border></dxf></dxfs>';

function read(formatting: string): Promise<WorkbookFile> {
  return readWorkbookFile(rawWorkbook({ sheet: `<sheetData/>${formatting}`, styles: STYLES }));
}

const rule = (attributes: string, content = ''): string =>
  `<conditionalFormatting sqref="B2:C3 E5"><cfRule ${attributes}>${content}</cfRule></conditionalFormatting>`;

const AREAS: readonly unknown[] = [
  { top: 1, left: 1, bottom: 2, right: 2 },
  { top: 4, left: 4, bottom: 4, right: 4 },
];

describe('a conditional format', () => {
  it.each([
    [
      'a formula',
      rule('type="expression" priority="1" dxfId="0"', '<formula>B2&lt;_xlfn.XLOOKUP(1,A:A,B:B)</formula>'),
      { type: 'expression', formula: 'B2<XLOOKUP(1,A:A,B:B)' },
    ],
    [
      'a comparison',
      rule(
        'type="cellIs" priority="1" dxfId="0" operator="between"',
        '<formula>1</formula><formula>$A$1</formula>',
      ),
      { type: 'cellIs', operator: 'between', formulas: ['1', '$A$1'] },
    ],
    [
      'a text',
      rule(
        'type="notContainsText" priority="1" dxfId="0" operator="notContains" text="計"',
        '<formula>ISERROR(SEARCH("計",B2))</formula>',
      ),
      { type: 'notContainsText', text: '計' },
    ],
    [
      'blanks',
      rule('type="containsBlanks" priority="1" dxfId="0"', '<formula>LEN(TRIM(B2))=0</formula>'),
      { type: 'containsBlanks' },
    ],
    [
      'a rank',
      rule('type="top10" priority="1" dxfId="0" percent="1" bottom="1" rank="5"'),
      { type: 'top10', rank: 5, percent: true, bottom: true },
    ],
    [
      'an average',
      rule('type="aboveAverage" priority="1" dxfId="0" aboveAverage="0" equalAverage="1"'),
      { type: 'aboveAverage', below: true, orEqual: true },
    ],
    [
      'a period',
      rule('type="timePeriod" priority="1" dxfId="0" timePeriod="lastMonth"', '<formula>TRUE</formula>'),
      { type: 'timePeriod', period: 'lastMonth' },
    ],
  ])('of %s is read with its areas and its look', async (_, xml, expected) => {
    const file = await read(xml);
    expect(file.losses).toBeUndefined();
    expect(file.sheets[0]?.conditionalFormats).toEqual([
      { areas: AREAS, rule: expected, look: { font: { bold: true, color: '#9C0006' }, fill: '#FFC7CE' } },
    ]);
  });

  it.each([
    ['a scale', rule('type="colorScale" priority="1"', '<colorScale><cfvo type="min"/></colorScale>')],
    ['standard deviations', rule('type="aboveAverage" priority="1" dxfId="0" stdDev="1"')],
    [
      'a comparison without its second value',
      rule('type="cellIs" priority="1" dxfId="0" operator="between"', '<formula>1</formula>'),
    ],
    ['no area', rule('type="containsErrors" priority="1" dxfId="0"').replace('B2:C3 E5', 'B2:#')],
  ])('of %s is missing, and named', async (_, xml) => {
    const file = await read(xml);
    expect(file.losses).toEqual(['conditional-formats']);
    expect(file.sheets[0]?.conditionalFormats).toBeUndefined();
  });

  it('with a border is read without it, and named', async () => {
    const file = await read(rule('type="containsErrors" priority="1" dxfId="2"'));
    expect(file.losses).toEqual(['conditional-formats']);
    expect(file.sheets[0]?.conditionalFormats?.[0]?.look).toEqual({});
  });

  it('has the colour of a solid fill in the background', async () => {
    const file = await read(rule('type="containsErrors" priority="1" dxfId="1"'));
    expect(file.sheets[0]?.conditionalFormats?.[0]?.look).toEqual({ fill: '#00FF00' });
  });

  it('comes in the order of the priorities, and stops where it says so', async () => {
    const file = await read(
      rule('type="containsErrors" priority="2" dxfId="0"') +
        rule('type="containsBlanks" priority="1" dxfId="0" stopIfTrue="1"'),
    );
    const told = file.sheets[0]?.conditionalFormats?.map(({ rule: { type }, stopIfTrue }) => [
      type,
      stopIfTrue,
    ]);
    expect(told).toEqual([
      ['containsBlanks', true],
      ['containsErrors', undefined],
    ]);
  });
});

it('what is written is read again', async () => {
  const look = { fill: '#FFC7CE', font: { italic: true, underline: 'single' } } as const;
  const areas = [{ top: 0, left: 0, bottom: 9, right: 0 }];
  const conditionalFormats: SheetFile['conditionalFormats'] = [
    { areas, look, rule: { type: 'expression', formula: 'XLOOKUP(1,B:B,C:C)="<&"' }, stopIfTrue: true },
    { areas, look, rule: { type: 'beginsWith', text: '"計"' } },
    { areas, look: {}, rule: { type: 'timePeriod', period: 'nextWeek' } },
    { areas, look, rule: { type: 'aboveAverage', below: true, orEqual: false } },
    { areas, look, rule: { type: 'top10', rank: 3, percent: false, bottom: false } },
    { areas, look, rule: { type: 'uniqueValues' } },
  ];
  const file: WorkbookFile = { sheets: [{ name: '予算', rows: [], conditionalFormats }] };
  const again = await readWorkbookFile(await writeWorkbook(file));
  expect(again.sheets[0]?.conditionalFormats).toEqual(conditionalFormats);
  expect(again.losses).toBeUndefined();
});
