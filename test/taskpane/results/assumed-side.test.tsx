import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FINDING_MESSAGES } from '../../../src/messages/findings/messages';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { sheetOf, type TestCell } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';

const sheet = (side: readonly TestCell[][]) =>
  sheetOf(
    [
      ['令和６年度　予算'],
      ['（単位：円）'],
      ['区別', '予算額'],
      ...side,
      ['給与', 3],
      ['旅費', '４'],
      ['合計', 9],
    ],
    { name: '予算' },
  );

let pane: ShownPane;
beforeAll(() => loadResults());
afterEach(() => pane.close());

async function opened(side: readonly TestCell[][], code: string): Promise<string> {
  pane = await showPane([sheet(side)]);
  await pane.validate();
  const row = pane.one('li', code);
  const button = row.querySelector<HTMLElement>('[aria-expanded=false]');
  if (button) await pane.click(button);
  return row.textContent;
}

describe('an open finding', () => {
  it.each<[what: string, side: TestCell[][], code: string, isSaid: boolean]>([
    ['that rests on a side which no word tells says so', [], 'SUM-02', true],
    ['that rests on none says nothing of it', [], 'TEXT-01', false],
    ['whose side is told by a word says nothing of it', [['支出']], 'SUM-02', false],
  ])('%s', async (_, side, code, isSaid) => {
    expect((await opened(side, code)).includes(FINDING_MESSAGES.ja.assumedSide)).toBe(isSaid);
  });
});
