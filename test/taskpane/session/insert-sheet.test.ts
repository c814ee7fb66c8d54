import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import type { InsertOptions } from '../../../src/excel/pane-host';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { templatePlan, TEMPLATES } from '../../../src/sheet/templates/templates';
import type { PaneState } from '../../../src/taskpane/session/state';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';
import { rowsOf } from '../../support/table';

const BUDGET = sheetOf(
  rowsOf({ lines: [['収入'], ['会費', 10], ['計', 10], ['支出'], ['事業費', 10], ['計', 10]] }),
  { name: '予算' },
);
const RESULTS = sheetOf(
  [
    ['KPI', '年度', '分子', '分母'],
    ['H.CHECKUP', 'R6', 620, 1000],
  ],
  { name: '実績' },
);

const plan = templatePlan(2024);
if (!plan) throw new Error('no plan');
const TEMPLATE: SheetContent = TEMPLATES['budget-health'].make(plan, 'empty');

function open(...sheets: Parameters<typeof openSession>[0]): OpenedSession {
  return openSession(sheets.length > 0 ? sheets : [BUDGET]);
}

const textOf = ({ rows }: SheetContent): string =>
  rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ''))).join('\n');

describe('a template', () => {
  it('is put into the workbook, and its name is said', async () => {
    const { host, session } = open();
    await session.insertTemplate(TEMPLATE);
    expect(host.inserted).toEqual([TEMPLATE]);
    const { notice, inserting } = session.state();
    expect(notice).toEqual({
      kind: 'sheet-inserted',
      what: 'template',
      name: TEMPLATE.name,
      inOneStep: true,
    });
    expect(inserting).toBeNull();
  });

  it('makes the result of the workbook out of date', async () => {
    const { session } = open();
    session.setLive(false);
    await session.validate('workbook');
    await session.insertTemplate(TEMPLATE);
    expect(session.state().result?.changed).toEqual([TEMPLATE.name]);
  });

  it.each(['editing', 'structure', 'denied'] as const)('that Excel refuses is said: %s', async (kind) => {
    const { host, session } = open();
    host.refusal = new HostError({ kind });
    await session.insertTemplate(TEMPLATE);
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind } });
    expect(session.state().inserting).toBeNull();
  });

  it('that is left half made is said, and offered to be deleted until Excel lets it', async () => {
    const { host, session } = open();
    const sheet = { name: TEMPLATE.name, id: '{7}' };
    Object.assign(host, {
      insertSheet: () => Promise.resolve({ outcome: 'left', sheet, why: { kind: 'denied' } }),
    });
    await session.insertTemplate(TEMPLATE);
    expect(session.state().notice).toEqual({ kind: 'ask-remove', sheet, why: { kind: 'denied' } });
    host.refusal = new HostError({ kind: 'editing' });
    await session.agree();
    expect(session.state().notice).toEqual({ kind: 'ask-remove', sheet, why: { kind: 'editing' } });
    host.refusal = null;
    await session.agree();
    expect(host.removed).toEqual([sheet]);
    expect(session.state().notice).toBeNull();
  });

  it('that somebody wrote on meanwhile is not deleted, and that is said', async () => {
    const { host, session } = open();
    const sheet = { name: TEMPLATE.name, id: null };
    Object.assign(host, {
      insertSheet: () => Promise.resolve({ outcome: 'left', sheet, why: { kind: 'denied' } }),
    });
    host.isRemoved = false;
    await session.insertTemplate(TEMPLATE);
    await session.agree();
    expect(session.state().notice).toEqual({ kind: 'not-removed', sheet: TEMPLATE.name });
  });

  it('on its way tells how far it is, is alone, and can be stopped', async () => {
    const { host, session } = open();
    const begun: SheetContent[] = [];
    Object.assign(host, {
      insertSheet: (content: SheetContent, { signal, onProgress }: InsertOptions) => {
        begun.push(content);
        onProgress?.({ done: 3, total: 9 });
        return new Promise((_, reject) => {
          const watch = setInterval(() => {
            if (!signal?.aborted) return;
            clearInterval(watch);
            reject(new DOMException('stopped', 'AbortError'));
          }, 1);
        });
      },
    });
    const inserting = session.insertTemplate(TEMPLATE);
    await vi.waitFor(() => expect(session.state().inserting).toEqual({ progress: { done: 3, total: 9 } }));
    await session.insertTemplate(TEMPLATE);
    expect(begun).toHaveLength(1);
    session.stopInserting();
    await inserting;
    expect(session.state()).toMatchObject({ inserting: null, notice: null } satisfies Partial<PaneState>);
  });
});

describe('a report', () => {
  it('tells of the last check: workbook, day, findings that were let stand', async () => {
    const { host, session } = open();
    await session.validate('workbook');
    await session.report('check');
    const [made] = host.inserted;
    expect(made?.name).toBe('検証結果');
    const text = textOf(made ?? TEMPLATE);
    expect(text).toContain('予算.xlsx');
    expect(text).toContain('令和6年11月3日');
    expect(session.state().notice).toMatchObject({
      kind: 'sheet-inserted',
      what: 'report',
      name: '検証結果',
    });
  });

  it('does not make a result out of date', async () => {
    const { session } = open();
    await session.validate('workbook');
    await session.report('check');
    expect(session.state().result?.changed).toBeNull();
  });

  it('checks again first where the workbook changed', async () => {
    const { host, session } = open();
    session.open();
    session.setLive(false);
    await session.validate('workbook');
    await vi.waitFor(() => expect(session.state().watching).toBe(true));
    host.sheets[0] = { ...BUDGET, name: '予算（案）' };
    host.change({ sheets: ['予算'] });
    await session.report('check');
    expect(host.reads).toEqual([null, null]);
    expect(textOf(host.inserted[0] ?? TEMPLATE)).toContain('予算（案）');
  });

  it('checks the workbook first where nothing was checked', async () => {
    const { host, session } = open();
    await session.report('check');
    expect(host.reads).toEqual([null]);
    expect(host.inserted).toHaveLength(1);
  });

  it('is not made where the check came to no end', async () => {
    const { host, session } = open();
    host.refusal = new HostError({ kind: 'editing' });
    await session.report('check');
    expect(host.inserted).toEqual([]);
    expect(session.state().ending).toEqual({ kind: 'editing' });
  });

  it('is made once, however often it is asked for', async () => {
    const { host, session } = open();
    await Promise.all([session.report('check'), session.report('check')]);
    expect(host.inserted).toHaveLength(1);
  });

  it('of KPIs needs results of KPIs', async () => {
    const { host, session } = open();
    await session.report('kpi');
    expect(host.inserted).toEqual([]);
    expect(session.state().notice).toEqual({ kind: 'no-kpis' });
  });

  it('of KPIs tells of them', async () => {
    const { host, session } = open(BUDGET, RESULTS);
    await session.report('kpi');
    expect(host.inserted[0]?.name).toBe('KPI評価');
    expect(textOf(host.inserted[0] ?? TEMPLATE)).toContain('生活習慣病予防健診実施率');
  });

  it('is in the language of the pane', async () => {
    const { host, session } = open();
    session.speak('en');
    await session.report('check');
    expect(host.inserted[0]?.name).not.toBe('検証結果');
  });
});

describe('the reports on a year', () => {
  it('put the evaluation sheet into the workbook, also before there are results', async () => {
    const { host, session } = open();
    await session.validate('workbook');
    await session.report('evaluation');
    expect(host.inserted.map(({ name }) => name)).toEqual(['業績評価']);
    expect(session.state().notice).toMatchObject({ kind: 'sheet-inserted', what: 'evaluation' });
  });

  it('report on the year that has results', async () => {
    const { host, session } = open(RESULTS);
    await session.validate('workbook');
    await session.report('year');
    expect(host.inserted.map(({ name }) => name)).toEqual(['事業報告']);
    expect(textOf(host.inserted[0] ?? TEMPLATE)).toContain('令和6年度\u3000事業報告書');
  });

  it('say that there is nothing to report on', async () => {
    const { host, session } = open();
    await session.validate('workbook');
    await session.report('year');
    expect(host.inserted).toEqual([]);
    expect(session.state().notice).toEqual({ kind: 'no-kpis' });
  });

  it('look at the whole workbook, because what people wrote may stand on any sheet', async () => {
    const { host, session } = open(BUDGET, RESULTS);
    await session.validate(['予算']);
    await session.report('year');
    expect(host.inserted.map(({ name }) => name)).toEqual(['事業報告']);
  });

  it('are handed over as a Word document', async () => {
    const { host, session } = open(RESULTS);
    await session.validate('workbook');
    const file = await session.reportDocument('evaluation');
    expect(file?.name).toBe('2024-業績評価.docx');
    expect([...(file?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
    expect(host.inserted).toEqual([]);
  });
});
