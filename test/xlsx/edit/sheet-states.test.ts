import { describe, expect, it } from 'vitest';
import { editWorkbook } from '../../../src/xlsx/edit';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { partsThatDiffer, partText } from '../support/parts';
import { rawWorkbook, relation } from '../support/raw-package';

const opened = (state: string, activeTab: number) =>
  rawWorkbook({
    workbook: `<bookViews><workbookView activeTab="${String(activeTab)}"/></bookViews><sheets><sheet name="予算" sheetId="7" r:id="rId1"/><sheet name="別紙" sheetId="3"${state} r:id="rId8"/></sheets>`,
    relations: relation('rId8', 'worksheet', 'worksheets/sheet2.xml'),
    files: {
      'xl/worksheets/sheet2.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><unknown/></worksheet>',
    },
  });

async function saved(bytes: Uint8Array, hidden: boolean | 'very', activeSheet: number): Promise<string> {
  const before = await readWorkbookFile(bytes);
  const [first, second] = before.sheets;
  if (!first || !second) throw new Error('not two sheets');
  const after = { ...before, activeSheet, sheets: [first, { ...second, hidden }] };
  const edited = editWorkbook(bytes, before, after);
  if (!edited) throw new Error('not edited');
  expect(partsThatDiffer(bytes, edited)).toEqual(['xl/workbook.xml']);
  return partText(edited, 'xl/workbook.xml');
}

describe('a sheet', () => {
  it.each<[what: string, state: string, hidden: boolean | 'very', written: string]>([
    ['hidden', '', true, ' sheetId="3" r:id="rId8" state="hidden"'],
    ['hidden from the list too', ' state="hidden"', 'very', ' sheetId="3" r:id="rId8" state="veryHidden"'],
    ['shown again', ' state="hidden"', false, ' sheetId="3" r:id="rId8"/>'],
  ])('that is %s is so in the list alone', async (_, state, hidden, written) => {
    expect(await saved(opened(state, 0), hidden, 0)).toContain(written);
  });

  it('that is in front and hidden gives way to the one that is in front now', async () => {
    expect(await saved(opened('', 1), true, 0)).toContain('activeTab="0"');
  });
});
