import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import type { Selection } from '../../../src/excel/pane-host';
import { FUNCTION_IDS } from '../../../src/taskpane/create/functions/catalogue';
import { CREATE_MESSAGES } from '../../../src/taskpane/create/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { MEASURE_PANE_MESSAGES } from '../../../src/taskpane/create/measure/messages/messages';
import { loadWriting } from '../../../src/taskpane/session/load-writing';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { nextPlanSheet } from '../../../src/sheet/templates/next-plan';
import { planSheet } from '../../../src/sheet/templates/plan';
import { shown } from '../../support/content';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { FY2026 } from '../../support/year-plans';

const messages = CREATE_MESSAGES.ja.functions;
const at = (row: number, column: number) => ({ sheet: '申請', row, column });

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([loadWriting(), import('../../../src/taskpane/create/create-page')]);
});
beforeEach(async () => {
  pane = await showPane([sheetOf([['受付日', '支給日']], { name: '申請' })]);
  select(1, 3);
  await act(async () => pane.session.turnTo('create'));
  await pane.until(() => expect(pane.all('[role=tabpanel]')).toHaveLength(1));
});
afterEach(() => pane.close());

function select(top: number, left: number, bottom = top, right = left, sheet = '申請'): void {
  pane.host.chosen = {
    sheet,
    area: { top, left, bottom, right },
    cell: { sheet, row: top, column: left },
  };
}

const rows = () => pane.all('[data-row]').map(({ dataset }) => dataset.row);
const formula = () => pane.one('code', 'KPI').textContent;
const search = () => pane.all('input[type=search]')[0] as HTMLElement;
const alerts = () => pane.all('form [role=alert]').map(({ textContent }) => textContent);

function field(name: string): HTMLElement {
  const label = pane.one('label', name);
  const found = pane.element.querySelector<HTMLElement>(`#${CSS.escape(label.getAttribute('for') ?? '')}`);
  if (!found) throw new Error(`no field for ${name}`);
  return found;
}

async function openForm(id: string): Promise<void> {
  await pane.click(pane.all(`[data-row="${id}"]`)[0] as HTMLElement);
  await pane.click(pane.button(messages.insert));
  await pane.until(() => expect(pane.element.textContent).toContain('申請!D2'));
}

describe('the list of functions', () => {
  it('has every function under its subject', () => {
    expect(rows().sort()).toEqual([...FUNCTION_IDS].sort());
    expect(pane.all('h3').map(({ textContent }) => textContent)).toEqual([
      MEASURE_PANE_MESSAGES.ja.heading,
      ...Object.values(messages.subject),
    ]);
  });

  it('is narrowed by words, and says by how much', async () => {
    await pane.type(search(), '郵送');
    expect(rows()).toEqual(['MAIL_RATE']);
    expect(pane.all('[role=status]').at(-1)?.textContent).toBe(messages.found(1, FUNCTION_IDS.length));
    await pane.type(search(), 'どこにもない');
    expect(pane.all('[role=status]').at(-1)?.textContent).toBe(messages.none);
  });

  it('opens to parameters, an example with its result, and the reference', async () => {
    await pane.click(pane.all('[data-row=MAIL_RATE]')[0] as HTMLElement);
    expect(pane.all('dt').map(({ textContent }) => textContent)).toEqual([
      '郵送件数',
      '申請件数',
      `計画${messages.optional}`,
    ]);
    expect(formula()).toBe('=KPI.MAIL_RATE(957, 1000)');
    expect(pane.one('[role=region]', messages.result).textContent).toBe('0.957');
    expect(pane.one('a', messages.reference).getAttribute('href')).toBe('functions.ja.html#MAIL_RATE');
  });

  it('shows a table that is spilled as a table', async () => {
    await pane.click(pane.all('[data-row=LIST]')[0] as HTMLElement);
    expect(pane.all('td')[0]?.textContent).toBe('ID');
  });
});

describe('the form of a function', () => {
  it('builds the call from cells that are selected, for the cell in which the person was', async () => {
    await openForm('SERVICE_STANDARD');
    select(1, 1, 8, 1);
    await pane.click(pane.button(messages.useFor('受付日')));
    select(1, 2, 8, 2, '支給');
    await pane.click(pane.button(messages.useFor('支給日')));
    await pane.choose(field('数え方'), '暦日');
    expect(formula()).toBe(`=KPI.SERVICE_STANDARD(B2:B9,'支給'!C2:C9,"暦日")`);
    await pane.click(pane.button(messages.put));
    expect(pane.host.written).toEqual([[{ cell: at(1, 3), formula: formula(), format: '0.0%' }]]);
    // what is said of writing is fetched when something is written
    await pane.until(() =>
      expect(pane.all('[role=alert]')[0]?.textContent).toContain('「申請」D2 に数式を入れました'),
    );
  });

  it('takes one cell where one is wanted, and what is typed', async () => {
    await openForm('DUE_DATE');
    select(4, 0, 9, 0);
    await pane.click(pane.button(messages.useFor('受付日')));
    expect(formula()).toBe('=KPI.DUE_DATE(A5)');
    await pane.type(field('受付日'), 'R6.4.26');
    expect(formula()).toBe('=KPI.DUE_DATE(DATE(2024,4,26))');
  });

  it('offers the KPIs by name, or a cell that names one', async () => {
    await openForm('TARGET');
    await pane.choose(field('KPI'), 'H.COMMISSIONER');
    expect(formula()).toBe('=KPI.TARGET("H.COMMISSIONER")');
    expect(pane.element.textContent).toContain(messages.room({ rows: 1, columns: 2, isEstimate: false }));
    select(4, 0);
    await pane.click(pane.button(messages.useFor('KPI')));
    expect(formula()).toBe('=KPI.TARGET(A5)');
    expect((field('KPI') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('A5');
  });

  it('puts the formula where the person is, also when Excel is slower than they are', async () => {
    let answer: (selected: Selection) => void = () => undefined;
    const slow = new Promise<Selection>((resolve) => (answer = resolve));
    Object.assign(pane.host, { selection: () => slow });
    await pane.click(pane.all('[data-row=ERA]')[0] as HTMLElement);
    await pane.click(pane.button(messages.insert));
    await pane.type(field('日付'), '2024/4/1');
    await pane.click(pane.button(messages.put));
    expect(pane.host.written).toEqual([]);
    await act(async () => answer(pane.host.chosen));
    await pane.until(() =>
      expect(pane.host.written).toEqual([[{ cell: at(1, 3), formula: '=KPI.ERA(DATE(2024,4,1))' }]]),
    );
  });

  it('puts nothing anywhere while Excel does not say where the person is', async () => {
    Object.assign(pane.host, { selection: () => Promise.reject(new HostError({ kind: 'selection' })) });
    await pane.click(pane.all('[data-row=ERA]')[0] as HTMLElement);
    await pane.click(pane.button(messages.insert));
    await pane.type(field('日付'), '2024/4/1');
    await pane.click(pane.button(messages.put));
    await pane.until(() =>
      expect(pane.all('[role=alert]')[0]?.textContent).toContain(
        PANE_MESSAGES.ja.error.selection({ kind: 'selection' }),
      ),
    );
    expect(pane.host.written).toEqual([]);
  });

  it('says what is missing when the formula is asked for, and goes there', async () => {
    await openForm('CHECKUP');
    await pane.type(field('受診者数'), '617');
    expect(alerts()).toEqual([]);
    await pane.click(pane.button(messages.put));
    expect(alerts()).toEqual([messages.problem.needed]);
    expect(document.activeElement).toBe(field('対象者数'));
    expect(pane.host.written).toEqual([]);
  });

  it('says what cannot be read when the field is left', async () => {
    await openForm('ERA');
    const date = field('日付');
    await act(async () => date.focus());
    await pane.type(date, 'いつか');
    expect(alerts()).toEqual([]);
    await act(async () => date.blur());
    expect(alerts()).toEqual([messages.problem['no-date']]);
  });

  it('refuses a formula about its own cell, until it goes elsewhere', async () => {
    await openForm('WEB_ACCESS');
    select(0, 0, 3, 3);
    await pane.click(pane.button(messages.useFor('件数')));
    await pane.click(pane.button(messages.put));
    expect(alerts()).toEqual([messages.problem.circular]);
    select(9, 9);
    await pane.click(pane.button(messages.moveTarget));
    await pane.click(pane.button(messages.put));
    expect(pane.host.written).toHaveLength(1);
  });

  it('keeps what was chosen when the language changes', async () => {
    await openForm('DUE_DATE');
    await pane.type(field('受付日'), '2024/4/26');
    await pane.choose(field('数え方'), '暦日');
    await act(async () => pane.session.speak('en'));
    expect((field('calendar') as HTMLSelectElement).value).toBe('calendar');
    expect(formula()).toBe('=KPI.DUE_DATE(DATE(2024,4,26),"暦日")');
  });

  it('leads back to the list as it was', async () => {
    await pane.type(search(), '郵送');
    await openForm('MAIL_RATE');
    await pane.click(pane.button(messages.back));
    expect(rows()).toEqual(['MAIL_RATE']);
    expect(pane.all('[data-row=MAIL_RATE]')[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(pane.all('[data-row=MAIL_RATE]')[0]);
  });
});

describe('the plan in the form of a function', () => {
  const PLAN = `'計画'!$A$1:$T$${String(planSheet(FY2026).rows.length)}`;
  const options = () =>
    [...(field('計画') as HTMLSelectElement).options].map(({ textContent }) => textContent);
  const chosen = () => (field('計画') as HTMLSelectElement).selectedOptions[0]?.textContent;

  it('is the usual one where the workbook brings none', async () => {
    await openForm('STATUS');
    expect(options()).toEqual(['令和6年度（省略時）']);
    await pane.choose(field('KPI'), 'H.CHECKUP');
    expect(formula()).toBe('=KPI.STATUS("H.CHECKUP",実績)');
  });

  it('is the one that the workbook brings, with its KPIs, unless the person says otherwise', async () => {
    pane.host.sheets.push(shown(planSheet(FY2026)));
    await openForm('TARGET');
    await pane.until(() => expect(chosen()).toBe('「計画」シート（令和8年度）'));
    await pane.choose(field('KPI'), 'H.SLEEP');
    expect(formula()).toBe(`=KPI.TARGET("H.SLEEP",,,${PLAN})`);
    await pane.choose(field('計画'), '');
    expect(options()).toEqual(['令和6年度（省略時）', '「計画」シート（令和8年度）']);
    await pane.choose(field('KPI'), 'H.HEALTH_DECLARATION');
    expect(formula()).toBe('=KPI.TARGET("H.HEALTH_DECLARATION")');
    await pane.choose(field('計画'), '計画');
    expect(formula()).toBe(`=KPI.TARGET("H.HEALTH_DECLARATION",,,${PLAN})`);
  });

  it('may be cells that the person selects', async () => {
    await openForm('LIST');
    select(0, 0, 59, 19, '別の計画');
    await pane.click(pane.button(messages.useFor('計画')));
    expect(chosen()).toBe("'別の計画'!A1:T60");
    expect(formula()).toBe("=KPI.LIST(,,,'別の計画'!$A$1:$T$60)");
  });

  it('is offered for a measure, whose target a plan alone asks for', async () => {
    pane.host.sheets.push(shown(planSheet(FY2026)));
    await openForm('CHECKUP');
    await pane.until(() => expect(options()).toHaveLength(2));
    expect(chosen()).toBe('令和6年度（省略時）');
    await pane.choose(field('計画'), '計画');
    expect(formula()).toBe(`=KPI.CHECKUP(,,${PLAN})`);
    await pane.click(pane.button(messages.put));
    await pane.until(() => expect(pane.host.written).toHaveLength(1));
  });

  it.each<[string, SheetContent]>([
    ['faults', nextPlanSheet(kpiPlan)],
    ['a printed year', planSheet(kpiPlan)],
  ])('is not one with %s', async (_, content) => {
    pane.host.sheets.push(shown(content));
    await openForm('STATUS');
    await pane.until(() => expect(pane.host.quietReads).toContainEqual(['計画']));
    expect(options()).toEqual(['令和6年度（省略時）']);
  });

  it('is no sheet where a sheet does not say it', async () => {
    pane.host.sheets.push(shown(planSheet(FY2026)));
    await openForm('DUE_DATE');
    expect(options()).toEqual(['令和6年度（省略時）']);
    expect(pane.host.quietReads).toEqual([]);
  });
});
