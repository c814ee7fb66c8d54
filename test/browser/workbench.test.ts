import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { activeCell, clickCell, expectAccessible, typeInto, valueOf, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('the workbench', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await workbench.open();
  });

  it('comes up with the pane, and nothing to complain of', () => {
    expect(open.errors).toEqual([]);
  });

  it('shows the official budget at first', async () => {
    const sheet = await open.page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getName());
    expect(sheet).toBe('reiwa6-budget.xlsx');
  });

  it('runs the add-in under its own policy, tightened to this origin', async () => {
    const policy = await open.pane
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'self'; script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    const refused = await open.pane.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      body.append(script);
      return !('inlineRan' in window);
    });
    expect(refused).toBe(true);
    expect(open.errors.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  it('runs the genuine office.js', async () => {
    const host = await open.pane.locator('body').evaluate(() => Office.context.diagnostics.host);
    expect(host).toBe('Excel');
  });

  it('has cells that calculate what is typed into them', async () => {
    await typeInto(open.page, 'H2', '40');
    await typeInto(open.page, 'H3', '=H2+2');
    await vi.waitFor(async () => {
      expect(await valueOf(open.page, 'H3')).toBe(42);
    });
  });

  it('takes what is entered as Excel does', async () => {
    await typeInto(open.page, 'H5', '1%');
    await typeInto(open.page, 'H5', '61.7');
    await vi.waitFor(async () => expect(await valueOf(open.page, 'H5')).toBe('62%'));
    await typeInto(open.page, 'H6', '６２，３３９');
    await vi.waitFor(async () => expect(await valueOf(open.page, 'H6')).toBe('62,339'));
  });

  it('takes a text from the clipboard as if its cells were typed, and leaves their look', async () => {
    const { page } = open;
    const format = () =>
      window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getRange('B8').getNumberFormat();
    const before = await page.evaluate(format);
    expect(before).toMatch(/#,##0/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('62340\tそのまま\r\n95.7%\t\r\n'));
    await clickCell(page, 'B8');
    await page.keyboard.press('ControlOrMeta+v');
    await vi.waitFor(async () => expect(await valueOf(page, 'B8')).toBe('62,340'));
    expect(await valueOf(page, 'C8')).toBe('そのまま');
    expect(await page.evaluate(format)).toBe(before);
  });

  it('asks nobody but its own server', () => {
    const asked = new Set(open.requests.map((url) => new URL(url).origin));
    expect(asked).toEqual(new Set([workbench.url]));
  });
});

it('a cell that is gone to stands clear of frozen rows and columns', async () => {
  const { page } = await workbench.open();
  await page.locator('#bar').getByLabel('新規').selectOption('収入支出予算（健康保険勘定）');
  await vi.waitFor(async () => expect(await activeCell(page)).toBe('健康保険勘定!A1:C1'));
  const name = page.locator('[data-u-comp=defined-name] input');
  const hidden = (address: string) =>
    page.evaluate((at) => {
      const sheet = window.workbench?.api.getActiveWorkbook()?.getActiveSheet();
      const state = sheet?.getScrollState();
      const place = sheet?.getRange(at).getCellRect();
      const frozen = sheet?.getRange('A5').getCellRect();
      if (!sheet || !state || !place || !frozen) return null;
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = state;
      const origin = sheet.getRange(0, 0).getCellRect();
      const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
      return {
        x: Math.max(0, frozen.right - (place.left - (first.left - origin.left + offsetX))),
        y: Math.max(0, frozen.bottom - (place.top - (first.top - origin.top + offsetY))),
      };
    }, address);
  for (const address of ['C30', 'B20', 'C8']) {
    for (const cell of ['Z90', address]) {
      await name.fill(cell);
      await name.press('Enter');
      await vi.waitFor(async () => expect(await activeCell(page)).toBe(`健康保険勘定!${cell}`));
    }
    await vi.waitFor(async () => expect([address, await hidden(address)]).toEqual([address, { x: 0, y: 0 }]));
  }
  await page.context().close();
});

describe.each(['ja', 'en'] as const)('the pane in %s', (language) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to when %s', async (theme) => {
    const { page, pane, errors } = await workbench.open({ language, theme });
    await expectAccessible(pane);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
