import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opening } from '../../scripts/workbench-page';
import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import type { TemplateId } from '../../src/sheet/templates/templates';
import type { Offer } from '../../src/taskpane/session/state';
import { activeCell, clickCell, expectAccessible, expectFits, typeInto, valueOf, Workbench } from './support';
import { planSheet } from '../../src/sheet/templates/plan';
import { workbookFile } from '../../src/xlsx/from-content';
import { writeWorkbook } from '../../src/xlsx/write';
import { FY2026 } from '../support/year-plans';
import { TEMPLATE_NAMES } from '../../src/messages/templates/messages';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

async function opened(offer: Offer, opening: Opening = {}) {
  const open = await workbench.openNext(opening);
  const language = opening.language ?? 'ja';
  await open.pane.getByRole('button', { name: PANE_MESSAGES[language].page.create, exact: true }).click();
  await open.pane.getByRole('tab', { name: CREATE_MESSAGES[language].offer[offer] }).click();
  return open;
}

const ja = { ...PANE_MESSAGES.ja, ...CREATE_MESSAGES.ja };

/** Selects cells as a person does, from one corner to the other. */
async function dragOver(page: Page, from: string, to: string): Promise<void> {
  await clickCell(page, from);
  await page.keyboard.down('Shift');
  await clickCell(page, to);
  await page.keyboard.up('Shift');
}

async function openForm(pane: FrameLocator, search: string, id: string): Promise<void> {
  await pane.getByRole('searchbox').fill(search);
  await pane.locator(`[data-row="${id}"]`).click();
  await pane.getByRole('button', { name: ja.functions.insert }).click();
}

describe('a person who looks for a function', () => {
  it('has it judge by the plan that the workbook brings', async () => {
    const open = await workbench.openNext();
    const { page, pane, errors } = open;
    const results = { name: '実績', rows: [[{ value: 0.69 }]] };
    const file = workbookFile([planSheet(FY2026)], '');
    const bytes = await writeWorkbook({ ...file, sheets: [results, ...file.sheets] });
    await page.locator('#bar input[type=file]').setInputFiles({
      name: 'reiwa8.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await vi.waitFor(async () => expect(await valueOf(page, 'A1')).toBe(0.69));
    await pane.getByRole('button', { name: ja.page.create, exact: true }).click();
    await pane.getByRole('tab', { name: ja.offer.functions }).click();
    await clickCell(page, 'B1');
    await openForm(pane, '達成したか', 'STATUS');
    await pane.getByText('実績!B1').waitFor();
    await pane.getByRole('combobox', { name: 'KPI' }).selectOption('H.CHECKUP');
    await clickCell(page, 'A1');
    await pane.getByRole('button', { name: ja.functions.useFor('実績') }).click();
    await pane.getByRole('combobox', { name: '計画' }).scrollIntoViewIfNeeded();
    await pane.getByText(/^=KPI\.STATUS\("H\.CHECKUP",A1,,,'計画'!\$A\$1:/).waitFor();
    await pane.getByRole('button', { name: ja.functions.put }).click();
    await vi.waitFor(async () => expect(await valueOf(page, 'B1')).toBe('未達成'));
    await pane.getByRole('combobox', { name: '計画' }).selectOption('');
    await clickCell(page, 'B2');
    await pane.getByRole('button', { name: ja.functions.moveTarget }).click();
    await pane.getByText('実績!B2').waitFor();
    await pane.getByRole('button', { name: ja.functions.put }).click();
    await vi.waitFor(async () => expect(await valueOf(page, 'B2')).toBe('達成'));
    expect(errors).toEqual([]);
  });

  it('inserts it from selected cells, sees its value, and takes it back', async () => {
    const { page, pane, errors } = await opened('functions');
    for (const [cell, text] of [
      ['F2', '2024/4/1'],
      ['G2', '2024/4/10'],
      ['F3', '2024/4/1'],
      ['G3', '2024/6/28'],
    ] as const) {
      await typeInto(page, cell, text);
    }
    await clickCell(page, 'H2');
    await openForm(pane, 'さーびす', 'SERVICE_STANDARD');
    // Excel has said where they are: only then they go elsewhere
    await pane.getByText('健康保険勘定!H2').waitFor();
    await dragOver(page, 'F2', 'F3');
    await pane.getByRole('button', { name: ja.functions.useFor('受付日') }).click();
    await dragOver(page, 'G2', 'G3');
    await pane.getByRole('button', { name: ja.functions.useFor('支給日') }).click();
    await pane.getByText('=KPI.SERVICE_STANDARD(F2:F3,G2:G3)').waitFor();
    await pane.getByRole('button', { name: ja.functions.put }).click();
    await pane.getByText('に数式を入れました。').waitFor();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toMatch(/!H2$/);
      expect(await valueOf(page, 'H2')).toBe('50.0%');
    });
    await expectAccessible(pane);

    await page.evaluate(() => window.workbench?.api.undo());
    await vi.waitFor(async () => {
      expect((await valueOf(page, 'H2')) ?? '').toBe('');
    });
    expect(errors).toEqual([]);
  });

  it('is asked before anything that stands there is lost', async () => {
    const { page, pane, errors } = await opened('functions');
    const before = await valueOf(page, 'A1');
    await clickCell(page, 'A1');
    await openForm(pane, 'FISCAL', 'FISCAL_YEAR');
    await pane.getByLabel('日付', { exact: true }).fill('2025/3/31');
    await pane.getByRole('button', { name: ja.functions.put }).click();
    await pane.getByText('入れると失われます。').waitFor();
    await expectAccessible(pane);
    expect(await valueOf(page, 'A1')).toBe(before);
    await pane.getByRole('button', { name: ja.disagree }).click();
    expect(await valueOf(page, 'A1')).toBe(before);
    await pane.getByRole('button', { name: ja.functions.put }).click();
    await pane.getByRole('button', { name: ja.agree['ask-insert'], exact: true }).click();
    await vi.waitFor(async () => {
      expect(String(await valueOf(page, 'A1'))).toBe('2024');
    });
    expect(errors).toEqual([]);
  });

  it('can do all of it by keyboard', async () => {
    const { page, pane } = await opened('functions');
    await clickCell(page, 'H2');
    await pane.getByRole('searchbox').focus();
    await page.keyboard.type('和暦');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const insert = pane.getByRole('button', { name: ja.functions.insert });
    await insert.waitFor();
    for (let stops = 0; stops < 10; stops += 1) {
      await page.keyboard.press('Tab');
      if (await insert.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    // the form takes the focus when it comes
    await pane.locator('h3:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024/4/1');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'H2')).toBe('令和6年4月1日');
    });
  });
});

describe('a person who needs a sheet', () => {
  it.each<[TemplateId, string, string, string]>([
    ['kpi-results', ja.templates.addPlanned('令和6年度'), 'KPI実績', 'KPI-03'],
    ['transfers', ja.templates.add, '流用', '指摘はありません。'],
  ])(
    'adds one for %s, and is told of nothing but what is not filled in yet',
    async (id, button, sheet, told) => {
      const { page, pane, errors } = await opened('templates');
      await pane
        .getByRole('button', { name: ja.templates.addNamed(button, TEMPLATE_NAMES.ja[id]), exact: true })
        .click();
      await pane.getByText(`シート「${sheet}」を作りました。`).waitFor();
      expect(await activeCell(page)).toMatch(new RegExp(`^${sheet}!`));
      await expectAccessible(pane);
      await pane.getByRole('button', { name: ja.page.check, exact: true }).click();
      await pane.getByRole('button', { name: ja.validateSheet }).click();
      await pane.getByText(told).waitFor();
      expect(await pane.locator('[role=status] li').allInnerTexts()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/エラー\s*0/) as unknown,
          expect.stringMatching(/警告\s*0/) as unknown,
        ]),
      );
      expect(errors).toEqual([]);
    },
  );

  it('adds a statement beside one of that name, and its figures hold', async () => {
    const { pane, errors } = await opened('templates');
    const { addNamed, addPlanned } = ja.templates;
    const name = addNamed(addPlanned('令和6年度'), TEMPLATE_NAMES.ja['budget-seamen']);
    await pane.getByRole('button', { name }).click();
    await pane.getByText('シート「船員保険勘定 (2)」を作りました。').waitFor();
    await pane.getByRole('button', { name: ja.page.check, exact: true }).click();
    await pane.getByRole('button', { name: ja.validateSheet }).click();
    await pane.getByText('「船員保険勘定 (2)」を検証しました。').waitFor();
    expect(await pane.locator('[role=status] li').first().innerText()).toMatch(/エラー\s*0/);
    expect(errors).toEqual([]);
  });

  it('makes the reports of a check', async () => {
    const { page, pane, errors } = await opened('reports', { sample: 'reiwa6-kpi.xlsx' });
    await expectAccessible(pane);
    await pane.getByRole('button', { name: ja.validateWorkbook }).click();
    const made = async (kind: 'check' | 'kpi') => {
      await pane.getByRole('button', { name: ja.reports.make(ja.reports.name[kind]) }).click();
      await pane.getByText(`シート「${ja.reports.name[kind]}」を作りました。`).waitFor();
      expect(await activeCell(page)).toMatch(new RegExp(`^${ja.reports.name[kind]}`));
    };
    await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await made('kpi');
    await made('check');
    await expectAccessible(pane);
    expect(errors).toEqual([]);
  });
});

describe('what can be created', () => {
  it('fits where a KPI is chosen from its long names', async () => {
    const { pane } = await opened('functions', { paneWidth: 320 });
    await pane.locator('[data-row=TARGET]').click();
    await pane.getByRole('button', { name: ja.functions.insert }).click();
    await pane.getByRole('heading', { name: 'KPI.TARGET' }).waitFor();
    await expectFits(pane.getByRole('tabpanel'));
  });

  it.each<[string, Opening]>([
    ['in Japanese, at 320 pixels', { paneWidth: 320 }],
    ['in English, at 320 pixels, dark', { language: 'en', theme: 'dark', paneWidth: 320 }],
    ['in English', { language: 'en' }],
    ['in the dark', { theme: 'dark' }],
  ])('is accessible and fits: %s', async (_, opening) => {
    const messages = CREATE_MESSAGES[opening.language ?? 'ja'];
    const { pane } = await opened('functions', opening);
    await expectAccessible(pane);
    await pane.locator('[data-row=SERVICE_STANDARD]').click();
    await expectAccessible(pane);
    await pane.getByRole('button', { name: messages.functions.insert }).click();
    await pane.getByRole('heading', { name: 'KPI.SERVICE_STANDARD' }).waitFor();
    await pane.locator('form input').first().fill('?');
    await pane.getByRole('button', { name: messages.functions.put }).click();
    await pane.locator('form [role=alert]').first().waitFor();
    await expectAccessible(pane);
    await expectFits(pane.getByRole('tabpanel'));
    await pane.getByRole('tab', { name: messages.offer.templates }).click();
    await expectAccessible(pane);
    await pane.getByRole('tab', { name: messages.offer.reports }).click();
    await expectAccessible(pane);
  });
});
