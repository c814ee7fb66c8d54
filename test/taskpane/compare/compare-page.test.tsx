import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMPARE_MESSAGES } from '../../../src/taskpane/compare/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { bytesOf, type Book } from '../../support/book';
import { initial, settled, supplement } from '../../support/budget-year';
import { LEDGER_HEADINGS } from '../../support/ledger';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf, type TestTable } from '../../support/table';

const messages = COMPARE_MESSAGES.ja;
const TITLE = '令和６年度 収入支出予算 〔健康保険勘定〕';

const BEFORE: TestTable = {
  title: TITLE,
  lines: [
    ['収入'],
    ['補助金', 30],
    ['計', 30],
    ['支出'],
    ['業務経費', 20],
    ['旧事業', 5],
    ['予備費', 5],
    ['計', 30],
  ],
};
const AFTER: TestTable = {
  title: TITLE,
  lines: [
    ['収入'],
    ['補助金', 32],
    ['計', 32],
    ['支出'],
    ['業務経費', 20],
    ['新事業', 7],
    ['予備費', 4],
    ['計', 31],
  ],
};

let pane: ShownPane;
afterEach(() => pane.close());

async function shown(book: Book): Promise<void> {
  pane = await showPane(Object.entries(book).map(([name, rows]) => sheetOf(rows, { name })));
  await pane.click(pane.button(PANE_MESSAGES.ja.page.compare));
  await pane.until(() => expect(pane.all('h2')[0]?.textContent).toBe(messages.heading));
}

async function compared(book: Book, mode?: string): Promise<void> {
  await shown(book);
  await pane.click(pane.button(PANE_MESSAGES.ja.validateWorkbook));
  await pane.until(() => expect(pane.session.state().result).not.toBeNull());
  if (mode !== undefined) await pane.choose(pane.one('select', messages.mode.versions), mode);
}

/** The rows of the table as they are read, a cell between bars. */
function rows(): string[] {
  return pane.all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

async function open(name: string, bytes: Uint8Array | string): Promise<void> {
  const input = pane.element.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [new File([bytes as BlobPart], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    // reading takes a moment, and what it shows belongs to this act
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

beforeAll(async () => {
  await Promise.all([import('../../../src/taskpane/compare/compare-page'), import('../../../src/xlsx/read')]);
});

it('asks for a check first, and compares what it finds', async () => {
  await shown({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
  expect(pane.element.textContent).toContain(messages.unchecked);
  await pane.click(pane.button(PANE_MESSAGES.ja.validateWorkbook));
  await pane.until(() => expect(rows().length).toBeGreaterThan(0));
  expect(pane.element.textContent).not.toContain(messages.unchecked);
});

describe('two versions', () => {
  it('are the two sheets of the account; what moved is listed in the order of the form', async () => {
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    expect(rows()).toEqual([
      '収入',
      '補助金 | 前回 30今回 32 | 増減 +2率（％） 6.7',
      '計 | 前回 30今回 32 | 増減 +2率（％） 6.7',
      '支出',
      '旧事業 → 新事業 名称変更 | 前回 5今回 7 | 増減 +2率（％） 40.0',
      '予備費 | 前回 5今回 4 | 増減 △1率（％） △20.0',
      '計 | 前回 30今回 31 | 増減 +1率（％） 3.3',
    ]);
    const text = pane.element.textContent;
    expect(text).toContain('前回案の収支：一致');
    expect(text).toContain('今回案の収支：不一致');
    expect(text).toContain('単位：千円');
    expect(text).toContain('名称変更 1、増減 4、同じ 1');
  });

  it('say of one that is half filled in that it is, not that it cannot be judged', async () => {
    const lines: TestTable['lines'] = AFTER.lines.map(([label, ...amounts]) =>
      label === '業務経費' ? [label, null] : [label, ...amounts],
    );
    const half = lines.filter(([label], index) => label !== '計' || index === 2);
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf({ ...AFTER, lines: [...half, ['計', null]] }) });
    expect(pane.element.textContent).toContain('今回案の収支：未入力あり');
  });

  it('show the lines that are the same when asked', async () => {
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    expect(rows().join()).not.toContain('業務経費');
    await pane.click(pane.one('input[type=checkbox], input[role=switch]', ''));
    expect(rows()).toContain('業務経費 | 前回 20今回 20 | 増減 0率（％） 0.0');
  });

  it('lead to the cells of both', async () => {
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    const [, line] = pane.all('tbody tr');
    for (const button of line?.querySelectorAll('button') ?? []) await pane.click(button);
    expect(pane.host.selected).toEqual([
      { sheet: '今回案', row: 4, column: 1 },
      { sheet: '前回案', row: 4, column: 1 },
      { sheet: '今回案', row: 4, column: 1 },
    ]);
  });

  it('can be chosen the other way round, and twice the same is refused', async () => {
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    const [, first, second] = pane.all('select') as HTMLSelectElement[];
    if (!first || !second) throw new Error('no choice');
    const [one, other] = [first.value, second.value];
    await pane.choose(first, other);
    expect(pane.element.textContent).toContain(messages.sameTwice);
    await pane.choose(second, one);
    expect(rows()).toContain('新事業 → 旧事業 名称変更 | 前回 7今回 5 | 増減 △2率（％） △28.6');
  });

  it('keep their choice while the person turns pages', async () => {
    await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    await pane.choose(pane.one('select', messages.mode.versions), 'execution');
    await pane.click(pane.button(PANE_MESSAGES.ja.page.settings));
    await pane.click(pane.button(PANE_MESSAGES.ja.page.compare));
    await pane.until(() => expect(pane.element.textContent).toContain(messages.noPair.execution));
  });

  it('are copied whole as a table of texts and numbers', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await compared({ '=前回': rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
    await pane.click(pane.button(messages.copy));
    await pane.until(() => expect(pane.element.textContent).toContain('6 件を表としてコピーしました。'));
    const lines = writeText.mock.calls[0]?.[0].split('\r\n') ?? [];
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe('収支\t区分\t科目\tセル\t前回（千円）\tセル\t今回（千円）\t増減（千円）\t率（％）');
    expect(lines[5]).toBe("支出\t増減\t予備費\t'=前回!B10\t5\t今回案!B10\t4\t-1\t-20");
  });
});

describe('a file from the disk', () => {
  it('is the version before, and its cells are not in this workbook', async () => {
    await compared({ 予算: rowsOf(AFTER) });
    expect(pane.element.textContent).toContain(messages.noPair.versions);
    await open('前回.xlsx', await bytesOf({ 予算: rowsOf(BEFORE) }));
    await pane.until(() => expect(rows()).toContain('予備費 | 前回 5今回 4 | 増減 △1率（％） △20.0'));
    expect(pane.element.textContent).toContain('前回.xlsx から 1 欄を選べます。');
    const [, line] = pane.all('tbody tr');
    for (const button of line?.querySelectorAll('button') ?? []) await pane.click(button);
    expect(pane.host.selected).toHaveLength(2);
    expect(pane.all('h3')[0]?.textContent).toContain('前回.xlsx · ');

    await pane.click(pane.button(messages.closeFile('前回.xlsx')));
    expect(pane.element.textContent).toContain(messages.noPair.versions);
  });

  it('is named below the choice of its statement, and this workbook below the other', async () => {
    await compared({ 予算: rowsOf(AFTER) });
    await open('前回.xlsx', await bytesOf({ 予算: rowsOf(BEFORE) }));
    await pane.until(() => expect(pane.all('tbody tr').length).toBeGreaterThan(0));
    const [first, second] = pane.all('select').slice(1);
    const hints = [first, second].map((select) => {
      const id = select?.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent;
    });
    expect(hints).toEqual(['前回.xlsx', messages.thisWorkbook]);
  });

  it.each([
    ['no workbook', '収入,支出', 'CSV などのテキストファイルです。'],
    ['nothing', '', 'ファイルが空です'],
  ])('that is %s is refused with a sentence', async (_, content, sentence) => {
    await compared({ 予算: rowsOf(AFTER) });
    await open('前回.xlsx', content);
    await pane.until(() => expect(pane.element.textContent).toContain(sentence));
  });

  it('without a budget says so', async () => {
    await compared({ 予算: rowsOf(AFTER) });
    await open('メモ.xlsx', await bytesOf({ メモ: [['打合せ']] }));
    await pane.until(() => expect(pane.element.textContent).toContain('メモ.xlsx に予算の表はありません。'));
  });
});

it('yen against their published millions: what does not agree, and how totals were made', async () => {
  const yen = rowsOf({
    unit: '（単位：円）',
    note: null,
    lines: [['支出'], ['甲', 1_400_000], ['乙', 1_400_000], ['丙', 900_000], ['計', 3_700_000]],
  });
  const printed = rowsOf({
    unit: '（単位：百万円）',
    lines: [['支出'], ['甲', 1], ['乙', 2], ['丙', 1], ['計', 4]],
  });
  await compared({ 公表: printed, 円: yen }, 'printed');
  expect(rows()).toEqual(['支出', '乙 | 元の額 1.4公表 2 | 判定 不一致合計の作り方 [1.5, 2.5]']);
  expect(pane.element.textContent).toContain('元の合計の端数処理とも、印刷された内訳の合計とも一致します');
});

it('execution: the columns of one table, with rates and overruns', async () => {
  const lines: TestTable['lines'] = [
    ['支出'],
    ['甲', 300, 100],
    ['乙', '-', 2],
    ['丙', 5, null],
    ['計', 305, 102],
  ];
  await compared({ 執行: rowsOf({ title: TITLE, columns: ['予算現額', '執行額'], lines }) }, 'execution');
  expect(rows()).toEqual([
    '支出',
    '甲 | 予算 300執行額 100 | 残額 200執行率（％） 33.3',
    '乙 超過 | 予算 －執行額 2 | 残額 △2執行率（％） –',
    '丙 判定不能 | 予算 5執行額 空欄 | 残額 –執行率（％） –',
    '計 | 予算 305執行額 102 | 残額 203執行率（％） 33.4',
  ]);
});

it('what is left of limits, of 予備費 and of each line', async () => {
  await compared(
    {
      予算: rowsOf(BEFORE),
      流用: [
        ['令和６年度 流用一覧'],
        [null, '（単位：千円）'],
        LEDGER_HEADINGS,
        ['健康保険勘定', '予備費', '健康保険勘定', '業務経費', 2],
      ],
      債務負担行為: [
        ['令和６年度 債務負担行為'],
        [null, '（単位：百万円）'],
        ['事項', '契約額', '期間', '理由'],
        ['システム経費', 48_375, '令和６年度～令和８年度', '必要なため'],
      ],
    },
    'remaining',
  );
  expect(rows()).toContain('システム経費 超過 | 限度額 48,374契約額 48,375 | 残り △1');
  expect(rows()).toContain('業務経費 | 予算 22 | 残額 22');
  expect(pane.element.textContent).toContain('予備費の残り 3（予算 5、増額 0、使用 2）');
  expect(pane.element.textContent).toContain('このアドインの解釈です');
});

it('speaks English', async () => {
  await compared({ 前回案: rowsOf(BEFORE), 今回案: rowsOf(AFTER) });
  await act(async () => pane.session.speak('en'));
  expect(rows()).toContain('予備費 | Before 5After 4 | Change -1Rate (%) -20.0');
});

describe('the year of a budget', () => {
  const book: Book = { 当初: initial, 補正: supplement('１', 100, 10), 決算: settled(100) };

  it('says where a step does not begin with what the one before came to, and leads there', async () => {
    await compared(book, 'year');
    const [bad, good] = pane.all('li').map(({ textContent }) => textContent);
    expect(bad).toContain(
      '決算「予算額」は、補正（第1号）と 2 行が異なります。この欄は当初予算の額のままです。',
    );
    expect(good).toBe('補正「補正前の額」は、当初予算と一致します（3 行）。');
    expect(rows()).toEqual([
      '支出',
      '旅費 不一致 | 前の段階 110この欄 100 | 差 △10',
      '計 不一致 | 前の段階 190この欄 180 | 差 △10',
      '支出',
      '旅費 | 前の段階 100この段階 110 | 増減 +10率（％） 10.0',
      '計 | 前の段階 180この段階 190 | 増減 +10率（％） 5.6',
      '旅費 | 予算 110決算額 90 | 不用額 20翌年度繰越額 0',
      '需用費 | 予算 80決算額 60 | 不用額 20翌年度繰越額 0',
      '計 | 予算 190決算額 150 | 不用額 40翌年度繰越額 0',
    ]);
  });

  it('takes the steps of an opened file in, to whose cells it does not lead', async () => {
    await compared({ 当初: initial }, 'year');
    expect(pane.element.textContent).toContain(messages.noYear);
    await open('決算.xlsx', await bytesOf({ 決算: settled(100) }));
    expect(pane.all('li').map(({ textContent }) => textContent)).toEqual([
      '決算「予算額」は、当初予算と一致します（3 行）。',
    ]);
  });
});
