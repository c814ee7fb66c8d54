import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { COMPARE_MESSAGES } from '../../src/taskpane/compare/messages/messages';
import { DETAIL_MESSAGES } from '../../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { WORKBENCH_MESSAGES } from '../../src/workbench/page/messages/messages';
import { turnTo } from '../pane-states';
import type { Day } from './day';
import { check, isInFront, turnToCreate, typeDown } from './hands';
import { TEMPLATE_NAMES } from '../../src/messages/templates/messages';

/** A budget begins as a blank form; it is filled in, judged on the way, held against the plan, and next year's targets begun. */
export const planner: Day = {
  name: 'planner',
  sample: 'reiwa6-budget.xlsx',
  steps: [
    {
      name: 'begins with a blank form',
      take: async ({ page }, language) => {
        const template = TEMPLATE_NAMES[language]['budget-seamen'];
        await page.getByLabel(WORKBENCH_MESSAGES[language].create, { exact: true }).selectOption(template);
        await isInFront(page, '船員保険勘定');
      },
    },
    { name: 'checks what is still blank', take: check },
    {
      name: 'types the first figures',
      take: async (open, language) => {
        await typeDown(open.page, 'B7', ['32300', '29']);
        await check(open, language);
      },
    },
    {
      name: 'sees how far the statement is filled in',
      take: async ({ pane }, language) => {
        await pane.getByRole('tab', { name: DETAIL_MESSAGES[language].view.statement }).click();
        await pane.getByRole('tabpanel').waitFor();
      },
    },
    {
      name: 'adds the printed budget beside it',
      take: async ({ page, pane }, language) => {
        const { addNamed, addPlanned } = CREATE_MESSAGES[language].templates;
        await turnToCreate(pane, language, 'templates');
        const button = addPlanned(language === 'ja' ? '令和6年度' : 'FY2024');
        await pane
          .getByRole('button', {
            name: addNamed(button, TEMPLATE_NAMES[language]['budget-seamen']),
            exact: true,
          })
          .click();
        await isInFront(page, '船員保険勘定 (2)');
      },
    },
    {
      name: 'holds the two against one another',
      take: async (open, language) => {
        await check(open, language);
        await turnTo(open.pane, PANE_MESSAGES[language].page.compare);
        await open.pane.getByRole('heading', { name: COMPARE_MESSAGES[language].heading }).waitFor();
      },
    },
    {
      name: 'begins the targets of next year',
      take: async ({ page, pane }, language) => {
        const { addNamed, nextPlan } = CREATE_MESSAGES[language].templates;
        const next = nextPlan(language === 'ja' ? '令和7年度' : 'FY2025');
        await turnToCreate(pane, language, 'templates');
        await pane
          .getByRole('button', { name: addNamed(next, TEMPLATE_NAMES[language].plan), exact: true })
          .click();
        await isInFront(page, '計画');
      },
    },
  ],
};
