import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/engine/kpi/verdict';
import { judgeResults } from '../../src/engine/kpi/judge';
import { settleTarget } from '../../src/engine/kpi/settled-target';
import { leftUnexplained } from '../../src/engine/budget/settle';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { sentence } from '../../src/messages/findings/messages';
import { reviewOfBook } from '../support/book';
import { reviewOf } from '../support/review';
import { judged, ROUNDED, TRUNCATED, type TestTable } from '../support/table';
import { call, cell, column } from './call';

const MODES = { round: ROUNDED, truncate: TRUNCATED };

/** What a cell, the engine and a checked sheet say of one total and its lines. */
function sumThreeWays(total: number, parts: readonly number[], mode: keyof typeof MODES) {
  const lines = parts.map((part, index): [string, number] => [` 収入${String(index + 1)}`, part]);
  const table: TestTable = {
    note: MODES[mode],
    unit: '（単位：千円）',
    lines: [['収入'], ...lines, ['計', total]],
  };
  const [judgement] = judged(table).judgements;
  if (!judgement?.printed || !judgement.computed) throw new Error('nothing was judged');
  const { verdict, unexplained, printed, computed } = judgement;
  const [finding] = reviewOf({ 予算: table }).findings.filter(({ code }) => code === 'SUM-01');
  return {
    cell: call('BUDGET.SUBTOTAL', cell(total), column(...parts), null, mode),
    balance: call('BUDGET.BALANCE', column(total, '-'), column(...parts), null, mode),
    engine: verdict === 'inconsistent' ? leftUnexplained(unexplained, printed, computed).valueOf() : verdict,
    check: finding ? /（差 .+|端数処理.+/u.exec(sentence(finding, 'ja'))?.[0] : null,
  };
}

describe('a sum is said to be the same in a cell, by the engine and by check', () => {
  it.each<[string, number, number[], keyof typeof MODES, ReturnType<typeof sumThreeWays>]>([
    ['equal', 10, [4, 6], 'truncate', { cell: 0, balance: 0, engine: 'exact', check: null }],
    [
      'within rounding',
      31,
      [10, 10, 10],
      'round',
      {
        cell: 0,
        balance: 0,
        engine: 'rounding',
        check: '（差 1）。端数処理で説明できる差です（端数の範囲内）。',
      },
    ],
    [
      'only closed ends touch',
      32,
      [10, 10, 10],
      'round',
      {
        cell: '0 boundary',
        balance: '0 boundary',
        engine: 'boundary',
        check: '（差 2）。端数処理の境界でだけ成り立ちます。元の金額を確かめてください。',
      },
    ],
    [
      'only open ends touch',
      9,
      [4, 6],
      'truncate',
      {
        cell: -1,
        balance: -1,
        engine: 1,
        check: '（差 1）。端数処理では説明できません。内訳か合計を直してください。',
      },
    ],
    [
      'apart',
      33,
      [10, 10, 10],
      'round',
      {
        cell: 1,
        balance: 1,
        engine: 1,
        check: '（差 3）。端数処理を考えても最小で 1 が説明できません。内訳か合計を直してください。',
      },
    ],
  ])('%s', (_, total, parts, mode, said) => {
    expect(sumThreeWays(total, parts, mode)).toEqual(said);
  });
});

type Entry = number | string;

/** What a cell, the engine and a checked sheet say of one result and the year before; counts or a result. */
function kpiThreeWays(id: string, result: readonly Entry[], before: readonly Entry[]) {
  const kpi = kpiPlan.kpis.find((each) => each.id === id);
  if (!kpi) throw new Error(`the plan has no ${id}`);
  const row = (year: string, entry: readonly Entry[]) =>
    entry.length === 2 ? [id, year, ...entry, null] : [id, year, null, null, entry[0] ?? null];
  const { sheets } = reviewOfBook({
    実績: [['KPI', '年度', '分子', '分母', '実績'], row('令和5年度', before), row('令和6年度', result)],
  });
  const evaluation = sheets[0]?.kpis.find(({ fiscalYear }) => fiscalYear === 2024);
  const again = (evaluation?.given ?? []).map((given, index) =>
    settleTarget(kpi.measures[index] ?? kpi.measures[0], 2024, 'evaluation', given),
  );
  return {
    cell: call('STATUS', id, [[...result]], [['R5', ...before]]),
    engine: judgeResults(
      kpi,
      2024,
      'evaluation',
      again,
      (evaluation?.given ?? []).map((given) => given.result),
    ).verdict,
    check: evaluation?.judgement?.verdict,
  };
}

describe('a KPI is judged the same in a cell, by the engine and by check', () => {
  it.each<[string, string, Entry[], Entry[], string, Verdict]>([
    ['99,996 of 100,000', 'H.SERVICE_STANDARD', [99_996, 100_000], [1], '未達成', 'not_met'],
    ['all of 100,000', 'H.SERVICE_STANDARD', [100_000, 100_000], [1], '達成', 'met'],
    ['as much as last year', 'H.MAIL_RATE', [0.958], [0.958], '達成', 'met'],
    ['a third like the third of last year', 'H.MAIL_RATE', [1 / 3], [1, 3], '達成', 'met'],
    ['less than last year', 'H.MAIL_RATE', ['95.7%'], ['95.8%'], '未達成', 'not_met'],
    ['a target of the plan', 'H.CHECKUP', ['61.7％'], [0.588], '達成', 'met'],
    ['0 as a text', 'H.SINGLE_BID', ['0'], [0.14], '達成', 'met'],
    [
      'a blank result',
      'H.SINGLE_BID',
      [''],
      [0.14],
      '#N/A 実績が空欄です。0 は文字列にしてください（B2 なら B2&""）。',
      'undecidable',
    ],
  ])('%s', (_, id, result, before, said, verdict) => {
    expect(kpiThreeWays(id, result, before)).toEqual({ cell: said, engine: verdict, check: verdict });
  });
});
