import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../../src/xlsx/edit';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { AddInSettings, WorkbookFile } from '../../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/xlsx/write';
import { malformedParts, partsThatDiffer, partText } from '../support/parts';
import { rawWorkbook } from '../support/raw-package';
import { withAddInSettings } from '../support/with-settings';
import { fuzzed } from '../../support/fuzz';

const FOLDER = 'xl/webextensions';
const FIRST = `${FOLDER}/webextension1.xml`;
const SECOND = `${FOLDER}/webextension2.xml`;
const LEADING = ['_rels/.rels', '[Content_Types].xml'];

const CHARTED = rawWorkbook({
  sheet: '<sheetData/><drawing xmlns:r="r" r:id="rId1"/>',
  files: {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:graphicFrame/></xdr:wsDr>',
  },
});

/** The package with these settings in place of those that it has. */
async function keeping(opened: Uint8Array, values: AddInSettings['values']): Promise<Uint8Array> {
  const before = await readWorkbookFile(opened);
  const after: { -readonly [Key in keyof WorkbookFile]: WorkbookFile[Key] } = { ...before };
  if (Object.keys(values).length > 0) after.settings = { values };
  else delete after.settings;
  const saved = editWorkbook(opened, before, after);
  if (!saved) throw new Error('not edited');
  return saved;
}

describe('what the add-in keeps with an opened workbook', () => {
  it.each<[where: string, opened: Uint8Array, changed: readonly string[]]>([
    [
      'gets parts of its own in a workbook without add-ins',
      CHARTED,
      [...LEADING, `${FOLDER}/taskpanes.xml`, `${FOLDER}/_rels/taskpanes.xml.rels`, FIRST],
    ],
    [
      'stands beside what another add-in keeps',
      withAddInSettings(CHARTED, { other: '1' }),
      ['[Content_Types].xml', `${FOLDER}/taskpanes.xml`, `${FOLDER}/_rels/taskpanes.xml.rels`, SECOND],
    ],
    ['takes the place of what it kept', withAddInSettings(CHARTED, { 'kpi.n': '1' }), [FIRST]],
    [
      'is found from both places that it was installed from',
      withAddInSettings(CHARTED, { 'kpi.n': '1' }, { 'kpi.n': '2' }),
      [FIRST, SECOND],
    ],
  ])('%s, and no other part changes', async (_, opened, changed) => {
    const values = { 'kpi.acknowledged': [{ because: 'a "quoted" <name> & 表\n' }], 'kpi.n': 3 };
    const saved = await keeping(opened, values);
    expect(partsThatDiffer(opened, saved).sort()).toEqual([...changed].sort());
    expect(malformedParts(saved)).toEqual([]);
    const file = await readWorkbookFile(saved);
    expect(file.settings?.values).toEqual(values);
    expect(file.losses).toEqual((await readWorkbookFile(opened)).losses);
  });

  it('leaves where Excel has the add-in from, and what else stands with it', async () => {
    const opened = withAddInSettings(CHARTED, { 'kpi.n': '1' });
    const saved = await keeping(opened, { 'kpi.n': 2 });
    expect(partText(saved, FIRST)).toBe(partText(opened, FIRST).replace('value="1"', 'value="2"'));
  });

  it('goes where nothing is kept any more', async () => {
    const saved = await keeping(withAddInSettings(CHARTED, { 'kpi.n': '1' }), {});
    expect(partText(saved, FIRST)).toContain('<we:properties/>');
    expect((await readWorkbookFile(saved)).settings).toBeUndefined();
  });

  it('is read back as it was, whatever it is, and changes again', async () => {
    const anyValues = fc.dictionary(
      fc.string({ unit: 'grapheme' }).map((name) => `kpi.${encodeURIComponent(name)}`),
      fc.jsonValue(),
      {
        minKeys: 1,
        maxKeys: 4,
      },
    );
    const written = await writeWorkbook({ sheets: [{ name: '予算', rows: [] }] });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(CHARTED, written),
        anyValues,
        anyValues,
        async (opened, first, second) => {
          const once = await keeping(opened, first);
          const twice = await keeping(once, second);
          expect(malformedParts(twice)).toEqual([]);
          expect((await readWorkbookFile(once)).settings?.values).toEqual(JSON.parse(JSON.stringify(first)));
          expect((await readWorkbookFile(twice)).settings?.values).toEqual(
            JSON.parse(JSON.stringify(second)),
          );
          expect(partsThatDiffer(once, twice).filter((name) => name !== FIRST)).toEqual([]);
        },
      ),
      fuzzed(50),
    );
  });
});
