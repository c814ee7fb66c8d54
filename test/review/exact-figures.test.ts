import { describe, expect, it } from 'vitest';
import { makeReports } from '../../src/reports/make-reports';
import { sentence } from '../../src/messages/findings/messages';
import { runCheck } from '../support/check';
import { texts } from '../support/content';
import { reported } from '../support/reported';
import { reviewOf } from '../support/review';
import type { TestTable } from '../support/table';

const ROUNDING = /端数|四捨五入|切捨て|丸め|round/iu;

/** A table in which every sum and every comparison is wrong. */
const LINES: TestTable['lines'] = [
  ['収入'],
  [' 会費', 500, 400, 101],
  ['  うち新会員', 600, 300, 300],
  [' 雑入', 30, 30, 0],
  ['  利息', 10, 10, 0],
  ['  その他', 10, 20, -10],
  ['計', 590, 430, 100],
  ['支出'],
  [' 事業費', 400, 430, -30],
  ['計', 410, 430, -30],
];

function said(over: Partial<TestTable>): string[] {
  const table: TestTable = { columns: ['予算額', '前年度予算額', '増減'], lines: LINES, note: null, ...over };
  const review = reviewOf({ 予算: table });
  const codes = new Set(review.findings.map(({ code }) => code));
  for (const code of ['BAL-01', 'SUM-01', 'SUM-02', 'SUM-03', 'SUM-04', 'SUM-06'] as const) {
    if (!codes.has(code)) throw new Error(`no ${code}`);
  }
  return (['ja', 'en'] as const).flatMap((language) => [
    ...review.findings.map((finding) => sentence(finding, language)),
    ...texts(makeReports(reported(review), language).check),
  ]);
}

describe('what is said of figures', () => {
  it('speaks of rounding where they are rounded', () => {
    expect(said({ unit: '（単位：千円）' }).filter((text) => ROUNDING.test(text))).not.toEqual([]);
  });

  it('does not speak of it where they are exact yen', () => {
    expect(said({ unit: '（単位：円）' }).filter((text) => ROUNDING.test(text))).toEqual([]);
  });

  it.each([
    ['31-bracketed-subtotals', 'exact yen', false],
    ['33-truncated', 'cut off', true],
  ])('is no more in the text of a check: %s, %s', async (name, _, expected) => {
    const { out } = await runCheck(`test/workbooks/layouts/${name}.xlsx`);
    expect(ROUNDING.test(out)).toBe(expected);
  });
});
