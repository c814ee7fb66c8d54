import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { LANGUAGES } from '../../src/engine/language';
import { sentence } from '../../src/messages/findings/messages';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { reviewWorkbook } from '../../src/review/review';
import { BRANCHES } from '../../src/sheet/kpis/branches';
import { branchResultsSheet, type BranchEntry } from '../../src/sheet/templates/results-by-branch';
import { shown } from '../support/content';
import { sheetOf, type TestCell } from '../support/sheet';

type Rows = readonly (readonly TestCell[])[];

function found(rows: Rows): string[] {
  const { findings } = reviewWorkbook({ sheets: [sheetOf(rows)], date1904: false });
  return findings
    .filter(({ code }) => code === 'KPI-04' || code === 'KPI-05')
    .map((each) => {
      const fault = each.code === 'KPI-04' || each.code === 'KPI-05' ? each.details.fault : '';
      for (const language of LANGUAGES) expect(sentence(each, language)).not.toMatch(/undefined|NaN/u);
      return `${each.code} ${fault} ${each.severity} ${each.cells.map(addressOf).join(' ')}`;
    });
}

const TITLE = ['生活習慣病予防健診実施率（支部別・累計）'];
const HEADINGS = ['支部名', '区分', '4月', '5月'];

function byMonth(whole: readonly [number, number], branches: readonly string[] = BRANCHES): Rows {
  return [
    TITLE,
    HEADINGS,
    ['全国', '分子', 47, whole[0]],
    [null, '分母', 470, whole[1]],
    ...branches.flatMap((branch) => [
      [branch, '分子', 1, 2],
      [null, '分母', 10, 10],
    ]),
  ];
}

describe('results by month and by branch', () => {
  it.each<[string, Rows, string[]]>([
    ['are right where the nation is the sum', byMonth([94, 470]), []],
    ['tell the month from which the nation is not the sum', byMonth([95, 470]), ['KPI-04 whole error D3']],
    ['tell the denominator too', byMonth([94, 471]), ['KPI-04 whole error D3']],
    [
      'tell the branches that are missing',
      byMonth([94, 470], BRANCHES.slice(0, 45)),
      ['KPI-05 branches-missing info D5'],
    ],
    [
      'tell a branch that is none',
      byMonth([96, 480], [...BRANCHES, '江戸']),
      ['KPI-05 branch-unknown warning D99'],
    ],
    [
      'tell what falls',
      [
        ['KPI', '集計', '区分', '4月', '5月', '6月'],
        ['H.CHECKUP', '累計', '分子', 10, 9, 20],
        ['H.CHECKUP', '累計', '分母', 100, 100, 100],
      ],
      ['KPI-04 falls warning E2'],
    ],
    [
      'tell a year that is not the sum of its months, part by part',
      [
        ['KPI', '集計', '区分', '4月', '5月', '累計'],
        ['H.MAIL_RATE', '単月', '分子', 9, 9, 19],
        ['H.MAIL_RATE', '単月', '分母', 10, 10, 20],
      ],
      ['KPI-04 total error F2'],
    ],
    [
      'tell a year that is not its last month',
      [
        ['KPI', '集計', '4月', '5月', '累計'],
        ['H.WEB_ACCESS', '累計', 9, 19, 28],
      ],
      ['KPI-04 total error E2'],
    ],
    [
      'tell a gap between single months, and none between cumulative ones',
      [
        ['KPI', '集計', '4月', '5月', '6月'],
        ['H.WEB_ACCESS', '単月', 9, null, 9],
        ['S.SMOKING_CESSATION', '累計', 9, null, 10],
      ],
      ['KPI-05 gap warning D2'],
    ],
    [
      'tell single rates, from which the year cannot be told',
      [
        ['KPI', '集計', '4月', '5月'],
        ['H.CHECKUP', '単月', '9%', '8%'],
      ],
      ['KPI-05 single-only warning D2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

describe('results by branch of a year', () => {
  function ofBranches(entries: (branch: string) => BranchEntry | null): string[] {
    const sheet = shown(branchResultsSheet(kpiPlan, ({ branch }) => entries(branch), 'ja', ['H.CHECKUP']));
    const { findings } = reviewWorkbook({ sheets: [sheet], date1904: false });
    return findings.flatMap((each) =>
      each.code === 'KPI-05' || each.code === 'KPI-04'
        ? [`${each.details.fault} ${each.cells.map(addressOf).join(' ')}`]
        : [],
    );
  }

  it('say that rates alone do not give the nation’s', () => {
    expect(ofBranches(() => ({ result: { result: 0.6 } }))).toEqual(['rates-only G5']);
    expect(ofBranches(() => ({ result: { numerator: 6, denominator: 10 } }))).toEqual([]);
  });

  it('name the branches that are missing', () => {
    const counts = { result: { numerator: 6, denominator: 10 } };
    expect(ofBranches((branch) => (branch === '沖縄' ? null : counts))).toEqual(['branches-missing G5']);
  });
});
