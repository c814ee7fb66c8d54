import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listCertain, writeCertain } from '../../scripts/pane-states';
import type { Opening } from '../../scripts/workbench-page';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { SETTING_MESSAGES } from '../../src/taskpane/settings/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import {
  activeCell,
  clickCell,
  bytesOf,
  expectAccessible,
  fillOf,
  typeInto,
  valueOf,
  turnToSheet,
  Workbench,
} from './support';

const FAULTS = 'reiwa6-budget-faults.xlsx';
/** 業務経費 is not the sum of its parts. */
const SUM = 'SUM-03@健康保険勘定!B26';
const ja = { ...PANE_MESSAGES.ja, ...RESULT_MESSAGES.ja };

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

async function validated(opening: Opening = {}) {
  const open = await workbench.openNext({ sample: FAULTS, ...opening });
  const messages = PANE_MESSAGES[opening.language ?? 'ja'];
  await open.pane.getByRole('button', { name: messages.validateWorkbook }).click();
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
  });
  await typeInto(page, 'B30', text);
}

function undo(page: Page): Promise<unknown> {
  return page.evaluate(() => window.workbench?.api.undo());
}

describe('a change in the grid', () => {
  it('is checked without being asked for, and what it mends is gone', async () => {
    const { page, pane, errors } = await validated();
    await retype(page, pane, '191569');
    await row(pane, SUM).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  it('is only said where a person wants to be asked', async () => {
    const { page, pane } = await validated();
    await pane.getByRole('button', { name: ja.page.settings }).click();
    await pane.getByRole('switch', { name: SETTING_MESSAGES.ja.live }).click();
    await pane.getByRole('button', { name: ja.page.check }).click();
    await retype(page, pane, '191569');
    await pane.getByText('の検証のあとに「健康保険勘定」が変わりました。').waitFor();
    await row(pane, SUM).waitFor();
  });
});

async function mendAll(pane: FrameLocator, language: 'ja' | 'en' = 'ja'): Promise<void> {
  await listCertain(pane, language);
  await writeCertain(pane, language);
}

describe('what the pane writes', () => {
  it('mends what is certain, and is undone in one step', async () => {
    const { page, pane, errors } = await validated();
    await turnToSheet(page, '船員保険勘定');
    const before = await valueOf(page, 'B10');
    await mendAll(pane);
    await pane.getByText('個のセルに書き込みました。').waitFor();
    expect(await valueOf(page, 'B10')).not.toBe(before);
    await undo(page);
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'B10')).toBe(before);
    });
    expect(errors).toEqual([]);
  });

  it('puts back what was there by the button of its notice, and takes the notice away', async () => {
    const { pane, errors } = await validated();
    await mendAll(pane);
    await pane.getByRole('button', { name: ja.putBack }).click();
    await pane.getByText('個のセルを、書き込む前に戻しました。').waitFor();
    await pane.getByRole('button', { name: ja.putBack }).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: ja.fixAll }).waitFor();
    expect(errors).toEqual([]);
  });

  it('is put back by Ctrl+Z while the pane has the keyboard, once', async () => {
    const { page, pane, errors } = await validated();
    await turnToSheet(page, '船員保険勘定');
    const before = await valueOf(page, 'B10');
    await mendAll(pane);
    await pane.getByText('個のセルに書き込みました。').waitFor();
    const after = await valueOf(page, 'B10');
    expect(after).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
    await page.keyboard.press('Control+z');
    await pane.getByText('個のセルを、書き込む前に戻しました。').waitFor();
    expect(await valueOf(page, 'B10')).toBe(before);
    // what was put back stays, and is itself one step of the workbook
    await page.keyboard.press('Control+z');
    await pane.getByRole('button', { name: ja.fixAll }).waitFor();
    expect(await valueOf(page, 'B10')).toBe(before);
    await undo(page);
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'B10')).toBe(after);
    });
    expect(errors).toEqual([]);
  });

  it('keeps what was let stand with the workbook', async () => {
    const { page, pane } = await validated();
    await explain(pane, SUM);
    await row(pane, SUM).getByRole('button', { name: ja.acknowledge }).click();
    await row(pane, SUM).getByLabel(ja.reason).fill('補正予算で直す');
    await row(pane, SUM).getByRole('button', { name: ja.keep }).click();
    await row(pane, SUM).waitFor({ state: 'detached' });
    await pane.locator('body').evaluate((body) => body.ownerDocument.defaultView?.location.reload());
    await pane.getByText(ja.welcome.heading).waitFor();
    await pane.getByRole('button', { name: ja.validateWorkbook }).click();
    await pane.getByText('確認済み 1').waitFor();
    // with another figure it is another finding
    await pane.getByRole('button', { name: ja.group.acknowledged }).click();
    await retype(page, pane, '191666');
    await pane.getByText('確認済み 1').waitFor({ state: 'detached' });
    await row(pane, SUM).waitFor();
  });
});

describe('highlights', () => {
  const CELLS = ['B16', 'B18', 'B26', 'B42', 'A5'];
  const fills = (page: Page) => Promise.all(CELLS.map((cell) => fillOf(page, cell)));
  const toggle = (pane: FrameLocator) => pane.getByRole('button', { name: ja.highlight });

  /** The grid draws a rule when its formula is calculated. */
  async function highlighted(opening: Opening = {}) {
    const open = await validated(opening);
    const before = await fills(open.page);
    await toggle(open.pane).click();
    await open.pane.getByText(ja.highlights.current).waitFor();
    await vi.waitFor(async () => {
      const [now] = await fills(open.page);
      expect(now).not.toBe(before[0]);
    });
    return { ...open, before, during: await fills(open.page) };
  }
  it('colour the cells of all findings, and leave no trace', async () => {
    const { page, pane, before, during, errors } = await highlighted();
    expect(during[4]).toBe(before[4]);
    await pane.getByRole('button', { name: ja.clearHighlights }).click();
    await vi.waitFor(async () => {
      expect(await fills(page)).toEqual(before);
    });
    expect(errors).toEqual([]);
  });

  it('are as before when a chosen finding is fixed and that is undone once', async () => {
    const { page, pane, during, errors } = await highlighted();
    await turnToSheet(page, '船員保険勘定');
    const value = await valueOf(page, 'B10');
    await pane.locator('[data-row]').first().click();
    await mendAll(pane);
    await pane.getByText('個のセルに書き込みました。').waitFor();
    await undo(page);
    await pane.getByText('個のセルに書き込みました。').waitFor({ state: 'detached' });
    await turnToSheet(page, '健康保険勘定');
    await vi.waitFor(async () => {
      expect(await fills(page)).toEqual(during);
    });
    await turnToSheet(page, '船員保険勘定');
    expect(await valueOf(page, 'B10')).toBe(value);
    expect(errors).toEqual([]);
  });

  it('are as before when a fix is put back by Ctrl+Z in the pane, also in a pane that was closed and opened', async () => {
    const { page, pane, during, errors } = await highlighted();
    await turnToSheet(page, '船員保険勘定');
    const value = await valueOf(page, 'B10');
    await mendAll(pane);
    await pane.getByText('個のセルに書き込みました。').waitFor();
    const ribbon = page.getByRole('toolbar', { name: '予算・KPI' });
    const openOrClose = ribbon.getByRole('button', { name: '作業ウィンドウを開く', exact: true });
    await openOrClose.click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await openOrClose.click();
    await pane.getByText(ja.highlights.stale).waitFor();
    await pane.getByRole('button', { name: ja.putBack }).focus();
    await page.keyboard.press('Control+z');
    await pane.getByText('個のセルを、書き込む前に戻しました。').waitFor();
    expect(await valueOf(page, 'B10')).toBe(value);
    await turnToSheet(page, '健康保険勘定');
    await vi.waitFor(async () => {
      expect(await fills(page)).toEqual(during);
    });
    expect(errors).toEqual([]);
  });

  it('are taken away by the ribbon while the pane is closed, which is known when it is opened', async () => {
    const { page, pane, before } = await highlighted();
    const ribbon = page.getByRole('toolbar', { name: '予算・KPI' });
    const press = (name: string) => ribbon.getByRole('button', { name, exact: true }).click();
    await press('作業ウィンドウを開く');
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await press('強調表示');
    await vi.waitFor(async () => {
      expect(await fills(page)).toEqual(before);
    });
    await press('作業ウィンドウを開く');
    await pane.getByText(ja.highlights.current).waitFor({ state: 'detached' });
  });

  it('of a workbook that was saved are found when it is opened again, and taken away', async () => {
    const { page, pane, before } = await highlighted();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const buffer = await bytesOf(await downloading);
    await page.locator('#bar input[type=file]').setInputFiles({
      name: '保存した予算.xlsx',
      mimeType: 'application/octet-stream',
      buffer,
    });
    await pane.getByText(ja.highlights.stale).waitFor();
    await pane.getByRole('button', { name: ja.clearHighlights }).click();
    await pane.getByText(ja.highlights.stale).waitFor({ state: 'detached' });
    await vi.waitFor(async () => {
      expect(await fills(page)).toEqual(before);
    });
  });
});

describe('a figure that a person typed before they chose a finding', () => {
  it('goes by their next Ctrl+Z', async () => {
    const { page, pane } = await validated();
    await typeInto(page, 'D3', '123');
    expect(await valueOf(page, 'D3')).toBe(123);
    await pane.getByRole('button', { name: ja.next }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B16');
    });
    await clickCell(page, 'D5');
    await page.keyboard.press('Control+z');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'D3')).not.toBe(123);
    });
  });
});

describe('the findings', () => {
  it('are walked by buttons, and the cell is in front', async () => {
    const { page, pane } = await validated();
    await pane.getByRole('button', { name: ja.next }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B16');
    });
    await pane.getByRole('button', { name: ja.next }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B18');
    });
  });
});

describe('a cell in which Excel does not know the function', () => {
  it('is told with what helps, and gone to', async () => {
    const { page, pane } = await workbench.openNext();
    await typeInto(page, 'E3', '=KPI.NO_SUCH_FUNCTION(1)');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'E3')).toBe('#NAME?');
    });
    await pane.getByRole('button', { name: ja.validateWorkbook }).click();
    const failing = pane.getByRole('region', { name: ja.functions.heading });
    await failing.getByText('NO_SUCH_FUNCTION').waitFor();
    await expectAccessible(pane);
    await failing.locator('[data-row]').click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!E3');
    });
  });
});

describe.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('every state in %s, %s, 320 pixels wide', (language, theme) => {
  it('has nothing that axe objects to, and no line that is too long', async () => {
    const texts = RESULT_MESSAGES[language];
    const messages = PANE_MESSAGES[language];
    const { page, pane } = await validated({ language, theme, paneWidth: 320, width: 1000 });
    await pane.getByRole('button', { name: texts.filter }).click();
    await pane.getByLabel(texts.search).fill('SUM');
    await pane.getByRole('button', { name: messages.chooseSheets }).click();
    await expectAccessible(pane);
    await pane.getByRole('button', { name: texts.showAll }).click();
    await explain(pane, 'BAL-01@健康保険勘定!B16');
    await row(pane, 'BAL-01@健康保険勘定!B16').getByRole('button', { name: texts.acknowledge }).click();
    await expectAccessible(pane);
    for (const view of ['statement', 'relations', 'reading'] as const) {
      await pane.getByRole('tab', { name: DETAIL_MESSAGES[language].view[view] }).click();
      await expectAccessible(pane);
      if (view === 'statement') {
        const shares = await pane
          .locator('tbody th[scope=row]')
          .evaluateAll((cells) =>
            cells.map(
              (cell) => (cell as HTMLElement).offsetWidth / (cell.closest('table')?.offsetWidth ?? 0),
            ),
          );
        expect(Math.min(...shares), 'the room of the names').toBeGreaterThan(0.5);
      }
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(pane);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('has neither in the notice of what was written, with highlights', async () => {
    const { page, pane } = await validated({ language, theme, paneWidth: 320, width: 1000 });
    await pane.getByRole('button', { name: RESULT_MESSAGES[language].highlight }).click();
    await pane.getByText(PANE_MESSAGES[language].highlights.current).waitFor();
    await mendAll(pane, language);
    await pane.getByRole('button', { name: PANE_MESSAGES[language].putBack }).waitFor();
    await pane.getByText(PANE_MESSAGES[language].highlights.stale).waitFor();
    await expectAccessible(pane);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(pane);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
