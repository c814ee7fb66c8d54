import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ROOT } from '../support/check';
import { expectAccessible, Workbench } from './support';

const SAMPLES = join(ROOT, 'assets/samples');

let workbench: Workbench;
let folder = '';
beforeAll(async () => {
  [workbench, folder] = await Promise.all([Workbench.start(), mkdtemp(join(tmpdir(), 'compare-'))]);
});
afterAll(() => rm(folder, { recursive: true }));

it('a person holds a workbook against a file, by the keyboard, and is led to a line', async () => {
  const { page, pane, errors, requests } = await workbench.openNext({
    sample: 'reiwa6-budget-faults.xlsx',
    paneWidth: 320,
  });
  await pane.getByRole('button', { name: '比較' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: '比較' }).waitFor();
  await pane.getByRole('button', { name: 'ブックを検証' }).click();
  await pane.getByRole('button', { name: 'ファイルを開く' }).waitFor();

  const wrong = join(folder, 'budget.xlsx');
  await writeFile(wrong, '収入,支出');
  await pane.locator('input[type=file]').setInputFiles(wrong);
  await pane.getByText('CSV などのテキストファイルです。').waitFor();

  const asked = requests.length;
  await pane.locator('input[type=file]').setInputFiles(join(SAMPLES, 'reiwa6-budget.xlsx'));
  const line = pane.getByRole('row', { name: /保健事業経費.*191,569.*191,669.*\+100/ });
  await line.waitFor();
  // the file is read where it is; nothing but the pane's own scripts was ever asked for
  expect(requests.slice(asked).filter((url) => !url.startsWith(workbench.url))).toEqual([]);
  expect(await pane.getByText('前回案の収支：一致').count()).toBe(1);

  await line.getByRole('rowheader').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await vi.waitFor(async () => {
    const at = await page.evaluate(() =>
      window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation(),
    );
    expect(at).toBe('B30');
  });

  const wide = await pane
    .locator('main, main *')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.scrollWidth > each.clientWidth + 1 &&
            getComputedStyle(each).overflowX !== 'visible' &&
            !getComputedStyle(each).clipPath.startsWith('inset'),
        )
        .map((each) => each.outerHTML.slice(0, 80)),
    );
  expect(wide).toEqual([]);
  await expectAccessible(pane);
  expect(errors).toEqual([]);
});
