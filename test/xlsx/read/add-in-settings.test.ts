import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { rawWorkbook } from '../support/raw-package';
import { withAddInSettings } from '../support/with-settings';

async function settingsOf(...addIns: readonly Readonly<Record<string, string>>[]) {
  const { settings } = await readWorkbookFile(withAddInSettings(rawWorkbook(), ...addIns));
  return settings?.values;
}

describe('what add-ins keep with a workbook', () => {
  it('is nothing where no add-in was opened', async () => {
    expect((await readWorkbookFile(rawWorkbook())).settings).toBeUndefined();
  });

  it('is read from the JSON of their properties', async () => {
    const kept = { version: 1, corrections: [{ to: 'a "quoted" <name> & 表' }] };
    expect(await settingsOf({ 'kpi.corrections': JSON.stringify(kept), 'kpi.n': '7' })).toEqual({
      'kpi.corrections': kept,
      'kpi.n': 7,
    });
  });

  it('is only what this add-in keeps', async () => {
    expect(
      await settingsOf({ 'Office.AutoShowTaskpaneWithDocument': 'true' }, { other: '1' }),
    ).toBeUndefined();
  });

  it('is the first where two add-ins keep it: one add-in, installed from two places', async () => {
    expect(await settingsOf({ a: '0' }, { 'kpi.n': '1' }, { 'kpi.n': '2' })).toEqual({ 'kpi.n': 1 });
  });

  it('is the text itself where it is no JSON: whoever reads it says so', async () => {
    expect(await settingsOf({ 'kpi.settings': 'no JSON' })).toEqual({ 'kpi.settings': 'no JSON' });
  });
});
