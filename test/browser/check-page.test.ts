import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opening } from '../../scripts/workbench-page';
import { DETAIL_WORDS, RESULT_WORDS } from '../../src/taskpane/results/words/words';
import { SETTING_WORDS } from '../../src/taskpane/settings/words/words';
import { PANE_WORDS } from '../../src/taskpane/words/words';
import { activeCell, expectAccessible, fillOf, typeInto, valueOf, Workbench } from './support';

/** Milliseconds; a machine that does much else is slow. */
const PATIENCE = 15_000;
const FAULTS = 'reiwa6-budget-faults.xlsx';
/** 業務経費 is not the sum of its parts. */
const SUM = 'SUM-03@健康保険勘定!B26';
const ja = { ...PANE_WORDS.ja, ...RESULT_WORDS.ja };

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.close());

async function validated(opening: Opening = {}) {
  const open = await workbench.open({ sample: FAULTS, ...opening });
  const words = PANE_WORDS[opening.language ?? 'ja'];
  await open.pane.getByRole('button', { name: words.validateWorkbook }).click();
  await open.pane.locator('[data-row]').first().waitFor();
  return open;
}

const row = (pane: FrameLocator, id: string) => pane.locator(`li:has([data-row="${id}"])`);
const explain = (pane: FrameLocator, id: string) => row(pane, id).locator('[aria-expanded=false]').click();

/** Types into the line that was mistyped, after going there from the arithmetic that it spoils. */
async function retype(page: Page, pane: FrameLocator, text: string): Promise<void> {
  const finding = row(pane, SUM);
  await explain(pane, SUM);
  await finding.getByRole('button', { name: /B30/ }).click();
  await vi.waitFor(async () => {
    expect(await activeCell(page)).toBe('健康保険勘定!B30');
  }, PATIENCE);
  await typeInto(page, 'B30', text);
}

function undo(page: Page): Promise<unknown> {
  return page.evaluate(() => window.workbench?.api.undo());
}

describe('a change in the grid', () => {
  it('is checked without being asked for, and what it mends is gone', async () => {
    const { page, pane, errors } = await validated();
    await retype(page, pane, '191569');
    await row(pane, SUM).waitFor({ state: 'detached', timeout: PATIENCE });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is only said where a person wants to be asked', async () => {
    const { page, pane } = await validated();
    await pane.getByRole('button', { name: ja.page.settings }).click();
    await pane.getByRole('switch', { name: SETTING_WORDS.ja.live }).click();
    await pane.getByRole('button', { name: ja.page.check }).click();
    await retype(page, pane, '191569');
    await pane.getByText('の検証のあとに「健康保険勘定」が変わりました。').waitFor({ timeout: PATIENCE });
    await row(pane, SUM).waitFor();
    await page.context().close();
  });
});

describe('what the pane writes', () => {
  it('mends what is certain, and is undone in one step', async () => {
    const { page, pane, errors } = await validated();
    await page.evaluate(() => {
      const book = window.workbench?.api.getActiveWorkbook();
      book?.setActiveSheet(book.getSheetByName('船員保険勘定') ?? book.getActiveSheet());
    });
    const before = await valueOf(page, 'B10');
    await pane.getByRole('button', { name: ja.fixAll }).click();
    await pane.getByText('個のセルに書き込みました。').waitFor({ timeout: PATIENCE });
    expect(await valueOf(page, 'B10')).not.toBe(before);
    await undo(page);
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'B10')).toBe(before);
    }, PATIENCE);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('colours the cells of all findings, and leaves no trace of it', async () => {
    const { page, pane } = await validated();
    const cells = ['B16', 'B18', 'B26', 'B42', 'A5'];
    const fills = () => Promise.all(cells.map((cell) => fillOf(page, cell)));
    const before = await fills();
    await pane.getByRole('button', { name: ja.highlight }).click();
    await pane.getByRole('button', { name: ja.clearHighlights }).waitFor({ timeout: PATIENCE });
    const painted = await fills();
    expect(painted.slice(0, 4)).not.toContain(before[0]);
    expect(painted[4]).toBe(before[4]);
    await pane.getByRole('button', { name: ja.highlight }).click();
    await pane.getByRole('button', { name: ja.clearHighlights }).waitFor({ state: 'detached' });
    expect(await fills()).toEqual(before);
    await page.context().close();
  });

  it('keeps what was let stand with the workbook', async () => {
    const { page, pane } = await validated();
    await explain(pane, SUM);
    await row(pane, SUM).getByRole('button', { name: ja.acknowledge }).click();
    await row(pane, SUM).getByLabel(ja.reason).fill('補正予算で直す');
    await row(pane, SUM).getByRole('button', { name: ja.keep }).click();
    await row(pane, SUM).waitFor({ state: 'detached', timeout: PATIENCE });
    await pane.locator('body').evaluate((body) => body.ownerDocument.defaultView?.location.reload());
    await pane.getByText(ja.welcome.heading).waitFor({ timeout: 30_000 });
    await pane.getByRole('button', { name: ja.validateWorkbook }).click();
    await pane.getByText('確認済み 1').waitFor({ timeout: PATIENCE });
    // with another figure it is another finding
    await pane.getByRole('button', { name: ja.group.acknowledged }).click();
    await retype(page, pane, '191666');
    await pane.getByText('確認済み 1').waitFor({ state: 'detached', timeout: PATIENCE });
    await row(pane, SUM).waitFor({ timeout: PATIENCE });
    await page.context().close();
  });
});

describe('the findings', () => {
  it('are walked by buttons, and the cell is in front', async () => {
    const { page, pane } = await validated();
    await pane.getByRole('button', { name: ja.next }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B16');
    }, PATIENCE);
    await pane.getByRole('button', { name: ja.next }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B18');
    }, PATIENCE);
    await page.context().close();
  });
});

describe('a cell in which Excel does not know the function', () => {
  it('is told with what helps, and gone to', async () => {
    const { page, pane } = await workbench.open();
    await typeInto(page, 'E3', '=KPI.NO_SUCH_FUNCTION(1)');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'E3')).toBe('#NAME?');
    }, PATIENCE);
    await pane.getByRole('button', { name: ja.validateWorkbook }).click();
    await pane.getByText(ja.repair.heading(1)).waitFor({ timeout: PATIENCE });
    await expectAccessible(page, pane);
    await pane.getByRole('button', { name: '健康保険勘定!E3 へ移動' }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!E3');
    }, PATIENCE);
    await page.context().close();
  });
});

describe.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('every state in %s, %s, 320 pixels wide', (language, theme) => {
  it('has nothing that axe objects to, and no line that is too long', async () => {
    const said = RESULT_WORDS[language];
    const words = PANE_WORDS[language];
    const { page, pane } = await validated({ language, theme, paneWidth: 320, width: 1000 });
    await pane.getByRole('button', { name: said.filter }).click();
    await pane.getByLabel(said.search).fill('SUM');
    await pane.getByRole('button', { name: words.chooseSheets }).click();
    await expectAccessible(page, pane);
    await pane.getByRole('button', { name: said.showAll }).click();
    await explain(pane, 'BAL-01@健康保険勘定!B16');
    await row(pane, 'BAL-01@健康保険勘定!B16').getByRole('button', { name: said.acknowledge }).click();
    await expectAccessible(page, pane);
    for (const view of ['statement', 'relations', 'reading'] as const) {
      await pane.getByRole('tab', { name: DETAIL_WORDS[language].view[view] }).click();
      await expectAccessible(page, pane);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, pane);
    await page.context().close();
  });
});
