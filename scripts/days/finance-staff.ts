import { DETAIL_MESSAGES, RESULT_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { typeInto } from '../grid';
import { explain, listCertain, validate, writeCertain } from '../pane-states';
import type { Day } from './day';
import { check, makeReport } from './hands';

/** A draft comes back with faults: they are found, mended or let stand, and the check goes into the file. */
export const financeStaff: Day = {
  name: 'finance-staff',
  sample: 'reiwa6-budget-faults.xlsx',
  steps: [
    { name: 'opens the draft', take: () => Promise.resolve() },
    { name: 'checks it by the ribbon', take: (open) => validate(open) },
    { name: 'reads why a sum is wrong', take: ({ pane }) => explain(pane, 'SUM-03') },
    {
      name: 'types the right figure',
      take: async (open, language) => {
        await typeInto(open.page, 'B30', '191569');
        await check(open, language);
      },
    },
    {
      name: 'looks through all that is certain',
      take: async ({ pane }, language) => {
        await listCertain(pane, language);
      },
    },
    {
      name: 'lets it be written',
      take: async ({ pane }, language) => {
        await writeCertain(pane, language);
        await pane.getByRole('region', { name: RESULT_MESSAGES[language].change.written }).waitFor();
      },
    },
    {
      name: 'lets a finding stand with a reason',
      take: async ({ pane }, language) => {
        const messages = RESULT_MESSAGES[language];
        const finding = pane.locator('li:has([data-row])').first();
        await finding.locator('[data-row]').click();
        const closed = finding.locator('[aria-expanded=false]');
        if ((await closed.count()) > 0) await closed.first().click();
        await finding.getByRole('button', { name: messages.acknowledge }).click();
        await finding
          .getByLabel(messages.reason)
          .fill(language === 'ja' ? '原簿のとおり' : 'As in the ledger');
        await finding.getByRole('button', { name: messages.keep }).last().click();
        await pane.getByRole('button', { name: messages.group.acknowledged }).waitFor();
      },
    },
    {
      name: 'reads the statement with its marks',
      take: async ({ pane }, language) => {
        await pane.getByRole('tab', { name: DETAIL_MESSAGES[language].view.statement }).click();
        await pane.getByRole('tabpanel').waitFor();
      },
    },
    {
      name: 'makes the report of the check',
      take: async (open, language) => {
        await check(open, language);
        await makeReport(open, language, 'check');
      },
    },
  ],
};
