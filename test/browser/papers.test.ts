import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { docx, p, tbl, tc } from '../support/docx';
import { PAPER_PANE_MESSAGES } from '../../src/taskpane/create/papers/messages/messages';
import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { ROOT } from '../support/check';
import { activeCell, expectAccessible, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

const PAPER = docx(
  p('令和８年度事業計画（健康保険事業関係）KPI 一覧表'),
  tbl(
    ['具体的施策', 'KPI', '参考：令和６年度末'].map((each) => tc(each)),
    [tc('健診'), tc('生活習慣病予防健診実施率を65.7％以上とする'), tc('58.4％')],
    [tc('電子申請'), tc('電子申請の利用割合が前年度を上回る'), tc('【新設】')],
    [tc('研修'), tc('研修会を10回以上とする'), tc('－')],
  ),
);

describe.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('papers in the pane, in %s, %s, 320 pixels wide', (language, theme) => {
  it('become a 計画 sheet, with nothing that axe objects to', async () => {
    const texts = PAPER_PANE_MESSAGES[language];
    const { pane, page, errors } = await workbench.openNext({
      language,
      theme,
      paneWidth: 320,
      sample: 'reiwa6-budget.xlsx',
    });
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: PANE_MESSAGES[language].page.create, exact: true })
      .click();
    await pane.getByRole('tab', { name: CREATE_MESSAGES[language].offer.templates }).click();
    await pane.getByRole('button', { name: texts.open }).click();
    await pane.getByRole('textbox', { name: texts.paste }).waitFor();
    await expectAccessible(pane);
    await pane.locator('input[type=file]').setInputFiles({
      name: 'plan.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(PAPER),
    });
    await pane.getByText(texts.summary(1, 1, 1)).waitFor();
    await expectAccessible(pane);
    await pane.getByRole('checkbox', { name: texts.confirm }).check();
    await pane.getByText(texts.insertHint(1)).waitFor();
    await pane.getByRole('button', { name: texts.insert }).press('Enter');
    await vi.waitFor(async () => expect(await activeCell(page)).toMatch(/^計画!/));
    await expectAccessible(pane);
    expect(errors).toEqual([]);
  });
});

it('papers of a PDF’s text are read whole when they are chosen as a file', async () => {
  const texts = PAPER_PANE_MESSAGES.ja;
  const { pane, errors } = await workbench.openNext({
    language: 'ja',
    paneWidth: 320,
    sample: 'reiwa6-budget.xlsx',
  });
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: PANE_MESSAGES.ja.page.create, exact: true })
    .click();
  await pane.getByRole('tab', { name: CREATE_MESSAGES.ja.offer.templates }).click();
  await pane.getByRole('button', { name: texts.open }).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles(join(ROOT, 'test/papers/fixtures/reiwa6-kpi-tables.txt'));
  await pane.getByText(texts.summary(35, 0, 0)).waitFor();
  await expectAccessible(pane);
  expect(errors).toEqual([]);
});
