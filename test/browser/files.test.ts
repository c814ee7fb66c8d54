import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { readWorkbook, readWorkbookFile } from '../../src/xlsx/read';
import { rawWorkbook } from '../xlsx/support/raw-package';
import { bytesOf, typeInto, valueOf, Workbench } from './support';

const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');
const FAULTS = 'reiwa6-budget-faults.xlsx';

describe('files in the workbench', () => {
  let workbench: Workbench;
  let open: OpenWorkbench;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  beforeEach(async () => {
    open = await workbench.openNext();
  });

  const bookName = () => open.page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getName());
  const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    open.page.locator('#bar input[type=file]').setInputFiles(file);
  const waitForMessage = (text: string) => open.page.locator('#message', { hasText: text }).waitFor();

  it('are opened from the disk, and the pane begins anew beside them', async () => {
    await open.pane.locator('body').evaluate((body) => (body.dataset['old'] = 'yes'));
    await choose(join(SAMPLES, FAULTS));
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
    await open.pane.locator('body:not([data-old]) #root > :not(.skeleton):not(.failure)').first().waitFor();
    expect(open.errors).toEqual([]);
  });

  it('are opened from the samples', async () => {
    await open.page.getByLabel('見本', { exact: true }).selectOption(FAULTS);
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
  });

  it('are made new, blank or from a template, and can be saved', async () => {
    const { page } = open;
    await page.getByLabel('新規').selectOption('空のブック');
    await waitForMessage('Book1.xlsx');
    await typeInto(page, 'B2', '7');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('新規').selectOption('収入支出予算（健康保険勘定）');
    await waitForMessage('健康保険勘定.xlsx');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const saved = await readWorkbook(await bytesOf(await downloading));
    expect(saved.sheets.map(({ name }) => name)).toEqual(['健康保険勘定']);
    expect(open.errors).toEqual([]);
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
    await waitForMessage('reiwa6-budget.xlsx を保存しました');

    const saved = await readWorkbook(await bytesOf(download));
    const before = await readWorkbook(await readFile(join(SAMPLES, 'reiwa6-budget.xlsx')));
    expect(saved.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const rows = saved.sheets[0]?.rows;
    expect(rows?.[14]?.[1]).toMatchObject({ value: 14_002, text: '14,002' });
    expect(rows?.[6]?.[3]).toMatchObject({ value: 28_004, formula: '=B15*2' });
    expect(rows?.[0]?.[0]?.value).toBe(before.sheets[0]?.rows[0]?.[0]?.value);
  });

  it('are said to be saved until something is changed', async () => {
    const { page } = open;
    await typeInto(page, 'D8', '1');
    await vi.waitFor(async () =>
      expect(await page.locator('#message').textContent()).toBe('reiwa6-budget.xlsx'),
    );
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    await downloading;
    await waitForMessage('reiwa6-budget.xlsx を保存しました');
  });

  it('keep what is not read, and where that cannot be, are saved when the person agrees', async () => {
    const { page } = open;
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const raw = { sheet: `<sheetData>${sheet}</sheetData><autoFilter ref="A1:B2"/>` };
    await choose({
      name: '絞り込み.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(rawWorkbook(raw)),
    });
    await waitForMessage('絞り込み.xlsx');
    await typeInto(page, 'B2', '7');
    const keeping = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const kept = await readWorkbookFile(await bytesOf(await keeping));
    expect(kept.losses).toEqual(['filters']);
    expect(kept.sheets[0]?.rows[1]?.[1]?.value).toBe(7);

    await page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(0));
    const questions: string[] = [];
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await vi.waitFor(() => {
      expect(questions).toEqual([
        expect.stringMatching(/含まれません: フィルター。元のファイルを上書きしないでください。/),
      ]);
    });
    expect(downloads).toBe(0);
    page.once('dialog', (dialog) => void dialog.accept());
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await downloading;
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
    const saved = await bytesOf(await downloading);
    await page.getByLabel('見本', { exact: true }).selectOption(FAULTS);
    await waitForMessage(FAULTS);
    await pane.locator('#root > :not(.skeleton):not(.failure)').first().waitFor();
    expect(await settings('read')).toBeNull();
    await choose({ name: '戻す.xlsx', mimeType: 'application/octet-stream', buffer: saved });
    await waitForMessage('戻す.xlsx');
    await pane.locator('#root > :not(.skeleton):not(.failure)').first().waitFor();
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
    await page.getByLabel('見本', { exact: true }).selectOption(FAULTS);
    await vi.waitFor(() => {
      expect(questions).toEqual([expect.stringContaining('保存していない変更')]);
    });
    expect(await bookName()).toBe('reiwa6-budget.xlsx');

    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('見本', { exact: true }).selectOption(FAULTS);
    await waitForMessage(FAULTS);
    expect(await bookName()).toBe(FAULTS);
  });
});
