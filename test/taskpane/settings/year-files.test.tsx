import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPapers, storePapers } from '../../../src/review/paper-store';
import { WORKBOOK_SETTING } from '../../../src/review/workbook-settings';
import { plannedEntries } from '../../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../../src/sheet/templates/budget-statement';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { SETTING_MESSAGES } from '../../../src/taskpane/settings/messages/messages';
import { isYearFile, readYearFile } from '../../../src/year-file/read-year-file';
import { yearFileText } from '../../../src/year-file/write-year-file';
import { shown } from '../../support/content';
import { careForm } from '../../support/forms';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { at, changedFile, FY2024 } from '../../support/year-file';

const { yearFiles } = SETTING_MESSAGES.ja;
const FY2026 = yearFileText({ fiscalYear: 2026, kpiPlan: null, forms: [careForm], provisions: null });

describe('year files in the pane', () => {
  let pane: ShownPane;
  beforeAll(async () => {
    await import('../../../src/taskpane/settings/settings-page');
  });
  beforeEach(async () => {
    pane = await showPane([shown(budgetStatement(plannedEntries(careForm)))]);
    await pane.validate();
    await pane.click(pane.button(PANE_MESSAGES.ja.page.settings));
    await pane.until(() => pane.button(yearFiles.takeIn));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await pane.close();
  });

  const kept = () => readPapers(pane.host.stored.get(WORKBOOK_SETTING.papers)).kept;
  const account = () => pane.session.state().result?.review.sheets[0]?.tables[0]?.table.account;

  async function choose(name: string, text: string): Promise<void> {
    const input = pane.all('input[type="file"]')[0] as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('are taken in, judge, and are removed', async () => {
    expect(account()).toBe('other');
    await choose('令和8年度.json', FY2026);
    await pane.until(() => expect(kept().files.map(({ name }) => name)).toEqual(['令和8年度.json']));
    await pane.until(() => expect(account()).toBe('介護勘定'));
    expect(pane.element.textContent).toContain(yearFiles.file('令和8年度.json', '令和8年度'));
    await pane.click(pane.button(yearFiles.removeNamed('令和8年度.json')));
    await pane.until(() => expect(account()).toBe('other'));
    expect(kept().files).toEqual([]);
  });

  it.each([
    ['is no JSON', '{', yearFiles.notJson('a.json')],
    ['has mistakes', JSON.stringify(changedFile((file) => (at(file, 'forms', 0).unit = 2))), 'forms[0].unit'],
  ])('are not taken in where one %s', async (_, text, said) => {
    await choose('a.json', text);
    await pane.until(() => expect(pane.element.textContent).toContain(said));
    expect(pane.host.stored.has(WORKBOOK_SETTING.papers)).toBe(false);
  });

  it('say that a printed year is judged by what is printed', async () => {
    const other = changedFile((file) => (at(file, 'provisions', 'openTender').above = 5));
    await choose('b.json', JSON.stringify(other));
    await pane.until(() => expect(pane.element.textContent).toContain('予算総則が公表されたものと異なる'));
  });

  it('are handed out, each year as its papers stand', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    // a click on a link of no page would lead the window there, for the tests that come after too
    const saving = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await pane.click(pane.button(yearFiles.handOut('令和6年度')));
    expect(saving).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    const read = readYearFile(JSON.parse((await saved[0]?.text()) ?? 'null'));
    expect(isYearFile(read) && read).toEqual(FY2024);
  });
});

describe('forms that a workbook keeps', () => {
  it('are listed, and taken back', async () => {
    const pane = await showPane([shown(budgetStatement(plannedEntries(careForm)))]);
    pane.host.stored.set(
      WORKBOOK_SETTING.papers,
      JSON.parse(JSON.stringify(storePapers({ forms: [{ sheet: '予算', form: careForm }], files: [] }))),
    );
    await pane.click(pane.button(PANE_MESSAGES.ja.page.settings));
    const name = yearFiles.form('令和8年度', '介護勘定', '予算');
    await pane.until(() => pane.button(yearFiles.removeNamed(name)));
    await pane.click(pane.button(yearFiles.removeNamed(name)));
    await pane.until(() =>
      expect(readPapers(pane.host.stored.get(WORKBOOK_SETTING.papers)).kept.forms).toEqual([]),
    );
    await pane.close();
  });
});
