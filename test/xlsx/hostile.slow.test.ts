import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/xlsx/read';
import {
  declaring,
  rawFiles,
  rawWorkbook,
  relation,
  row,
  zip,
  type RawWorkbook,
} from './support/raw-package';
import { refusal } from './support/refusal';
import { fuzzed } from '../support/fuzz';

/** A million cells take a while on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>';

/** Rows of cells, each as `cell` writes it, from A1 on. */
function grid(rows: number, columns: number, cell: (address: string) => string): string {
  const letters = Array.from({ length: columns }, (_, column) => String.fromCharCode(65 + column));
  return Array.from({ length: rows }, (_, at) => {
    const number = String(at + 1);
    return `<row r="${number}">${letters.map((letter) => cell(letter + number)).join('')}</row>`;
  }).join('');
}

describe('no workbook', () => {
  it.each<[string, RawWorkbook['files'], unknown]>([
    [
      'a zip of something else',
      { '_rels/.rels': null, 'readme.txt': 'x' },
      { code: 'not-xlsx', lookalike: 'zip' },
    ],
    [
      'a document of Word',
      {
        '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      },
      { code: 'not-xlsx', lookalike: 'word' },
    ],
    [
      'slides of PowerPoint',
      {
        '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'ppt/presentation.xml')}</Relationships>`,
        'ppt/presentation.xml': '<p:presentation xmlns:p="urn:p"/>',
      },
      { code: 'not-xlsx', lookalike: 'powerpoint' },
    ],
    [
      'a sheet of LibreOffice',
      {
        '_rels/.rels': null,
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<x/>',
      },
      { code: 'not-xlsx', lookalike: 'opendocument' },
    ],
    [
      'a binary workbook',
      {
        '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.bin')}</Relationships>`,
        'xl/workbook.bin': new Uint8Array(10),
      },
      { code: 'old-format', extension: 'xlsb' },
    ],
    [
      'a workbook part that is not there',
      { 'xl/workbook.xml': null },
      { code: 'damaged', part: 'xl/workbook.xml' },
    ],
    [
      'a sheet that is not there',
      { 'xl/worksheets/sheet1.xml': null },
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a sheet that is cut off',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' },
      { code: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
    ['styles that are no XML', { 'xl/styles.xml': 'x' }, { code: 'damaged', part: 'xl/styles.xml' }],
  ])('%s', async (_, files, reason) => {
    expect(await refusal(rawWorkbook({ styles: STYLES, ...(files ? { files } : {}) }))).toEqual(reason);
  });

  it.each([
    ['no sheet at all', '<sheets/>', 'no-sheets'],
    ['only a chart', '<sheets><sheet name="図" sheetId="1" r:id="rId9"/></sheets>', 'no-sheets'],
    [
      'a sheet that leads nowhere',
      '<sheets><sheet name="予算" sheetId="1" r:id="rId7"/></sheets>',
      'damaged',
    ],
    [
      'one part for two sheets',
      '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/></sheets>',
      'damaged',
    ],
  ])('a workbook of %s', async (_, workbook, code) => {
    const relations = relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml');
    expect(await refusal(rawWorkbook({ workbook, relations }))).toMatchObject({ code });
  });
});

describe('a sheet that makes no sense is damaged', () => {
  it.each([
    ['a cell outside Excel', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row outside Excel', '<row r="1048577"/>'],
    ['a row of no number', '<row r="one"/>'],
    ['a cell in the wrong row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a row twice', '<row r="1"/><row r="1"/>'],
    ['a formula longer than any', row(`<c r="A1"><f>${'1+'.repeat(4_096)}1</f></c>`)],
    ['merged cells of no area', '<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>'],
    ['columns that overlap', '<cols><col min="1" max="9"/><col min="5" max="16384"/></cols><sheetData/>'],
  ])('%s', async (_, sheet) => {
    expect(await refusal(rawWorkbook({ sheet }))).toEqual({
      code: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('but the longest formula is read', async () => {
    expect(
      await refusal(rawWorkbook({ sheet: row(`<c r="A1"><f>${'1+'.repeat(4_095)}12</f></c>`) })),
    ).toBeNull();
  });
});

describe('a cell that makes no sense', () => {
  it.each<[string, string, unknown]>([
    ['a number that is none', '<c r="A1"><v>NaN</v></c>', { value: 'NaN' }],
    ['infinity', '<c r="A1"><v>1e999</v></c>', { value: '1e999' }],
    ['a text that is not in the list', '<c r="A1" t="s"><v>7</v></c>', { value: '\uFFFD' }],
    ['a text without a number', '<c r="A1" t="s"><v/></c>', null],
    ['a time', '<c r="A1" t="d"><v>12:00:00</v></c>', { value: 0.5 }],
    [
      'a time of another zone',
      '<c r="A1" t="d"><v>2024-04-01T00:00:00+09:00</v></c>',
      { value: '2024-04-01T00:00:00+09:00' },
    ],
    ['a date that is none', '<c r="A1" t="d"><v>April</v></c>', { value: 'April' }],
    ['a boolean in words', '<c r="A1" t="b"><v>TRUE</v></c>', { value: true }],
    ['a look that is not in the list', '<c r="A1" s="99"><v>1</v></c>', { value: 1, format: 'General' }],
    ['a look that is no number', '<c r="A1" s="x"><v>1</v></c>', { value: 1, format: 'General' }],
    [
      'a shared formula that is nowhere',
      '<c r="A1"><f t="shared" si="3"/><v>5</v></c>',
      { value: 5, formula: '=#REF!' },
    ],
    [
      'a text and a value that repeats it',
      '<c r="A1" t="inlineStr"><is><t>会費</t></is><v>会費</v></c>',
      { value: '会費' },
    ],
    [
      'a text before its value',
      '<c r="A1" t="inlineStr"><v>1</v><is><t>会費</t></is></c>',
      { value: '会費' },
    ],
  ])('is read as what it is, and the others too: %s', async (_, cell, expected) => {
    const { sheets } = await readWorkbook(rawWorkbook({ sheet: row(cell, '<c r="B1"><v>2</v></c>') }));
    const [read, other] = sheets[0]?.rows[0] ?? [];
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected as object);
    expect(other).toMatchObject({ value: 2 });
  });

  it('is not spoilt by looks that are not there', async () => {
    const { sheets } = await readWorkbook(
      rawWorkbook({
        sheet: row('<c r="A1" s="1"><v>5</v></c>'),
        styles: STYLES,
        files: { 'xl/styles.xml': null },
      }),
    );
    expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 5, text: '5', format: 'General' });
  });
});

describe('what multiplies', PATIENCE, () => {
  it('reads a million blank cells of one look as one object', async () => {
    const sheet =
      grid(62_500, 16, (address) => `<c r="${address}" s="1"/>`) +
      '<row r="70000"><c r="A70000"><v>1</v></c></row>';
    const { sheets } = await readWorkbook(rawWorkbook({ sheet, styles: STYLES }));
    expect(sheets[0]?.rows).toHaveLength(70_000);
    expect(sheets[0]?.rows[0]).toHaveLength(0);
  });

  it('refuses sheets that all reach from one side to the other', async () => {
    const sheet = Array.from({ length: 1_000 }, (_, at) => {
      const number = String(at + 1);
      return `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    }).join('');
    expect(await refusal(rawWorkbook({ sheet }))).toMatchObject({
      code: 'too-much',
      of: 'places',
      sheet: '予算',
    });
  });

  it.each([
    [
      'a cell in their last row',
      '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
      20,
    ],
    ['all columns hidden', '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData/>', 1_000],
  ])('refuses many sheets with %s, but not a few', async (_, content, many) => {
    const sheets = (count: number) => {
      const numbers = Array.from({ length: count }, (_, at) => String(at + 10));
      return rawWorkbook({
        workbook: `<sheets>${numbers.map((at) => `<sheet name="${at}" sheetId="${at}" r:id="s${at}"/>`).join('')}</sheets>`,
        relations: numbers.map((at) => relation(`s${at}`, 'worksheet', `worksheets/s${at}.xml`)).join(''),
        files: Object.fromEntries(
          numbers.map((at) => [`xl/worksheets/s${at}.xml`, `<worksheet>${content}</worksheet>`]),
        ),
      });
    };
    expect(await refusal(sheets(3))).toBeNull();
    expect(await refusal(sheets(many))).toMatchObject({ code: 'too-much', of: 'places' });
  });

  it('refuses a long formula that a hundred thousand cells share', async () => {
    const formula = `${'A1+'.repeat(2_000)}A1`;
    const sheet = `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B99999">${formula}</f></c></row>${Array.from(
      { length: 99_998 },
      (_, at) => `<row r="${String(at + 2)}"><c r="B${String(at + 2)}"><f t="shared" si="0"/></c></row>`,
    ).join('')}`;
    expect(await refusal(rawWorkbook({ sheet }))).toMatchObject({ code: 'too-much', of: 'formulas' });
  });

  it.each([
    [255, null],
    [256, { code: 'damaged', part: 'xl/workbook.xml' }],
  ])('a sheet’s name of %i characters: %o', async (length, expected) => {
    const workbook = `<sheets><sheet name="${'名'.repeat(length)}" sheetId="1" r:id="rId1"/></sheets>`;
    expect(await refusal(rawWorkbook({ workbook }))).toEqual(expected);
  });

  it('refuses more looks than Excel has', async () => {
    const styles = `<cellXfs>${'<xf/>'.repeat(200_001)}</cellXfs>`;
    expect(await refusal(rawWorkbook({ styles }))).toMatchObject({
      code: 'too-complex',
      part: 'xl/styles.xml',
    });
  });

  it('looks at arrays that all cover the sheet only as long as it has places', async () => {
    const sheet = grid(
      1_000,
      2,
      (address) => `<c r="${address}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>`,
    );
    expect(await refusal(rawWorkbook({ sheet }))).toBeNull();
  });

  it.each([400, 0])(
    'reads a part that unpacks to more than the %d bytes that it declares',
    async (declared) => {
      const sheet = row(`<c r="A1" t="inlineStr"><is><t>${'0'.repeat(1_000_000)}</t></is></c>`);
      const lying = declaring(rawWorkbook({ sheet }), declared, 'xl/worksheets/sheet1.xml');
      expect(await refusal(lying)).toBeNull();
    },
  );

  it('refuses a part that unpacks to more than any part may, whatever it declares', async () => {
    const sheet = row(`<c r="A1" t="inlineStr"><is><t>${'0'.repeat(9_000_000)}</t></is></c>`);
    const lying = declaring(rawWorkbook({ sheet }), 400, 'xl/worksheets/sheet1.xml');
    expect(await refusal(lying)).toMatchObject({ code: 'zip-bomb', limit: 8 * 1024 * 1024 });
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'])(
    'refuses entities in %s',
    async (part) => {
      const files = rawFiles();
      const hostile = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">]>${String(files[part])}`;
      expect(await refusal(zip({ ...files, [part]: hostile }))).toEqual({ code: 'damaged', part });
    },
  );
});

describe('any file', PATIENCE, () => {
  const sheet = row('<c r="A1" t="s"><v>0</v></c>', '<c r="B1" s="1"><f>SUM(C1:C3)</f><v>12</v></c>');
  const raw = { sheet, strings: '<si><t>予算</t></si>', styles: STYLES };

  it('of whatever bytes is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, likeZip) => {
        const file = likeZip ? new Uint8Array([...strToU8('PK\u0003\u0004'), ...bytes]) : bytes;
        expect(await refusal(file)).not.toBeNull();
      }),
    );
  });

  it('with any byte changed is read or refused', async () => {
    const bytes = rawWorkbook(raw);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        const reason = await refusal(changed);
        expect(reason === null || reason.code !== 'empty').toBe(true);
      }),
      fuzzed(300),
    );
  });

  it('with any piece of a part taken out, doubled or changed is read or refused', async () => {
    const files = rawFiles(raw);
    const names = Object.keys(files);
    const scraps = [
      '',
      '<',
      '>',
      '"',
      '&',
      '-1',
      '99999999999',
      '<row r="5">',
      '</row>',
      ' r="A1"',
      ' s="x"',
      '\0',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.constantFrom(...scraps),
        async (name, place, length, scrap) => {
          const text = String(files[name]);
          const at = Math.floor(place * text.length);
          const changed = text.slice(0, at) + scrap + text.slice(at + length);
          const reason = await refusal(zip({ ...files, [name]: changed }));
          expect(reason === null || reason.code !== 'empty').toBe(true);
        },
      ),
      fuzzed(500),
    );
  });
});
