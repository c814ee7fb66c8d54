import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { PAPERS } from '../../scripts/own-year/papers';
import { RESERVE } from '../../scripts/own-year/year';
import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { PAPER_PANE_MESSAGES } from '../../src/taskpane/create/papers/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { FORM_MESSAGES } from '../../src/taskpane/results/form/messages/messages';
import { DETAIL_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { WORKBENCH_MESSAGES } from '../../src/workbench/page/messages/messages';
import { checkJson } from '../support/check';
import {
  activeCell,
  bytesOf,
  clickCell,
  listed,
  turnToSheet,
  typeInto,
  validate,
  valueOf,
  Workbench,
} from './support';

const papers = PAPER_PANE_MESSAGES.ja;

async function pastePaper(pane: FrameLocator, text: string): Promise<void> {
  await pane.getByRole('textbox', { name: papers.paste }).fill(text);
  await pane.getByRole('button', { name: papers.readText }).click();
}

async function pasteCells(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
  await clickCell(page, address);
  await page.keyboard.press('ControlOrMeta+v');
}

async function saved(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: WORKBENCH_MESSAGES.ja.save, exact: true }).click();
  return bytesOf(await downloading);
}

/** What the command line finds in the same workbook. */
async function found(bytes: Buffer): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'own-year-'));
  const path = join(folder, 'book.xlsx');
  await writeFile(path, bytes);
  const { report } = await checkJson(path);
  await rm(folder, { recursive: true });
  const findings = report.files[0]?.findings ?? [];
  return findings.map(({ sheet, cells, code }) => `${String(sheet)}!${String(cells[0])} ${code}`);
}

it('a year that is not printed is set up in an empty workbook by pasting its papers, and judges there', async () => {
  const { page, pane, errors } = await (await Workbench.start()).openNext({ paneWidth: 420 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page
    .getByLabel(WORKBENCH_MESSAGES.ja.create, { exact: true })
    .selectOption(WORKBENCH_MESSAGES.ja.blank);
  await vi.waitFor(async () => expect(await activeCell(page)).toMatch(/^Sheet1!/));
  const seamen = PAPERS.health.trimEnd().split('\n').length + 2;
  await pasteCells(page, 'A1', PAPERS.health);
  await pasteCells(page, `A${String(seamen)}`, PAPERS.seamen);

  await pane.getByRole('button', { name: PANE_MESSAGES.ja.page.create, exact: true }).click();
  await pane.getByRole('tab', { name: CREATE_MESSAGES.ja.offer.templates }).click();
  await pane.getByRole('button', { name: papers.open }).click();
  await pastePaper(pane, PAPERS.kpis);
  await pastePaper(pane, PAPERS.provisions);
  await pane.getByText(papers.summary(35, 0, 0)).waitFor();
  await pane.getByRole('button', { name: papers.insert }).click();
  await vi.waitFor(async () => expect(await activeCell(page)).toMatch(/^計画!/));
  await pane.getByRole('button', { name: papers.insertProvisions }).click();
  await vi.waitFor(async () => expect(await activeCell(page)).toMatch(/^予算総則!/));
  // the paper says 「保険給付費等」, which is no line, and not to what the reserve is rounded
  const entries = Object.values(RESERVE);
  for (const [at, entry] of entries.entries()) await typeInto(page, `${'CDE'.charAt(at)}19`, String(entry));

  await pane.getByRole('button', { name: PANE_MESSAGES.ja.page.check, exact: true }).click();
  await validate(pane);
  await pane.getByRole('tab', { name: DETAIL_MESSAGES.ja.view.reading }).click();
  const declare = pane.getByRole('button', { name: FORM_MESSAGES.ja.declare('令和8年度') });
  for (const nth of [0, 1]) {
    await declare.nth(nth).click();
    await pane.getByRole('button', { name: FORM_MESSAGES.ja.keep, exact: true }).click();
    await pane
      .getByText(/様式は、この表から定めています/)
      .nth(nth)
      .waitFor();
  }

  // a draft in which a new line is missing and the reserve is FY2024's share
  await turnToSheet(page, 'Sheet1');
  await typeInto(page, 'A25', '子育て納付金');
  await typeInto(page, `B${String(seamen + 36)}`, '156');
  await typeInto(page, 'H1', '=KPI.BUDGET.CONTINGENCY(31200,,,予算総則!A1:J25)');
  await typeInto(page, 'H2', '=KPI.STATUS("H.CHECKUP",0.65,,,計画!A1:V103)');
  await vi.waitFor(async () =>
    expect([await valueOf(page, 'H1'), await valueOf(page, 'H2')]).toEqual([250, '未達成']),
  );
  await validate(pane);
  await pane.getByRole('tab', { name: DETAIL_MESSAGES.ja.view.findings }).click();
  const own = await listed(pane);
  for (const each of ['Sheet1!A25 STR-02', 'Sheet1!B82 RES-01']) expect(own).toContain(each);
  expect(own.some((each) => each.startsWith('Sheet1!') && each.endsWith('STR-01'))).toBe(true);
  expect((await found(await saved(page))).sort()).toEqual(own.sort());
  expect(errors).toEqual([]);
});
