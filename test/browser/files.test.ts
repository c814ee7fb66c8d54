import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { readWorkbook } from '../../src/xlsx/read';
import { rawWorkbook } from '../xlsx/support/raw-package';
import { typeInto, valueOf, Workbench } from './support';

const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');
const FAULTS = 'reiwa6-budget-faults.xlsx';

describe('files in the workbench', () => {
  let workbench: Workbench;
  let open: OpenWorkbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterAll(() => workbench.close());
  beforeEach(async () => {
    open = await workbench.open({ language: 'ja' });
  });
  afterEach(() => open.page.context().close());

  const bookName = () => open.page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getName());
  const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    open.page.locator('input[type=file]').setInputFiles(file);
  const waitForMessage = (text: string) => open.page.locator('#message', { hasText: text }).waitFor();

  it('are opened from the disk, and the pane begins anew beside them', async () => {
    await open.pane.locator('body').evaluate((body) => (body.dataset['old'] = 'yes'));
    await choose(join(SAMPLES, FAULTS));
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
    await open.pane.locator('body:not([data-old]) #root > :not(.skeleton):not(.trouble)').first().waitFor();
    expect(open.errors).toEqual([]);
  });

  it('are opened from the samples', async () => {
    await open.page.getByLabel('見本').selectOption(FAULTS);
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
  });

  it('that cannot be read are refused with the reason, and the open one stays', async () => {
    await choose({ name: 'メモ.xlsx', mimeType: 'text/plain', buffer: Buffer.from('これはメモです') });
    await waitForMessage('メモ.xlsx: ');
    expect(await open.page.locator('#message').textContent()).toMatch(/。$/);
    expect(await bookName()).toBe('reiwa6-budget.xlsx');
    expect(open.errors).toEqual([]);
  });

  it('are saved as they stand on the screen', async () => {
    const { page } = open;
    await typeInto(page, 'B15', '14002');
    await typeInto(page, 'D7', '=B15*2');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'D7')).toBe(28_004);
    });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('reiwa6-budget.xlsx');

    const saved = await readWorkbook(await readFile(await download.path()));
    const before = await readWorkbook(await readFile(join(SAMPLES, 'reiwa6-budget.xlsx')));
    expect(saved.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const rows = saved.sheets[0]?.rows;
    expect(rows?.[14]?.[1]).toMatchObject({ value: 14_002, text: '14,002' });
    expect(rows?.[6]?.[3]).toMatchObject({ value: 28_004, formula: '=B15*2' });
    expect(rows?.[0]?.[0]?.value).toBe(before.sheets[0]?.rows[0]?.[0]?.value);
  });

  it('with more than can be saved are opened with a word of caution, and saved when the person agrees', async () => {
    const { page } = open;
    const caution = page.locator('#caution');
    expect(await caution.textContent()).toBe('');
    const buffer = Buffer.from(rawWorkbook({ sheet: '<sheetData/><autoFilter ref="A1:B2"/>' }));
    await choose({ name: '絞り込み.xlsx', mimeType: 'application/octet-stream', buffer });
    await caution.getByText('次のものが失われます: フィルター。').waitFor();
    await page.getByLabel('言語').selectOption('en');
    await caution.getByText('Saving this workbook here would lose: filters.').waitFor();
    await caution.getByRole('button', { name: 'Close' }).click();
    expect(await caution.textContent()).toBe('');

    const questions: string[] = [];
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await vi.waitFor(() => {
      expect(questions).toEqual([expect.stringContaining('will not have: filters')]);
    });
    expect(downloads).toBe(0);
    page.once('dialog', (dialog) => void dialog.accept());
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await downloading;

    await page.getByLabel('Samples').selectOption(FAULTS);
    await waitForMessage(FAULTS);
    expect(await caution.textContent()).toBe('');
  });

  it('bring back what the add-in keeps with them', async () => {
    const { page, pane } = open;
    const settings = (act: 'write' | 'read') =>
      pane.locator('body').evaluate(
        (_, what) =>
          Excel.run(async (context) => {
            if (what === 'write') context.workbook.settings.add('note', { reason: '確認済み' });
            const kept = context.workbook.settings.getItemOrNullObject('note').load('value');
            await context.sync();
            return kept.isNullObject ? null : (kept.value as unknown);
          }),
        act,
      );
    await settings('write');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = await (await downloading).path();
    await page.getByLabel('見本').selectOption(FAULTS);
    await waitForMessage(FAULTS);
    await pane.locator('#root > :not(.skeleton):not(.trouble)').first().waitFor();
    expect(await settings('read')).toBeNull();
    await choose({ name: '戻す.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(saved) });
    await waitForMessage('戻す.xlsx');
    await pane.locator('#root > :not(.skeleton):not(.trouble)').first().waitFor();
    expect(await settings('read')).toEqual({ reason: '確認済み' });
  });

  it('with changes are not given up without asking', async () => {
    const { page } = open;
    await typeInto(page, 'D7', '1');
    const questions: string[] = [];
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByLabel('見本').selectOption(FAULTS);
    await vi.waitFor(() => {
      expect(questions).toEqual([expect.stringContaining('保存していない変更')]);
    });
    expect(await bookName()).toBe('reiwa6-budget.xlsx');

    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('見本').selectOption(FAULTS);
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
  });
});
