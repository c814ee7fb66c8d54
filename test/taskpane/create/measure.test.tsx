import { File } from 'node:buffer';
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../../src/taskpane/create/measure/fold-in-worker';
import type { FromWorker, ToWorker } from '../../../src/taskpane/create/measure/fold-protocol';
import { MEASURE_PANE_MESSAGES } from '../../../src/taskpane/create/measure/messages/messages';
import { loadWriting } from '../../../src/taskpane/session/load-writing';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';

const { ja } = MEASURE_PANE_MESSAGES;
const SHEET = sheetOf([['2024/4/15'], ['番号', '日数'], ['2', 1], ['B9', 4]], { name: '設定' });

/** A worker without a thread of its own: it answers by the same code. */
class NearWorker {
  static readonly made: NearWorker[] = [];
  /** While it is set nothing is answered. */
  static isHeld = false;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  isGone = false;

  constructor() {
    NearWorker.made.push(this);
  }

  postMessage(asked: ToWorker): void {
    if (NearWorker.isHeld && asked.kind === 'fold') {
      this.onmessage?.({ data: { kind: 'progress', rows: 1000, bytes: 10 } });
      return;
    }
    void answerTo(asked, (data) => {
      if (!this.isGone) this.onmessage?.({ data });
    });
  }

  terminate(): void {
    this.isGone = true;
  }
}

let pane: ShownPane;
beforeAll(async () => {
  await Promise.all([
    loadWriting(),
    import('../../../src/taskpane/create/create-page'),
    import('../../../src/taskpane/create/measure/measure-form'),
  ]);
});
beforeEach(async () => {
  vi.stubGlobal('Worker', NearWorker);
  NearWorker.isHeld = false;
  pane = await showPane([SHEET]);
  await act(async () => pane.session.offer('functions'));
  await pane.until(() => pane.button(ja.open));
  await pane.click(pane.button(ja.open));
  await pane.until(() => pane.button(ja.chooseFile));
});
afterEach(async () => {
  await pane.close();
  vi.unstubAllGlobals();
});

async function choose(name: string, text: string): Promise<void> {
  const [input] = pane.all('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no way to choose a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

const RECORDS = [
  '番号,受付日,支給日,支部',
  '1,2024-04-01,2024-04-15,東京',
  '2,2024-04-01,2024-04-16,大阪',
  '3,2024-04-01,未定,大阪',
].join('\n');

const checkbox = (name: string): HTMLElement => {
  const label = pane.all('label').find(({ textContent }) => textContent === name);
  const input = label && pane.all(`#${CSS.escape(label.getAttribute('for') ?? '')}`)[0];
  if (!input) throw new Error(`no box called ${name}`);
  return input;
};

const kpiChoice = (): HTMLElement => {
  const [select] = pane.all('select').filter((each) => each.innerHTML.includes('S.SERVICE_STANDARD'));
  if (!select) throw new Error('no choice of KPIs');
  return select;
};

describe('a file of records in the pane', () => {
  it('is measured into the selected cell, with a note of where the figure comes from', async () => {
    await choose('申請.csv', RECORDS);
    await pane.until(() => pane.button(ja.start));
    await pane.click(pane.button(ja.start));
    await pane.until(() => pane.button(ja.insert));
    expect(pane.element.textContent).toContain('50.0％');
    expect(pane.element.textContent).toContain(ja.unreadAt(4, '日付として読めない値のある行'));
    await pane.click(pane.button(ja.insert));
    await pane.until(() => expect(pane.host.written).toHaveLength(1));
    expect(pane.host.written[0]).toEqual([
      { cell: { sheet: '設定', row: 0, column: 0 }, value: 0.5, format: '0.00%' },
    ]);
    const [note] = pane.host.cellNotes;
    expect(note?.text).toContain('ファイル：申請.csv');
    expect(note?.text).toContain('読んだ記録：3 件');
    expect(note?.text).toContain('KPI.SERVICE_STANDARD');
  });

  it('is measured by branch and month, with closed days of the workbook', async () => {
    await choose('申請.csv', RECORDS);
    await pane.until(() => pane.button(ja.start));
    await pane.click(checkbox(ja.byBranch));
    await pane.click(checkbox(ja.byMonth));
    await pane.click(pane.button(ja.useSelection));
    await pane.until(() => expect(pane.element.textContent).toContain(ja.taken(1, 0)));
    await pane.click(pane.button(ja.start));
    await pane.until(() => pane.button(ja.insert));
    await pane.click(pane.button(ja.insert));
    await pane.until(() => expect(pane.host.written).toHaveLength(1));
    const values = pane.host.written[0]?.map((write) => ('value' in write ? write.value : null));
    expect(values).toEqual([
      ...['支部', '月', '分子', '分母', '結果'],
      ...['大阪', '2024-04', 1, 1, 1],
      ...['東京', '2024-04', 1, 1, 1],
    ]);
  });

  const area = (top: number, bottom: number) => ({
    cell: { sheet: '設定', row: top, column: 0 },
    area: { top, bottom, left: 0, right: 1 },
    sheet: '設定',
  });
  const suspensionButton = (): HTMLElement => {
    const [, second] = pane.all('button').filter(({ textContent }) => textContent === ja.useSelection);
    if (!second) throw new Error('no range of suspensions');
    return second;
  };
  const columnChoice = (label: string): HTMLElement => {
    const field = pane.all('label').find(({ textContent }) => textContent === label);
    const [select] = pane.all(`#${CSS.escape(field?.getAttribute('for') ?? '')}`);
    if (!select) throw new Error(`no choice of ${label}`);
    return select;
  };

  it('counts suspensions of the workbook once, and names those that no record has', async () => {
    await choose(
      '申請.csv',
      RECORDS.replaceAll(
        /,(東京|大阪|支部)/gu,
        (_, each: string) => `,${each === '支部' ? '返戻日数' : '0'}`,
      ),
    );
    await pane.until(() => pane.button(ja.start));
    pane.host.chosen = area(0, 0);
    await pane.click(suspensionButton());
    await pane.until(() => expect(pane.element.textContent).toContain('1 行目 「2024/4/15」（空白）'));
    pane.host.chosen = area(1, 3);
    await pane.click(suspensionButton());
    await pane.until(() => expect(pane.element.textContent).toContain(ja.taken(2, 0)));
    expect(pane.element.textContent).toContain(ja.missing(ja.suspensionKey));
    await pane.choose(columnChoice(ja.suspensionKey), '番号');
    await pane.choose(columnChoice('返戻日数'), '返戻日数');
    expect(pane.element.textContent).toContain(ja.suspendedTwice);
    await pane.choose(columnChoice('返戻日数'), '');
    await pane.click(pane.button(ja.start));
    await pane.until(() => pane.button(ja.insert));
    // the second application is late by the day on which it lay with its applicant
    expect(pane.element.textContent).toContain('100.0％');
    expect(pane.element.textContent).toContain(ja.suspensionsAbsent(1, ['B9']));
  });

  it('is left alone when it is told to stop, and begun again', async () => {
    await choose('申請.csv', RECORDS);
    await pane.until(() => pane.button(ja.start));
    NearWorker.isHeld = true;
    await pane.click(pane.button(ja.start));
    await pane.until(() => expect(pane.all('[role=progressbar]')).toHaveLength(1));
    await pane.click(pane.button('中止'));
    expect(NearWorker.made.at(-1)?.isGone).toBe(true);
    expect(pane.element.textContent).toContain(ja.cancelled);
    NearWorker.isHeld = false;
    await pane.click(pane.button(ja.start));
    await pane.until(() => pane.button(ja.insert));
  });

  it.each([
    ['KPI', async () => pane.choose(kpiChoice(), 'S.SERVICE_STANDARD')],
    ['grouping', async () => pane.click(checkbox(ja.byBranch))],
  ] as const)('is read no further when another %s is chosen', async (choice, chooseAnother) => {
    await choose('申請.csv', RECORDS);
    await pane.until(() => pane.button(ja.start));
    NearWorker.isHeld = true;
    await pane.click(pane.button(ja.start));
    await pane.until(() => expect(pane.all('[role=progressbar]')).toHaveLength(1));
    const reading = NearWorker.made.at(-1);
    await chooseAnother();
    expect(reading?.isGone).toBe(true);
    expect(pane.all('[role=progressbar]')).toHaveLength(0);
    NearWorker.isHeld = false;
    await pane.click(pane.button(ja.start));
    await pane.until(() => pane.button(ja.insert));
    const [result] = pane.all(`section[aria-label=${ja.result}]`);
    expect(result?.textContent).toContain(choice === 'KPI' ? '(船員保険事業)' : '(健康保険事業)');
  });

  it('says what it cannot be read for', async () => {
    await choose('申請.pdf', 'x');
    await pane.until(() => expect(pane.element.textContent).toContain(ja.fault({ fault: 'unknown-kind' })));
    await choose('申請.csv', '支部,受付日\n東京,2024-04-01\n');
    await pane.until(() => expect(pane.element.textContent).toContain(ja.missing('支給日')));
  });
});
