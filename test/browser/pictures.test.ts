import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opening, OpenWorkbench } from '../../scripts/workbench-page';
import { PICTURES_MESSAGES } from '../../src/taskpane/pictures/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { ROOT } from '../support/check';
import { activeCell, expectAccessible, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

async function showPictures(pane: FrameLocator, language: 'ja' | 'en'): Promise<void> {
  const messages = PANE_MESSAGES[language];
  await pane.getByRole('button', { name: messages.validateWorkbook, exact: true }).click();
  await pane.getByRole('tabpanel').waitFor();
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: messages.page.pictures, exact: true })
    .click();
  await pane.locator('[data-row]').first().waitFor();
}

/** The workbench with its pane at the pictures of a sample. */
async function atPictures(
  opening: Omit<Opening, 'prepare'> & { readonly language: 'ja' | 'en' },
): Promise<OpenWorkbench> {
  const open = await workbench.openNext(opening);
  await showPictures(open.pane, opening.language);
  return open;
}

const LOOKS: readonly (readonly [string, Opening & { readonly language: 'ja' | 'en' }])[] = [
  ['light', { language: 'ja', theme: 'light', paneWidth: 320 }],
  ['in English, dark', { language: 'en', theme: 'dark', paneWidth: 320 }],
  ['in forced colours, wide', { language: 'ja', paneWidth: 600, forcedColors: true }],
];

describe.each(LOOKS)('the pictures, %s', (_, opening) => {
  const messages = PICTURES_MESSAGES[opening.language];

  it('of a budget have nothing that axe objects to, and fit their pane', async () => {
    const { pane, errors } = await atPictures({ ...opening, sample: 'reiwa6-budget.xlsx' });
    await expectAccessible(pane);
    await pane.locator('li button[aria-expanded=false]').nth(1).click();
    await pane.getByRole('button', { name: messages.asTable }).first().click();
    await expectAccessible(pane);
    // without results: what the plan says
    await pane.getByRole('button', { name: messages.section.kpis, exact: true }).click();
    await pane.locator('[data-row^="kpi:"]').first().waitFor();
    await expectAccessible(pane);
    expect(errors).toEqual([]);
  });

  it('of KPIs have nothing that axe objects to, and fit their pane', async () => {
    const { pane, errors } = await atPictures({ ...opening, sample: 'reiwa6-kpi.xlsx' });
    await pane.locator('li button[aria-expanded=false]').first().click();
    for (const name of Object.values(messages.kpi.goals)) await pane.getByRole('button', { name }).click();
    await expectAccessible(pane);
    await pane.getByRole('button', { name: messages.asTable }).click();
    await expectAccessible(pane);
    expect(errors).toEqual([]);
  });
});

describe('a person before the pictures', () => {
  it('walks to a part by keyboard, opens it, and goes to its cell, and keeps the keyboard on a slow machine', async () => {
    const { page, pane, errors } = await workbench.open({
      language: 'ja',
      prepare: async (page) => {
        const devTools = await page.context().newCDPSession(page);
        await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      },
    });
    await showPictures(pane, 'ja');
    await pane.locator('[data-row]', { hasText: '支出計' }).first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await pane.locator('[data-row]', { hasText: '前期高齢者納付金' }).first().waitFor();
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await vi.waitFor(async () => expect(await activeCell(page)).toBe('健康保険勘定!B20'));
    expect(await pane.locator('[data-row]:focus').textContent()).toContain('前期高齢者納付金');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('sees the change from last year where a sheet has that column', async () => {
    const { page, pane, errors } = await workbench.openNext({ language: 'ja', paneWidth: 320 });
    const file = 'test/workbooks/layouts/13-health-against-last-year.xlsx';
    await pane.locator('body').evaluate((body) => (body.dataset['old'] = 'yes'));
    await page.locator('#bar input[type=file]').setInputFiles(join(ROOT, file));
    await pane.locator('body:not([data-old]) #root > :not(.skeleton):not(.failure)').first().waitFor();
    await showPictures(pane, 'ja');
    const total = pane.locator('[data-row]', { hasText: '収入計+324,225' });
    expect(await total.textContent()).toContain('前年度12,160,000');
    await expectAccessible(pane);
    expect(errors).toEqual([]);
  });

  it('goes from a KPI to its result', async () => {
    const { page, pane, errors } = await atPictures({ language: 'ja', sample: 'reiwa6-kpi.xlsx' });
    await pane.locator('[data-row^="kpi:S.GENERIC/"]').click();
    await vi.waitFor(async () => expect(await activeCell(page)).toBe('KPI実績!I201'));
    expect(errors).toEqual([]);
  });
});
