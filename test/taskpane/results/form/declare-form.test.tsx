import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plannedEntries } from '../../../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../../../src/sheet/templates/budget-statement';
import { healthBudget } from '../../../../src/plan/fy2024/health-budget';
import { readPapers } from '../../../../src/review/paper-store';
import { FORM_MESSAGES } from '../../../../src/taskpane/results/form/messages/messages';
import { READING_MESSAGES } from '../../../../src/taskpane/results/reading/messages/messages';
import { shown } from '../../../support/content';
import { careForm } from '../../../support/forms';
import { sheetOf } from '../../../support/sheet';
import { showPane, type ShownPane } from '../../../support/shown-pane';

const texts = FORM_MESSAGES.ja;
const NEXT = {
  ...plannedEntries(careForm),
  fiscalYear: 2027,
};

describe('a table that is made its year’s form', () => {
  let pane: ShownPane;
  beforeEach(async () => {
    pane = await showPane([
      shown(budgetStatement(plannedEntries(careForm))),
      shown({
        ...budgetStatement({ ...NEXT, revenue: { ...NEXT.revenue, lines: NEXT.revenue.lines.slice(0, 2) } }),
        name: '翌年度',
      }),
      shown(budgetStatement(plannedEntries(healthBudget))),
    ]);
    await pane.validate();
    await pane.click(pane.one('[role="tab"]', '読み取り'));
  });
  afterEach(() => pane.close());

  const stored = () => readPapers(pane.host.stored.get('kpi.papers')).kept.forms;
  const declareYear = (year: string) => pane.click(pane.button(texts.declare(year)));
  const findings = (): string[] =>
    (pane.session.state().result?.review.findings ?? []).map(
      ({ code, cells: [cell] }) => `${code} ${cell?.sheet ?? ''}`,
    );

  it('is kept with the workbook, and judges the next check', async () => {
    expect(findings()).not.toContain('STR-01 翌年度');
    await declareYear('令和8年度');
    expect(pane.element.textContent).toContain(texts.first);
    await pane.click(pane.button(texts.keep));
    await pane.until(() => expect(stored().map(({ form }) => form.account)).toEqual(['介護勘定']));
    await pane.until(() =>
      expect(pane.session.state().result?.review.sheets[0]?.tables[0]?.table.account).toBe('介護勘定'),
    );
    // the next year is compared with it
    await declareYear('令和9年度');
    expect(pane.element.textContent).toContain(texts.differences('令和8年度'));
    expect(pane.element.textContent).toContain(
      texts.difference({ kind: 'gone', side: 'revenue', name: '雑入' }),
    );
    await pane.click(pane.button(texts.cancel));
    expect(stored().length).toBe(1);
    await pane.click(pane.button(texts.withdraw));
    await pane.until(() => expect(stored()).toEqual([]));
    await pane.until(() =>
      expect(pane.session.state().result?.review.sheets[0]?.tables[0]?.table.account).toBe('other'),
    );
  });

  it('may have another name and year', async () => {
    await declareYear('令和8年度');
    const [account, year] = pane.all('input[type="text"], input:not([type])').slice(-2);
    if (!account || !year) throw new Error('no inputs');
    await pane.type(account, '共済会');
    await pane.type(year, '来年');
    expect(pane.element.textContent).toContain(texts.noYear);
    await pane.type(year, 'R10');
    await pane.click(pane.button(texts.keep));
    await pane.until(() =>
      expect(stored().map(({ form }) => [form.account, form.fiscalYear])).toEqual([['共済会', 2028]]),
    );
  });

  it('does not take the place of a printed form, and says so', async () => {
    await declareYear('令和6年度');
    expect(pane.element.textContent).toContain(texts.noDifference('令和6年度'));
    expect(pane.element.textContent).toContain(texts.printed);
    expect(pane.all('button').some(({ textContent }) => textContent === texts.keep)).toBe(false);
  });

  it('stands where the reading is shown', () => {
    expect(pane.all('button').some(({ textContent }) => textContent === READING_MESSAGES.ja.leaveOut)).toBe(
      true,
    );
  });
});

describe('a table that cannot be a form', () => {
  it('says why', async () => {
    const pane = await showPane([
      sheetOf(
        [
          ['令和８年度 介護勘定'],
          ['区別', '予算額'],
          ['収入'],
          ['保険料', 1],
          ['計', 1],
          ['支出'],
          ['給付費', 1],
          ['計', 1],
        ],
        { name: '予算' },
      ),
    ]);
    await pane.validate();
    await pane.click(pane.one('[role="tab"]', '読み取り'));
    await pane.click(pane.button(texts.declare('令和8年度')));
    expect(pane.element.textContent).toContain(texts.fault({ fault: 'no-unit' }));
    await pane.close();
  });
});
