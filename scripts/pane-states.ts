import type { FrameLocator } from 'playwright-core';
import { CREATE_MESSAGES } from '../src/taskpane/create/messages/messages';
import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../src/taskpane/messages/messages';
import type { Language } from '../src/engine/language';
import type { OpenWorkbench } from './workbench-page';

const FAULTS = 'reiwa6-budget-faults.xlsx';
const KPIS = 'reiwa6-kpi.xlsx';

/** A state of the pane that a person comes to, to be looked at. */
interface PaneState {
  /** A file of assets/samples. */
  readonly sample: string;
  readonly reach: (open: OpenWorkbench, language: Language) => Promise<void>;
}

/** Checks the workbook by the ribbon, as a person who works on the sheet does. */
export async function validate({ page, pane }: OpenWorkbench): Promise<void> {
  await page.locator('#bar button[data-command="Kpi.Validate"]').click();
  await pane.locator('[role=tablist]').first().waitFor();
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

/** Chooses a finding, so that its cell is shown, and opens its arithmetic. */
export async function explain(pane: FrameLocator, row: string): Promise<void> {
  const finding = pane.locator(`li:has([data-row^="${row}"])`).first();
  await finding.locator('[data-row]').click();
  await finding.locator('[aria-expanded=false]').click();
  await finding.locator('[aria-expanded=true]').waitFor();
}

/** Lists all that is certain to be corrected. */
export async function listCertain(pane: FrameLocator, language: Language): Promise<void> {
  await pane.getByRole('button', { name: RESULT_MESSAGES[language].fixAll }).click();
  await pane.getByRole('dialog').locator('tbody').getByRole('checkbox').first().waitFor();
}

/** Writes all that is listed. */
export async function writeCertain(pane: FrameLocator, language: Language): Promise<void> {
  const dialog = pane.getByRole('dialog');
  const cells = await dialog.locator('tbody').getByRole('checkbox').count();
  await dialog.getByRole('button', { name: RESULT_MESSAGES[language].fixDialog.write(cells) }).click();
}

/** Turns to a page of the pane, and waits until it stands. */
export async function turnTo(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await pane.locator('main > *').first().waitFor();
}

function page(name: keyof (typeof PANE_MESSAGES)['ja']['page']): PaneState['reach'] {
  return async (open, language) => {
    await validate(open);
    await turnTo(open.pane, PANE_MESSAGES[language].page[name]);
    await open.atRest();
  };
}

function view(name: keyof (typeof DETAIL_MESSAGES)['ja']['view']): PaneState['reach'] {
  return async (open, language) => {
    await validate(open);
    await open.pane.getByRole('tab', { name: DETAIL_MESSAGES[language].view[name] }).click();
  };
}

function tabOfCreate(name: keyof (typeof CREATE_MESSAGES)['ja']['offer']): PaneState['reach'] {
  return async (open, language) => {
    await page('create')(open, language);
    await open.pane.getByRole('tab', { name: CREATE_MESSAGES[language].offer[name] }).click();
  };
}

/** Every state that is to be looked at, by the name of its picture. */
export const PANE_STATES: Readonly<Record<string, PaneState>> = {
  welcome: { sample: FAULTS, reach: () => Promise.resolve() },
  findings: { sample: FAULTS, reach: (open) => validate(open) },
  filter: {
    sample: FAULTS,
    reach: async (open, language) => {
      await validate(open);
      await open.pane.getByRole('button', { name: RESULT_MESSAGES[language].filter }).click();
      await open.pane.getByRole('searchbox').fill('SUM');
    },
  },
  explanation: {
    sample: FAULTS,
    reach: async (open) => {
      await validate(open);
      await explain(open.pane, 'SUM-03');
    },
  },
  'fix-dialog': {
    sample: FAULTS,
    reach: async (open, language) => {
      await validate(open);
      await listCertain(open.pane, language);
    },
  },
  written: {
    sample: FAULTS,
    reach: async (open, language) => {
      await validate(open);
      const { highlight, change } = RESULT_MESSAGES[language];
      const { highlights } = PANE_MESSAGES[language];
      await open.pane.getByRole('button', { name: highlight }).click();
      await open.pane.getByText(highlights.current).waitFor();
      await listCertain(open.pane, language);
      await writeCertain(open.pane, language);
      await open.pane.getByRole('region', { name: change.written }).waitFor();
      await open.pane.getByText(highlights.stale).waitFor();
    },
  },
  acknowledge: {
    sample: FAULTS,
    reach: async (open, language) => {
      await validate(open);
      await explain(open.pane, 'BAL-01');
      await open.pane.getByRole('button', { name: RESULT_MESSAGES[language].acknowledge }).first().click();
    },
  },
  'choose-sheets': {
    sample: FAULTS,
    reach: async ({ pane }, language) => {
      await pane.getByRole('button', { name: PANE_MESSAGES[language].chooseSheets }).click();
      await pane.getByRole('checkbox').first().waitFor();
    },
  },
  statement: { sample: FAULTS, reach: view('statement') },
  relations: { sample: FAULTS, reach: view('relations') },
  reading: { sample: FAULTS, reach: view('reading') },
  pictures: { sample: FAULTS, reach: page('pictures') },
  board: { sample: KPIS, reach: page('pictures') },
  compare: { sample: FAULTS, reach: page('compare') },
  functions: { sample: FAULTS, reach: tabOfCreate('functions') },
  templates: { sample: FAULTS, reach: tabOfCreate('templates') },
  reports: { sample: FAULTS, reach: tabOfCreate('reports') },
  settings: { sample: FAULTS, reach: page('settings') },
};
