import type { FrameLocator, Page } from 'playwright-core';
import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import type { Language } from '../../src/engine/language';
import { clickCell } from '../grid';
import { turnTo } from '../pane-states';
import type { OpenWorkbench } from '../workbench-page';

/** Types texts into cells one below the other, as from a paper, each left with Enter. */
export async function typeDown(page: Page, first: string, texts: readonly string[]): Promise<void> {
  await clickCell(page, first);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** Checks the workbook by the pane's own button. */
export async function check({ pane }: OpenWorkbench, language: Language): Promise<void> {
  const messages = PANE_MESSAGES[language];
  await turnTo(pane, messages.page.check);
  await pane.getByRole('button', { name: messages.validateWorkbook }).click();
  await pane.getByRole('tabpanel').waitFor();
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

export async function turnToCreate(
  pane: FrameLocator,
  language: Language,
  offer: keyof (typeof CREATE_MESSAGES)['ja']['offer'],
): Promise<void> {
  await turnTo(pane, PANE_MESSAGES[language].page.create);
  await pane.getByRole('tab', { name: CREATE_MESSAGES[language].offer[offer] }).click();
}

/** Makes a report of the check, and waits until its sheet is in front. */
export async function makeReport(
  { page, pane }: OpenWorkbench,
  language: Language,
  report: 'check' | 'kpi' | 'evaluation' | 'year',
): Promise<void> {
  const { reports } = CREATE_MESSAGES[language];
  await turnToCreate(pane, language, 'reports');
  await pane.getByRole('button', { name: reports.make(reports.name[report]) }).click();
  await isInFront(page, reports.name[report]);
}

/** Waits until a sheet whose name begins so is in front. */
export async function isInFront(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (begin) => window.workbench?.api.getActiveWorkbook()?.getActiveSheet().getSheetName().startsWith(begin),
    name,
  );
}
