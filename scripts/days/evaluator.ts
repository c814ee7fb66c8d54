import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { RESULT_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { clickCell } from '../grid';
import { explain, validate } from '../pane-states';
import type { Day } from './day';
import { makeReport, turnToCreate } from './hands';

/** The results of a year are judged: what missed its target is looked at on the board, asked in a cell, and reported. */
export const evaluator: Day = {
  name: 'evaluator',
  sample: 'reiwa6-kpi.xlsx',
  steps: [
    { name: 'checks the results', take: (open) => validate(open) },
    { name: 'reads why a KPI missed its target', take: ({ pane }) => explain(pane, 'KPI-03') },
    {
      name: 'goes to the board',
      take: async ({ pane }, language) => {
        await pane.getByRole('button', { name: RESULT_MESSAGES[language].toBoard }).first().click();
        await pane.locator('[data-row^="kpi:"][aria-current=true]').waitFor();
      },
    },
    {
      name: 'asks a function in a cell',
      take: async ({ page, pane }, language) => {
        const { functions } = CREATE_MESSAGES[language];
        await clickCell(page, 'J21');
        await turnToCreate(pane, language, 'functions');
        await pane.locator('[data-row=TARGET]').click();
        await pane.getByRole('button', { name: functions.insert }).click();
        await pane.getByRole('heading', { name: 'KPI.TARGET' }).waitFor();
      },
    },
    { name: 'makes the report of the KPIs', take: (open, language) => makeReport(open, language, 'kpi') },
  ],
};
