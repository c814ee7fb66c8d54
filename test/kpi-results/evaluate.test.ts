import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { exactly, isFigure } from '../../src/engine/kpi/result';
import { evaluateTable, type Evaluation } from '../../src/kpi-results/evaluate';
import { kpiTable } from '../support/kpi-table';

type Rows = Parameters<typeof kpiTable>[0];

function short({ kpi, fiscalYear, judgement, missing, problems, place }: Evaluation): string {
  const lacks = missing.map((item) => item.kind).join(' ');
  const cells = problems.map(
    (problem) => `${problem.code} ${String(problem.place.row)},${String(problem.place.column)}`,
  );
  const what = judgement?.verdict ?? '–';
  return [kpi?.id ?? `row ${String(place.row)}`, String(fiscalYear), what, lacks, ...cells]
    .filter(Boolean)
    .join(' ');
}

function evaluated(rows: Rows): string[] | null {
  return evaluateTable(kpiTable(rows), [kpiPlan], 'evaluation')?.map(short) ?? null;
}

const HEADINGS = ['KPI', '年度', '分子', '分母', '実績', '単位'];

describe('evaluateTable', () => {
  it('judges results against the years before, in the table’s order', () => {
    expect(
      evaluated([
        ['令和６年度 KPI 実績'],
        [],
        HEADINGS,
        ['S.CARD_RECOVERY', 'R5', null, null, 88, '％'],
        [null, 'R6', null, null, 89.1, '％'],
        ['H.CHECKUP', 2024, 617, 1000, null, '%'],
        ['再審査レセプト1件当たり査定額', '令和6年度', null, null, '7,199円', '円'],
        ['再審査レセプト1件当たり査定額', '令和5年度', null, null, '7,200円', '円'],
        [],
        ['（注）速報値'],
      ]),
    ).toEqual(['S.CARD_RECOVERY 2024 met', 'H.CHECKUP 2024 met', 'H.REEXAM_AMOUNT 2024 not_met']);
  });

  it('reads years side by side', () => {
    expect(
      evaluated([
        ['指標', '単位', '令和4年度', '令和5年度', '令和6年度実績'],
        ['郵送化率', '％', 95.7, 95.8, 95.8],
        ['現金給付等の申請に係る郵送化率', '％', 95.7, 95.8, 95.8],
        ['H.WEB_ACCESS', '件', null, null, 134_999_999],
        ['H.HEALTH_DECLARATION', '事業所', 81_526, null, null],
      ]),
    ).toEqual([
      'row 1 2024 – unknownKpi 1,0',
      'H.MAIL_RATE 2024 met',
      'H.WEB_ACCESS 2024 not_met',
      'H.HEALTH_DECLARATION 2024 undecidable result',
    ]);
  });

  it('reads last year beside this year', () => {
    expect(
      evaluated([
        ['KPI', '前年度実績', '当年度実績'],
        ['H.MAIL_RATE', 0.958, 0.957],
      ]),
    ).toEqual(['H.MAIL_RATE 2024 not_met']);
  });

  it('takes results without a year for the plan’s', () => {
    expect(
      evaluated([
        ['KPI', '実績'],
        ['H.CHECKUP', 0.617],
      ]),
    ).toEqual(['H.CHECKUP 2024 met']);
  });

  it('does not judge a year that has no plan by another year’s', () => {
    expect(
      evaluated([HEADINGS, ['H.CHECKUP', 2024, null, null, 0.62], ['H.CHECKUP', 2025, null, null, 0.62]]),
    ).toEqual(['H.CHECKUP 2024 met', 'H.CHECKUP 2025 – plan']);
  });

  it('knows the business from a column, from a heading between the rows, or from the title', () => {
    const result = (name: string) => [name, 2024, null, null, 0.5];
    expect(evaluated([HEADINGS, result('マイナ保険証の利用率')])).toEqual(['row 1 2024 – ambiguousKpi 1,0']);
    expect(evaluated([['船員保険事業 KPI'], HEADINGS, result('マイナ保険証の利用率')])).toEqual([
      'S.MYNA_CARD 2024 met',
    ]);
    expect(
      evaluated([
        HEADINGS,
        ['健康保険事業'],
        result('マイナ保険証の利用率'),
        ['船員保険事業'],
        result('マイナ保険証の利用率'),
      ]),
    ).toEqual(['H.MYNA_CARD 2024 met', 'S.MYNA_CARD 2024 met']);
    expect(
      evaluated([
        ['事業', 'KPI', '実績'],
        ['健康保険', 'マイナ保険証の利用率', 0.5],
        ['船員保険', 'マイナ保険証の利用率', 0.49],
      ]),
    ).toEqual(['H.MYNA_CARD 2024 met', 'S.MYNA_CARD 2024 not_met']);
  });

  it.each<[string, Rows]>([
    [
      'one row with a column of offices',
      [
        ['KPI', '年度', '実績', '事業所数', '単位'],
        ['H.COMMISSIONER', 2023, 51, 270_000, '％'],
        ['H.COMMISSIONER', 2024, 50, 270_000, '％'],
      ],
    ],
    [
      'rows told apart by their units',
      [
        HEADINGS,
        ['健康保険委員', 2023, null, null, 270_000, '事業所'],
        ['健康保険委員', 2024, null, null, 0.5, '%'],
        ['健康保険委員', 2024, null, null, 270_000, '事業所'],
      ],
    ],
    [
      'rows told apart by a column',
      [
        ['KPI', '区分', '年度', '実績'],
        ['健康保険委員', '委嘱事業所数', 2023, 270_000],
        ['健康保険委員', '被保険者数の割合', 2024, 0.5],
        ['健康保険委員', '委嘱事業所数', 2024, 270_000],
      ],
    ],
    [
      'rows told apart by their figures',
      [
        HEADINGS,
        ['H.COMMISSIONER', 2023, null, null, 270_000],
        ['H.COMMISSIONER', 2024, 1, 2, null],
        ['H.COMMISSIONER', 2024, null, null, 270_000],
      ],
    ],
  ])('reads both measures of the commissioners from %s', (_, rows) => {
    expect(evaluated(rows)).toEqual(['H.COMMISSIONER 2024 met']);
  });

  it('reads the branches, and passes over their number', () => {
    const branches = Array.from({ length: 47 }, (_, index) => `支部${String(index + 1)}`);
    const rows = (rate: number) => [
      ['KPI', '年度', '支部', '実績', '単位'],
      ['H.GENERIC', 2022, null, 44, '支部'],
      ...branches.map((branch) => ['H.GENERIC', 2023, branch, 81, '％']),
      ...branches.map((branch, index) => ['H.GENERIC', 2024, branch, index === 0 ? rate : 81, '％']),
    ];
    expect(evaluated(rows(81))).toEqual(['H.GENERIC 2024 met']);
    expect(evaluated(rows(80.9))).toEqual(['H.GENERIC 2024 not_met']);
    expect(evaluated(rows(81).slice(0, -1))).toEqual(['H.GENERIC 2024 undecidable branchCount']);
    expect(evaluated([...rows(81), ['H.GENERIC', 2024, '支部1', 81, '％']])).toEqual([
      'H.GENERIC 2024 – repeatedBranch 96,3',
    ]);
  });

  it('decides what ％ means by the whole column', () => {
    expect(
      evaluated([
        ['KPI', '令和5年度（％）', '令和6年度（％）'],
        ['H.CHECKUP', 58, 61.7],
        ['H.RECEIPT_ASSESSMENT_RATE', 0.131, 0.13],
      ]),
    ).toEqual(['H.CHECKUP 2024 met', 'H.RECEIPT_ASSESSMENT_RATE 2024 not_met']);
    const rates = evaluateTable(
      kpiTable([
        HEADINGS,
        ['H.CHECKUP', 2024, null, null, 57.7, '％'],
        ['H.EMPLOYER_DATA', 2024, null, null, 0.131, '％'],
      ]),
      [kpiPlan],
      'evaluation',
    );
    const result = rates?.[1]?.given[0]?.result;
    expect(result && isFigure(result) && exactly(result.amount).toString()).toBe('0.00131');
  });

  it('does not take numbers of offices for percentages of a column', () => {
    expect(
      evaluated([
        HEADINGS,
        ['健康保険委員', 2023, null, null, 270_000, '事業所'],
        ['健康保険委員', 2024, null, null, 270_000, '事業所'],
        ['健康保険委員', 2024, null, null, 0.5, '％'],
      ]),
    ).toEqual(['H.COMMISSIONER 2024 met']);
  });

  describe('results by branch of a KPI of the whole body', () => {
    const branches = Array.from({ length: 47 }, (_, index) => `支部${String(index + 1)}`);
    const counted = (count: number, ...more: Rows[number][]): string[] | null =>
      evaluated([
        ['KPI', '支部', '年度', '分子', '分母'],
        ...branches
          .slice(0, count)
          .map((branch, index) => [
            'H.CHECKUP',
            branch,
            2024,
            index === 0 ? 6170 : 0.617,
            index === 0 ? 10_000 : 1,
          ]),
        ...more,
      ]);

    it('are added up: all numerators ÷ all denominators', () => {
      expect(counted(47)).toEqual(['H.CHECKUP 2024 met']);
      // one small branch would pull a mean of rates above the target
      expect(
        evaluated([
          ['KPI', '支部', '年度', '分子', '分母'],
          ...branches.map((branch, index) => [
            'H.CHECKUP',
            branch,
            2024,
            index === 0 ? 6000 : 1,
            index === 0 ? 10_000 : 1,
          ]),
        ]),
      ).toEqual(['H.CHECKUP 2024 not_met']);
    });

    it.each<[string, string[] | null, string]>([
      ['a branch is missing', counted(46), 'H.CHECKUP 2024 undecidable branchCounts'],
      [
        'a row stands for the nation',
        counted(2, ['H.CHECKUP', '全国', 2024, 617, 1000]),
        'H.CHECKUP 2024 met',
      ],
      [
        'a mean of rates stands beside them',
        counted(47, ['H.CHECKUP', '平均', 2024, 1, 1]),
        'H.CHECKUP 2024 met',
      ],
      [
        'a branch stands twice',
        counted(47, ['H.CHECKUP', '支部1', 2024, 1, 1]),
        'H.CHECKUP 2024 – repeatedBranch 48,3',
      ],
    ])('where %s', (_, given, expected) => {
      expect(given).toEqual([expected]);
    });

    it('need counts: rates alone do not give the nation’s', () => {
      const rows = (rate: number) => branches.map((branch) => ['H.CHECKUP', branch, '57.7%', rate] as const);
      expect(evaluated([['KPI', '支部', '令和5年度', '令和6年度'], ...rows(0.62)])).toEqual([
        'H.CHECKUP 2024 undecidable branchCounts',
      ]);
    });

    it('are added where they are counted', () => {
      const rows = (first: number) =>
        branches.map((branch, index) => ['H.HEALTH_DECLARATION', branch, index === 0 ? first : 2000]);
      const headings = ['KPI', '支部', '令和6年度'];
      expect(evaluated([headings, ...rows(8000)])).toEqual(['H.HEALTH_DECLARATION 2024 met']);
      expect(evaluated([headings, ...rows(7999)])).toEqual(['H.HEALTH_DECLARATION 2024 not_met']);
    });

    it('name their previous year when it is given by branch only', () => {
      expect(
        evaluated([
          ['KPI', '支部', '令和5年度', '令和6年度'],
          ...branches.map((branch) => ['H.MAIL_RATE', branch, 0.95, null]),
          ['H.MAIL_RATE', '全国', null, 0.95],
        ]),
      ).toEqual(['H.MAIL_RATE 2024 undecidable branchCounts']);
    });
  });

  it('takes the day of a measurement from its own column or from the year’s', () => {
    const headings = ['KPI', '年度', '基準日', '実績'];
    expect(evaluated([headings, ['H.MYNA_CARD', 2024, '令和6年11月30日', 0.5]])).toEqual([
      'H.MYNA_CARD 2024 met',
    ]);
    expect(evaluated([headings, ['H.MYNA_CARD', 2024, '2024/12/31', 0.5]])).toEqual([
      'H.MYNA_CARD 2024 undecidable resultOnDay',
    ]);
    expect(evaluated([headings, ['H.MYNA_CARD', 2024, '2025/4/1', 0.5]])).toEqual([
      'H.MYNA_CARD 2024 – notADay 1,2',
    ]);
    expect(
      evaluated([
        ['KPI', '年度', '実績'],
        ['H.CARD_RECOVERY', '令和5年12月1日', 0.86],
        ['H.CARD_RECOVERY', '令和6年12月1日', 0.86],
      ]),
    ).toEqual(['H.CARD_RECOVERY 2024 met']);
  });

  it('does not take a part of the year for the year', () => {
    expect(
      evaluated([
        ['KPI', '年度', '実績'],
        ['H.CHECKUP', '2024-09-30', 0.7],
      ]),
    ).toEqual(['H.CHECKUP 2024 undecidable wholeYear']);
    expect(
      evaluated([
        ['KPI', '年度', '実績'],
        ['H.CHECKUP', '2025-03-31', 0.7],
      ]),
    ).toEqual(['H.CHECKUP 2024 met']);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a KPI’s row where it is unreadable',
      [HEADINGS, ['H.CHECKUP', 2024, null, null, '未集計']],
      ['H.CHECKUP 2024 – notANumber 1,4'],
    ],
    [
      'an error cell',
      [HEADINGS, ['H.CHECKUP', 2024, { error: '#REF!' }, 5]],
      ['H.CHECKUP 2024 – errorCell 1,2'],
    ],
    [
      'a year that is none',
      [HEADINGS, ['H.CHECKUP', '今年', null, null, 0.6]],
      ['H.CHECKUP 2024 – notAYear 1,1'],
    ],
    [
      'a rate above 1',
      [HEADINGS, ['H.CHECKUP', 2024, null, null, 61.7]],
      ['H.CHECKUP 2024 – rateAboveOne 1,4'],
    ],
    [
      'another unit',
      [HEADINGS, ['H.WEB_ACCESS', 2024, null, null, 13_500, '万件']],
      ['H.WEB_ACCESS 2024 – unit 1,4'],
    ],
    [
      'another unit in the heading',
      [
        ['KPI', '実績（万件）'],
        ['H.WEB_ACCESS', 13_500],
      ],
      ['H.WEB_ACCESS 2024 – unit 1,1'],
    ],
    [
      'a year twice',
      [HEADINGS, ['H.CHECKUP', 2024, null, null, 0.6], ['H.CHECKUP', 'R6', null, null, 0.7]],
      ['H.CHECKUP 2024 – repeatedYear 2,4'],
    ],
    [
      'a branch that is missing',
      [
        ['KPI', '支部', '実績'],
        ['H.GENERIC', null, 0.8],
      ],
      ['H.GENERIC 2024 – noBranch 1,2'],
    ],
    [
      'a name that is no KPI’s',
      [HEADINGS, ['健診率', 2024, null, null, 0.6]],
      ['row 1 2024 – unknownKpi 1,0'],
    ],
  ])('holds %s', (_, rows, expected) => {
    expect(evaluated(rows)).toEqual(expected);
  });

  it.each<[string, Rows]>([
    ['no headings', [['H.CHECKUP', 0.62]]],
    [
      'no KPIs',
      [
        ['年度', '実績'],
        [2024, 0.62],
      ],
    ],
    [
      'results that could be either of two columns',
      [
        ['KPI', '受診率', '実施率'],
        ['H.CHECKUP', 0.6, 0.7],
      ],
    ],
    ['nothing', []],
  ])('is no table of results: %s', (_, rows) => {
    expect(evaluated(rows)).toBeNull();
  });
});
