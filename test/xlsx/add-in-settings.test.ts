import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ADD_IN_ID, DEPLOYED, SIDELOADED } from '../../src/xlsx/add-in';
import { readWorkbookFile } from '../../src/xlsx/read';
import type { AddInSettings, WorkbookFile } from '../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../src/xlsx/write';
import { rawWorkbook } from './support/raw-package';

const MANIFEST = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');
const SHEETS: WorkbookFile['sheets'] = [{ name: '予算', rows: [[{ value: 1 }]] }];
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with these web extensions, as Excel lays them down. */
function withExtensions(...extensions: readonly string[]): Uint8Array {
  const relations = (content: string) => `<Relationships xmlns="${PACKAGE}">${content}</Relationships>`;
  const numbered = extensions.map((xml, index) => [`webextension${String(index + 1)}.xml`, xml] as const);
  return rawWorkbook({
    files: {
      '_rels/.rels': relations(
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
          `<Relationship Id="rId2" Type="${MICROSOFT}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
      ),
      'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="t"/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relations(
        numbered
          .map(
            ([name], index) =>
              `<Relationship Id="rId${String(index + 1)}" Type="${MICROSOFT}/webextension" Target="${name}"/>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(numbered.map(([name, xml]) => [`xl/webextensions/${name}`, xml])),
    },
  });
}

function extension(id: string, properties: string, storeType = 'EXCatalog'): string {
  return `<we:webextension xmlns:we="w" id="{11111111-2222-3333-4444-555555555555}">
    <we:reference id="${id}" version="1.2.0.0" store="\\\\server\\addins" storeType="${storeType}"/>
    <we:alternateReferences><we:reference id="${ADD_IN_ID}" version="9" store="en-US" storeType="OMEX"/></we:alternateReferences>
    <we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;
}

const property = (name: string, value: string) => `<we:property name="${name}" value="${value}"/>`;
const OTHER = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

describe('the settings that the add-in keeps with a workbook', () => {
  it('belong to the add-in of our manifest', () => {
    expect(/<Id>(.*)<\/Id>/.exec(MANIFEST)?.[1]).toBe(ADD_IN_ID);
    const version = /<Version>(.*)<\/Version>/.exec(MANIFEST)?.[1];
    expect([DEPLOYED.version, SIDELOADED.version]).toEqual([version, version]);
  });

  it.each<[string, AddInSettings['values']]>([
    ['texts', { note: '予備費 "0.5%" <&> を\n確認' }],
    ['numbers, booleans and nothing', { a: 0.5, b: true, c: false, d: null }],
    ['lists and records', { list: [1, '二', [null]], record: { rule: 'SUM-01', cells: ['B2'] } }],
    ['characters that XML does not have', { odd: '\u0000\u0001\uFFFE\uFFFF' }],
    ['a key in Japanese', { 年度: 2024 }],
  ])('go through a file: %s', async (_, values) => {
    const read = await readWorkbookFile(await writeWorkbook({ sheets: SHEETS, settings: { values } }));
    expect(read.settings).toEqual({ values, reference: DEPLOYED });
    expect(read.losses).toBeUndefined();
  });

  it('stay where Excel has the add-in from', async () => {
    const reference = { version: '1.2.0.0', store: '\\\\server\\addins', storeType: 'FileSystem' };
    const settings = { values: { live: 'on' }, reference };
    const read = await readWorkbookFile(await writeWorkbook({ sheets: SHEETS, settings }));
    expect(read.settings).toEqual(settings);
  });

  it('lie where Office looks for them, and every part is declared', async () => {
    const files = unzipSync(await writeWorkbook({ sheets: SHEETS, settings: { values: { live: true } } }));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(text('_rels/.rels')).toContain(
      `Type="${MICROSOFT}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"`,
    );
    expect(text('xl/webextensions/webextension1.xml')).toContain('<we:property name="live" value="true"/>');
    for (const path of Object.keys(files).filter((name) => /^xl\/webextensions\/\w+\.xml$/.test(name))) {
      expect(text('[Content_Types].xml')).toContain(`PartName="/${path}"`);
    }
  });

  it('leave no trace where there are none', async () => {
    const files = unzipSync(await writeWorkbook({ sheets: SHEETS, settings: { values: {} } }));
    expect(Object.keys(files).filter((name) => name.includes('webextension'))).toEqual([]);
  });

  it('are read as Excel writes them, from among those of others', async () => {
    const own = extension(
      ADD_IN_ID.toUpperCase(),
      property('language', '&quot;ja&quot;') + property('raw', 'not JSON') + property('n', '[1,2]'),
    );
    const bytes = withExtensions(extension(OTHER, property('language', '&quot;fr&quot;')), own);
    expect(await readWorkbookFile(bytes)).toMatchObject({
      settings: {
        values: { language: 'ja', raw: 'not JSON', n: [1, 2] },
        reference: { version: '1.2.0.0', store: '\\\\server\\addins', storeType: 'EXCatalog' },
      },
      losses: ['other-add-ins'],
    });
  });

  it('are none where only another add-in keeps some', async () => {
    const read = await readWorkbookFile(withExtensions(extension(OTHER, property('a', '1'))));
    expect([read.settings, read.losses]).toEqual([undefined, ['other-add-ins']]);
  });

  it('that are damaged do not cost the person their cells', async () => {
    const read = await readWorkbookFile(withExtensions('<we:webextension><we:reference'));
    expect([read.sheets.length, read.settings, read.losses]).toEqual([1, undefined, ['other-add-ins']]);
  });
});
