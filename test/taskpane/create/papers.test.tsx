import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/sheet/plan/read-plan';
import { readProvisions } from '../../../src/sheet/plan/read-provisions';
import { PAPER_PANE_MESSAGES } from '../../../src/taskpane/create/papers/messages/messages';
import { loadWriting } from '../../../src/taskpane/session/load-writing';
import { ROOT } from '../../support/check';
import { shown } from '../../support/content';
import { docx, p, tbl, tc } from '../../support/docx';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';

const { ja } = PAPER_PANE_MESSAGES;
const TITLE = '令和８年度事業計画（健康保険事業関係）KPI 一覧表';
const HEADINGS = ['具体的施策', 'KPI', '参考：令和６年度末'];
const SHEET = sheetOf([[TITLE], HEADINGS, ['健診', '生活習慣病予防健診実施率を65.7％以上とする', '58.4％']], {
  name: 'KPI',
});

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([
    loadWriting(),
    import('../../../src/taskpane/create/create-page'),
    import('../../../src/taskpane/create/papers/paper-reader'),
    import('../../../src/docx/read-docx'),
    import('../../../src/xlsx/read'),
  ]);
});
beforeEach(async () => {
  pane = await showPane([SHEET]);
  await act(async () => pane.session.offer('templates'));
  await pane.until(() => pane.button(ja.open));
  await pane.click(pane.button(ja.open));
  await pane.until(() => expect(pane.all('textarea')).toHaveLength(1));
});
afterEach(() => pane.close());

const kpis = (): HTMLElement[] => pane.all(`ul[aria-label="${ja.kpis}"] > li`);
const list = (index: number): HTMLElement => {
  const card = kpis()[index];
  if (!card) throw new Error(`no KPI ${String(index)}`);
  return card;
};

async function paste(...lines: string[]): Promise<void> {
  const [area] = pane.all('textarea');
  if (!area) throw new Error('nowhere to paste');
  await pane.type(area, lines.join('\n'));
  await pane.click(pane.button(ja.readText));
}

async function choose(file: File): Promise<void> {
  const [input] = pane.all('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no way to choose a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function insertedPlan() {
  await pane.click(pane.button(ja.insert));
  await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
  const [content] = pane.host.inserted;
  return content ? readPlan(shown(content)) : null;
}

describe('papers in the pane', () => {
  it('make a sheet of the general provisions that they hold', async () => {
    await paste(readFileSync(join(ROOT, 'test/papers/fixtures/reiwa6-general-provisions.txt'), 'utf8'));
    expect(pane.element.textContent).toContain(ja.provisions(6));
    await pane.click(pane.button(ja.insertProvisions));
    await pane.until(() => expect(pane.host.inserted).toHaveLength(1));
    const [content] = pane.host.inserted;
    const read = content && readProvisions(shown(content));
    expect(read?.rows.filter(({ kind }) => kind === 'commitment')).toHaveLength(6);
  });

  it('are read of pasted text, the whole of FY2024’s tables', async () => {
    await paste(readFileSync(join(ROOT, 'test/papers/fixtures/reiwa6-kpi-tables.txt'), 'utf8'));
    expect(kpis()).toHaveLength(35);
    expect(pane.element.textContent).toContain(ja.summary(35, 0, 0));
    expect((await insertedPlan())?.plan?.kpis).toHaveLength(35);
  });

  it('are read of the sheet in front', async () => {
    await pane.click(pane.button(ja.activeSheet));
    await pane.until(() => expect(kpis()).toHaveLength(1));
    expect(list(0).textContent).toContain('65.7％以上');
    expect(list(0).textContent).toContain('KPI!B3');
  });

  it('are read of a Word document', async () => {
    const bytes = docx(
      p(TITLE),
      tbl(
        HEADINGS.map((each) => tc(each)),
        [tc('健診'), tc('電子申請の利用割合を30％以上とする'), tc('【新設】')],
      ),
    );
    await choose(new File([bytes.slice()], '計画.docx'));
    await pane.until(() => expect(kpis()).toHaveLength(1));
    expect(list(0).textContent).toContain('電子申請の利用割合');
    expect(list(0).textContent).toContain(ja.isNew);
  });

  it('that cannot be read are told, with what to do', async () => {
    await choose(new File(['%PDF-1.7'], '計画.pdf'));
    await pane.until(() => expect(pane.element.textContent).toContain(`計画.pdf: ${ja.unknownFile}`));
    expect(kpis()).toHaveLength(0);
  });

  it('make one plan, until one is put away', async () => {
    await pane.click(pane.button(ja.activeSheet));
    await paste('令和8年度事業計画（健康保険事業）', '電子申請の利用割合を30％以上とする');
    await pane.until(() => expect(kpis()).toHaveLength(2));
    await pane.click(pane.button(ja.remove('KPI')));
    await pane.until(() => expect(kpis()).toHaveLength(1));
  });

  it('judge nothing that nobody has confirmed', async () => {
    await paste('令和8年度事業計画（健康保険事業）', '電子申請の利用割合が前年度を上回る');
    expect(pane.element.textContent).toContain(ja.insertHint(1));
    const read = await insertedPlan();
    expect(read?.plan).toBeNull();
    expect(read?.faults.map(({ fault }) => fault.fault)).toEqual(['unconfirmed']);
  });

  it('judge by what a person confirms', async () => {
    await paste('令和8年度事業計画（健康保険事業）', '電子申請の利用割合が前年度を上回る');
    const [check] = pane.all('input[type=checkbox]');
    if (!check) throw new Error('no way to confirm');
    await pane.click(check);
    expect(list(0).textContent).toContain(ja.confirmed);
    expect(pane.element.textContent).toContain(ja.insertHint(0));
    expect((await insertedPlan())?.plan?.kpis.map(({ id }) => id)).toEqual(['H.FY2026_1']);
  });

  it('may be put into other words, and keep their own as the source', async () => {
    const sentence = '電子申請の利用割合を前年度より1ポイント以上向上させる';
    await paste('令和8年度事業計画（健康保険事業）', sentence);
    expect(pane.all('input[type=checkbox]')).toHaveLength(0);
    const [words] = kpis()[0]?.querySelectorAll<HTMLElement>('input') ?? [];
    if (!words) throw new Error('no way to say it otherwise');
    await pane.type(words, '利用割合を32.5％以上とする');
    expect(list(0).textContent).toContain('32.5％以上');
    const read = await insertedPlan();
    expect(read?.plan?.kpis[0]?.measures[0].citation.quote).toBe(sentence);
  });

  it('are told of where they speak of no KPI', async () => {
    await paste('令和8年度の天気');
    expect(pane.element.textContent).toContain('KPI の一覧表が見つかりません');
  });
});
