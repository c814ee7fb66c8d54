import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Opening } from '../../scripts/workbench-page';
import { READING_MESSAGES } from '../../src/taskpane/results/reading/messages/messages';
import { DETAIL_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { checkJson } from '../support/check';
import { expectAccessible, Workbench } from './support';

/** On its first sheet revenue is not expenditure, and 介護納付金 stands beside 拠出金等, which adds up without it. */
const FAULTS = 'reiwa6-budget-faults.xlsx';
const LINE = '介護納付金';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

async function reading(opening: Opening = {}) {
  const { language = 'ja' } = opening;
  const open = await workbench.openNext({ sample: FAULTS, ...opening });
  const { view } = DETAIL_MESSAGES[language];
  await open.pane.getByRole('button', { name: PANE_MESSAGES[language].validateWorkbook }).click();
  await open.pane.getByRole('tab', { name: view.reading }).click();
  await open.pane.locator('h2').first().waitFor();
  return { ...open, messages: READING_MESSAGES[language], tab: view };
}

/** The errors on the health sheet, as the list of findings shows them. */
async function found(pane: FrameLocator, tab: { findings: string; reading: string }): Promise<string[]> {
  await pane.getByRole('tab', { name: tab.findings }).click();
  const rows = pane.locator('[data-row*="@健康保険勘定!"]');
  await rows.first().waitFor();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
  await pane.getByRole('tab', { name: tab.reading }).click();
  return ids.map((id) => id.replace('@健康保険勘定!', ' '));
}

describe('a person corrects the reading', () => {
  it('of a column and of a line, sees the findings change, and finds it again in the saved file', async () => {
    const { page, pane, errors, messages, tab } = await reading();
    const before = await found(pane, tab);
    expect(before).toContain('BAL-01 B16');
    expect(before).not.toContain('SUM-03 B20');

    await pane.getByLabel(messages.kindOf('予算額')).first().selectOption('settlement');
    await pane.getByRole('button', { name: messages.undo(messages.kindOf('予算額')) }).waitFor();
    expect(await found(pane, tab)).not.toContain('BAL-01 B16');

    await pane.getByRole('button', { name: messages.lines }).first().click();
    const line = pane.locator('[data-row]', { hasText: LINE }).first();
    await line.focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await pane.getByRole('button', { name: messages.undo(LINE) }).waitFor();
    await vi.waitFor(async () => {
      expect(await line.textContent()).toContain(messages.level(2));
    });
    expect(await found(pane, tab)).toContain('SUM-03 B20');

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = join(await mkdtemp(join(tmpdir(), 'corrections-')), 'saved.xlsx');
    onTestFinished(() => rm(dirname(saved), { recursive: true }));
    await (await downloading).saveAs(saved);
    const { report } = await checkJson(saved);
    expect(report.files[0]?.corrections).toEqual([
      { sheet: '健康保険勘定', correction: '欄「予算額」：決算', acts: true },
      { sheet: '健康保険勘定', correction: `支出 › ${LINE}：「拠出金等」の内訳`, acts: true },
    ]);
    const health = report.files[0]?.findings.filter(
      ({ sheet, severity }) => sheet === '健康保険勘定' && severity === 'error',
    );
    expect(health?.map(({ code, cells }) => `${code} ${cells[0] ?? ''}`).sort()).toEqual(
      (await found(pane, tab)).sort(),
    );

    await pane.getByRole('button', { name: messages.undoAll(2) }).click();
    await pane.getByRole('button', { name: messages.undoAll(2) }).waitFor({ state: 'detached' });
    expect(await found(pane, tab)).toEqual(before);
    expect(errors).toEqual([]);
  });

  it.each<Opening>([
    { language: 'ja', theme: 'light', paneWidth: 320 },
    { language: 'en', theme: 'dark', paneWidth: 320 },
  ])('accessibly: %j', async (opening) => {
    const { pane, messages } = await reading(opening);
    await pane.getByRole('button', { name: messages.lines }).first().click();
    await pane.locator('[data-row]', { hasText: LINE }).first().click();
    await pane.getByLabel(messages.whatIs(LINE)).selectOption('role/of-which');
    await pane.getByRole('button', { name: messages.undo(LINE) }).waitFor();
    await expectAccessible(pane);
  });
});
