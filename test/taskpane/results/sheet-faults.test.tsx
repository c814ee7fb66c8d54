import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as budgets from '../../../src/sheet/budget/read-budget';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const ROWS = rowsOf({ lines: [['支出'], ['事業費', 1], ['計', 2]] });

describe('a sheet at which the program fails', () => {
  let pane: ShownPane;
  beforeAll(() => loadResults());
  afterEach(async () => {
    await pane.close();
    vi.restoreAllMocks();
  });

  it('is named above what the others have, and goes when it is read after all', async () => {
    const { readBudgets } = budgets;
    const spy = vi.spyOn(budgets, 'readBudgets').mockImplementation((sheet, ...rest) => {
      if (sheet.name === '故障') throw new RangeError('left the road');
      return readBudgets(sheet, ...rest);
    });
    pane = await showPane([sheetOf(ROWS, { name: '故障' }), sheetOf(ROWS, { name: '予算' })]);
    await pane.validate();
    const told = 'シート「故障」の検証がプログラムの不具合で止まりました（left the road）';
    expect(pane.element.textContent).toContain(told);
    expect(
      pane
        .all('[data-row]')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toContain('予算');
    spy.mockRestore();
    await pane.validate();
    await pane.until(() => expect(pane.element.textContent).not.toContain(told));
  });
});
