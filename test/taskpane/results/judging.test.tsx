import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plannedEntries } from '../../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../../src/sheet/templates/budget-statement';
import { healthBudget } from '../../../src/plan/fy2024/health-budget';
import { JUDGED_BY_MESSAGES } from '../../../src/taskpane/controls/judged-by/messages/messages';
import { FORM_MESSAGES } from '../../../src/taskpane/results/form/messages/messages';
import { PAPER_PANE_MESSAGES } from '../../../src/taskpane/create/papers/messages/messages';
import { SETTING_MESSAGES } from '../../../src/taskpane/settings/messages/messages';
import { shown } from '../../support/content';
import { careForm } from '../../support/forms';
import { showPane, type ShownPane } from '../../support/shown-pane';

const { ja } = JUDGED_BY_MESSAGES;
const YEAR = '令和8年度';

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([
    import('../../../src/taskpane/create/create-page'),
    import('../../../src/taskpane/settings/settings-page'),
  ]);
});
const judging = (): HTMLElement => pane.one('section', ja.heading);

async function opened(): Promise<void> {
  const [toggle] = judging().querySelectorAll('button');
  if (!toggle) throw new Error('nothing to open');
  await pane.click(toggle);
}

describe('by whose papers a check judged', () => {
  beforeEach(async () => {
    pane = await showPane([shown(budgetStatement(plannedEntries(careForm)))]);
    await pane.validate();
  });
  afterEach(() => pane.close());

  it('is said in one line, and where nothing judges what is not judged', async () => {
    expect(judging().textContent).toBe(ja.summary(YEAR, [], true));
    await opened();
    expect(judging().textContent).toContain(ja.unjudged.form);
    expect(judging().textContent).toContain(ja.sheets(['介護勘定']));
  });

  it('leads to where a table is made the form', async () => {
    await opened();
    await pane.click(pane.button(ja.way.form));
    await pane.until(() => pane.button(FORM_MESSAGES.ja.declare(YEAR)));
  });

  it('leads to where a year file is taken in, and says the same there', async () => {
    await opened();
    await pane.click(pane.button(ja.yearFile));
    await pane.until(() => pane.button(SETTING_MESSAGES.ja.yearFiles.takeIn));
    expect(pane.one('section', SETTING_MESSAGES.ja.plans.heading).textContent).toContain(ja.unjudged.form);
  });

  it('is the form that a person declared, and leads to the papers of what is still lacking', async () => {
    const kept = { forms: [{ sheet: '介護勘定', form: careForm }], files: [] };
    await act(() => pane.session.keepPapers(() => kept));
    await pane.until(() => expect(judging().textContent).toBe(ja.summary(YEAR, ['declared'], true)));
    await opened();
    expect(judging().textContent).toContain(ja.source({ kind: 'declared', sheet: '介護勘定' }));
    await pane.click(pane.button(ja.way.provisions));
    await pane.until(() => pane.button(PAPER_PANE_MESSAGES.ja.open));
  });
});

it('a printed year’s is said too, without anything lacking', async () => {
  pane = await showPane([shown(budgetStatement(plannedEntries(healthBudget)))]);
  await pane.validate();
  expect(judging().textContent).toBe(ja.summary('令和6年度', ['printed'], false));
  await pane.close();
});
