import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { RESULT_MESSAGES } from '../../../src/taskpane/results/messages/messages';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf, type TestTable } from '../../support/table';

const { ja } = RESULT_MESSAGES;

const budget = (name: string, lines: TestTable['lines']) =>
  sheetOf(rowsOf({ unit: '（単位：円）', note: null, lines }), { name });

/** 会費 is not the sum of its parts, 計 follows; on the other sheet a number is a text. */
const SHEETS = [
  budget('本部', [
    ['収入'],
    ['会費', 10],
    ['　甲', 3],
    ['　乙', 4],
    ['計', 10],
    ['支出'],
    ['事業費', 7],
    ['計', 7],
  ]),
  budget('支部', [['収入'], ['会費', '３'], ['計', 3], ['支出'], ['事業費', 3], ['計', 3]]),
];

const at = (sheet: string, row: number) => ({ sheet, row, column: 1 });
const PART = { cell: at('本部', 4), value: 7 };
const TOTAL = { cell: at('本部', 7), value: 7 };
const TEXT = { cell: at('支部', 4), value: 3 };

let pane: ShownPane;
beforeAll(async () => {
  await loadResults();
});
beforeEach(async () => {
  pane = await showPane(SHEETS);
  await pane.validate();
});
afterEach(() => pane.close());

/** Each row of a table within: what is read of its cells. */
function rowsIn(selector: string): string[][] {
  return pane
    .all(`${selector} tbody tr`)
    .map((row) => [...row.children].map((cell) => cell.textContent).filter((text) => text !== ''));
}

const boxes = (): HTMLInputElement[] => pane.all('dialog input').map((each) => each as HTMLInputElement);
const box = (label: string): HTMLElement => pane.one('dialog input', label);
const press = (name: string): Promise<void> =>
  pane.click(pane.all('button').find((each) => each.textContent === name) ?? pane.button(name));

describe('the proposal of a finding', () => {
  it('shows every cell before and after, and writes what it shows', async () => {
    const row = pane.one('li', 'SUM-03').querySelector<HTMLElement>('[aria-expanded=false]');
    await pane.click(row ?? pane.button(''));
    expect(rowsIn('li')).toContainEqual(['B5会費', '10', '7']);
    await press(ja.fix);
    await pane.until(() => expect(pane.host.written).toEqual([[PART]]));
    await pane.until(() => expect(pane.session.state().run).toBeNull());
  });
});

describe('what is certain to be corrected', () => {
  beforeEach(() => press(ja.fixAll));

  it('is shown by sheets, with what follows, all of it chosen', () => {
    expect(pane.all('dialog h3').map((heading) => heading.textContent)).toEqual(['本部', '支部']);
    expect(rowsIn('dialog')).toEqual([
      ['B5会費', '10', '7'],
      [`B8計${ja.fixDialog.follows}`, '10', '7'],
      ['B5会費', `３${ja.change.text}`, '3'],
    ]);
    expect(boxes().every(({ checked }) => checked)).toBe(true);
  });

  it('is written at once, and stays listed while its cells are looked at', async () => {
    await press(ja.fixDialog.write(3));
    await pane.until(() => expect(pane.host.written).toEqual([[PART, TOTAL, TEXT]]));
    expect(pane.all('dialog')).toEqual([]);
    const listed = (): HTMLElement[] => pane.all(`section[aria-label=${ja.change.written}]`);
    await pane.until(() => expect(listed()).toHaveLength(1));
    await pane.click(pane.one('section button', '支部!B5'));
    expect(pane.host.selected).toEqual([TEXT.cell]);
    expect(listed()[0]?.textContent).toContain('支部');
    await pane.validate();
    expect(listed()).toEqual([]);
  });

  it('is put back whole', async () => {
    const held = (input: number) => ({ input, format: 'General' });
    const rewrites = [{ cell: PART.cell, before: held(10), after: held(7) }];
    pane.host.outcome = { outcome: 'written', inOneStep: true, rewrites };
    await press(ja.fixDialog.write(3));
    await pane.until(() => expect(pane.button(PANE_MESSAGES.ja.putBack)).toBeTruthy());
    await press(PANE_MESSAGES.ja.putBack);
    await pane.until(() => expect(pane.host.returned).toEqual([rewrites]));
  });

  it('is written without a cell that is unticked, nor what follows from it', async () => {
    await pane.click(box('B5 会費'));
    expect(rowsIn('dialog')).toEqual([
      ['B5会費', '10', '7'],
      ['B5会費', `３${ja.change.text}`, '3'],
    ]);
    expect(box('「本部」のすべて')).toMatchObject({ checked: false });
    await press(ja.fixDialog.write(1));
    await pane.until(() => expect(pane.host.written).toEqual([[TEXT]]));
  });

  it('is unticked and ticked by sheet', async () => {
    await pane.click(box('B8 計'));
    expect(box('「本部」のすべて')).toMatchObject({ checked: false, indeterminate: true });
    await pane.click(box('「本部」のすべて'));
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true, true, true]);
    await pane.click(box('「本部」のすべて'));
    await pane.click(box('「支部」のすべて'));
    expect(pane.button(ja.fixDialog.write(0)).getAttribute('aria-disabled')).toBe('true');
  });

  it('is not written when the person thinks better of it', async () => {
    await press(PANE_MESSAGES.ja.disagree);
    expect(pane.all('dialog')).toEqual([]);
    expect(pane.host.written).toEqual([]);
  });
});

describe('what is certain by one rule', () => {
  it('is offered at its findings, and only that is shown', async () => {
    await pane.close();
    pane = await showPane([
      budget('甲', [['収入'], ['会費', '３'], ['雑', '４'], ['計', 9], ['支出'], ['事業費', 7], ['計', 7]]),
    ]);
    await pane.validate();
    const row = pane.one('li', 'TEXT-01').querySelector<HTMLElement>('[aria-expanded=false]');
    await pane.click(row ?? pane.button(''));
    await press(ja.fixKind(2));
    expect(pane.one('dialog', 'TEXT-01').getAttribute('aria-labelledby')).toBeTruthy();
    expect(rowsIn('dialog')).toEqual([
      ['B5会費', `３${ja.change.text}`, '3'],
      ['B6雑', `４${ja.change.text}`, '4'],
    ]);
  });
});

describe('what is certain of what is searched for', () => {
  const search = (words: string): Promise<void> => pane.type(pane.one('input', ja.search), words);

  it('is counted, and only that is shown and written', async () => {
    await search('全角');
    expect(pane.element.textContent).toContain(ja.fixable(1));
    await press(ja.fixAll);
    expect(rowsIn('dialog')).toEqual([['B5会費', `３${ja.change.text}`, '3']]);
    await press(ja.fixDialog.write(1));
    await pane.until(() => expect(pane.host.written).toEqual([[TEXT]]));
  });

  it('is unticked and ticked again', async () => {
    await search('全角');
    await press(ja.fixAll);
    await pane.click(box('B5 会費'));
    expect(rowsIn('dialog')).toEqual([['B5会費', `３${ja.change.text}`, '3']]);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
  });

  it('shows with it what follows', async () => {
    await search('SUM-03');
    await press(ja.fixAll);
    expect(rowsIn('dialog')).toEqual([
      ['B5会費', '10', '7'],
      [`B8計${ja.fixDialog.follows}`, '10', '7'],
    ]);
  });

  it('is not offered where nothing certain is found', async () => {
    await search('どこにもない語');
    expect(pane.element.textContent).not.toContain(ja.fixAll);
  });
});
