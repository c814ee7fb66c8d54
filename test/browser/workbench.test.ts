import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OpenWorkbench } from '../../scripts/workbench-page';
import { clickCell, expectAccessible, typeInto, valueOf, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.close());

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

describe.each(['ja', 'en'] as const)('the pane in %s', (language) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to when %s', async (theme) => {
    const { page, pane, errors } = await workbench.open({ language, theme });
    await expectAccessible(pane);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
