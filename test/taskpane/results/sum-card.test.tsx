import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaneProvider } from '../../../src/taskpane/controls/pane-context';
import { arithmeticOf } from '../../../src/taskpane/results/arithmetic';
import { SumCard } from '../../../src/taskpane/results/sum-card';
import { REVIEWER } from '../../../src/taskpane/session/reviewer';
import { startSession } from '../../../src/taskpane/session/session';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { fakeHost } from '../../support/pane-host';
import type { TestCell } from '../../support/sheet';
import { judged, type TestTable } from '../../support/table';

const session = startSession({
  host: fakeHost([]),
  loadReviewer: () => Promise.resolve(REVIEWER),
  now: () => 0,
  pause: () => Promise.resolve(),
  slowNotice: () => Promise.resolve(),
  report: () => undefined,
  language: 'ja',
});

/** The rows of the card of a sum of two parts, as a person reads them. */
function rowsOf(total: TestCell, parts: readonly TestCell[], over: Partial<TestTable> = {}): string[] {
  const lines = parts.map((part): [string, TestCell] => [' 会費', part]);
  const { table, judgements } = judged({ lines: [['収入'], ...lines, ['計', total]], ...over });
  const [judgement] = judgements;
  if (!judgement) throw new Error('no relation');
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <PaneProvider value={{ session, language: 'ja', messages: PANE_MESSAGES.ja }}>
      <SumCard sum={arithmeticOf(table, judgement)} unit={table.unit} />
    </PaneProvider>,
  );
  return [...page.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
}

const shown = (value: number): TestCell => ({ value, format: '#,##0' });

describe('the card of a sum', () => {
  it('says nothing of stored values where the cells hold what they show', () => {
    expect(rowsOf(30, [10, 20]).join()).not.toContain('セルの値');
  });

  it.each<[string, Partial<TestTable>, string]>([
    ['says what rounding leaves of the difference', {}, '端数処理で説明できない差3.5'],
    [
      'says the difference alone of exact yen',
      { unit: '（単位：円）', note: null },
      '差（印刷値 − 計算値）+5',
    ],
  ])('%s', (_, over, last) => {
    expect(rowsOf(35, [10, 20], over).at(-1)).toBe(last);
  });

  it.each([
    ['which add up', 30.6, ['セルの値の計算値30.6', 'セルの値30.6', 'セルの値の差0']],
    ['which do not, by how much', 30.9, ['セルの値の計算値30.6', 'セルの値30.9', 'セルの値の差+0.3']],
  ])('puts what the cells hold below what they show, %s', (_, total, expected) => {
    expect(rowsOf(shown(total), [shown(10.2), shown(20.4)]).slice(-3)).toEqual(expected);
  });
});
