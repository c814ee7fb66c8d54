import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/engine/findings/finding';
import { ratio } from '../../src/engine/number/rational';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { actingSettings } from '../../src/review/acting-settings';
import { reviewWorkbook } from '../../src/review/review';
import {
  DEFAULT_SETTINGS,
  withSetting,
  type ReviewSettings,
  type SettingKey,
} from '../../src/review/settings';
import { official } from '../support/official';
import { sheetOf, type TestCell } from '../support/sheet';
import { rowsOf } from '../support/table';

const TRANSFERS: TestCell[][] = [
  ['令和６年度 流用一覧（単位：百万円）'],
  ['日付', '勘定', '流用元', '流用先', '金額', '目的', '承認日'],
];

const SHEETS = [
  sheetOf(rowsOf(official(seamenBudget)), { name: '船員' }),
  sheetOf(
    rowsOf({
      columns: ['予算額', '前年度予算額'],
      lines: [['収入'], ['会費', 21, 10], ['計', 20, 10], ['支出'], ['事業費', 20, 10], ['計', 20, 10]],
    }),
    { name: '共済会' },
  ),
];

/** What acts on the findings of a rule. */
function acting(settings: ReviewSettings, code: FindingCode): SettingKey[][] {
  const { findings } = reviewWorkbook({ sheets: SHEETS, date1904: false }, settings);
  return findings
    .filter((finding) => finding.code === code)
    .map((finding) => actingSettings(finding, settings));
}

describe('the settings that act on a finding', () => {
  it('are none where everything is as the plan says', () => {
    const { findings } = reviewWorkbook({ sheets: SHEETS, date1904: false });
    expect(new Set(findings.flatMap((finding) => actingSettings(finding, DEFAULT_SETTINGS)))).toEqual(
      new Set(),
    );
  });

  it.each<[SettingKey, ReviewSettings, FindingCode, FindingCode]>([
    ['rounding', withSetting(DEFAULT_SETTINGS, 'rounding', 'truncate'), 'SUM-01', 'RES-01'],
    ['unit', withSetting(DEFAULT_SETTINGS, 'unit', 1_000_000), 'RES-01', 'YOY-01'],
    ['contingencyBase', withSetting(DEFAULT_SETTINGS, 'contingencyBase', ['保険給付費']), 'RES-01', 'SUM-02'],
    ['contingencyRoundedTo', withSetting(DEFAULT_SETTINGS, 'contingencyRoundedTo', 1), 'RES-01', 'SUM-02'],
    ['movement', withSetting(DEFAULT_SETTINGS, 'movement', ratio(1, 10)), 'YOY-01', 'SUM-01'],
  ])('%s, where its rule asks for it, and nowhere else', (key, settings, rule, other) => {
    const own = acting(settings, rule);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.flat())).toEqual(new Set([key]));
    expect(acting(settings, other).flat()).toEqual([]);
  });

  it('the severity, where it took the place of another', () => {
    const settings = withSetting(DEFAULT_SETTINGS, 'severities', { 'YOY-01': 'error', 'SUM-02': 'warning' });
    expect(new Set(acting(settings, 'YOY-01').flat())).toEqual(new Set(['severities']));
    // within rounding: as light as before
    expect(acting(settings, 'SUM-02').flat()).toEqual([]);
  });

  it.each([
    ['inside of 一般管理費', '一般事務経費', '人件費', [['approvalWithinLines']]],
    ['from 一般管理費 to 業務経費', '一般事務経費', '保健事業経費', [[]]],
  ])('the approval within lines, for a transfer %s', (_, from, to, expected) => {
    const settings = withSetting(DEFAULT_SETTINGS, 'approvalWithinLines', true);
    const ledger = sheetOf([...TRANSFERS, [null, '船員保険勘定', from, to, 1, '不足のため', null]], {
      name: '流用',
    });
    const { findings } = reviewWorkbook({ sheets: [...SHEETS, ledger], date1904: false }, settings);
    const found = findings.filter(({ code }) => code === 'TRN-01');
    expect(found.map((finding) => actingSettings(finding, settings))).toEqual(expected);
  });
});
