import { describe, expect, it } from 'vitest';
import { exactly, isFigure } from '../../../src/engine/kpi/result';
import { KPI_PLANS } from '../../../src/plan/kpi-plans';
import { readResultsSheet } from '../../../src/sheet/kpis/read-kpis';
import { BRANCHES } from '../../../src/sheet/kpis/branches';
import { sheetOf, type TestCell } from '../../support/sheet';

type Rows = readonly (readonly TestCell[])[];

/** Each KPI with its year's result and verdict, or what asks for more. */
function read(rows: Rows, name = 'Sheet1'): string[] | null {
  const sheet = readResultsSheet(sheetOf(rows, { name }), KPI_PLANS, 'evaluation');
  return (
    sheet?.kpis.map(({ kpi, given, judgement, missing, problems }) => {
      const result = given[0]?.result;
      const amount =
        result && isFigure(result) ? exactly(result.amount).valueOf().toFixed(4) : result?.length;
      return [
        kpi?.id,
        amount === undefined ? '' : String(amount),
        judgement?.verdict,
        ...missing.map(({ kind }) => kind),
        ...problems.map(({ code, place }) => `${code} ${String(place.row)},${String(place.column)}`),
      ]
        .filter(Boolean)
        .join(' ');
    }) ?? null
  );
}

const TITLE = '健診受診月から10か月以内に医療機関を受診した者の割合（支部別）';
const YEARS = ['支部', '2023年度', null, null, '2022年度', null, null];
const COUNTS = [null, '基準値該当者数', '受診者数', '受診率', '基準値該当者数', '受診者数', '受診率'];

/** As the association prints it: the first branch has other counts than all the others. */
function branchRows(first: readonly TestCell[], other: readonly TestCell[]): TestCell[][] {
  return BRANCHES.map((branch, index) => [branch, ...(index === 0 ? first : other)]);
}

const PRINTED = branchRows(
  [42_386, 14_072, '33.2%', 40_609, 13_025, '32.1%'],
  [9503, 3072, '32.3%', 9133, 2878, '31.5%'],
);
function thisYear(rows: Rows): Rows {
  return rows.map((row) =>
    row.map((cell) => (cell === '2023年度' ? '令和6年度' : cell === '2022年度' ? '令和5年度' : cell)),
  );
}

const pooled = (14_072 + 46 * 3072) / (42_386 + 46 * 9503);

describe('a table by branch under two rows of headings', () => {
  it('gives the nation’s result as the sum of numerators ÷ the sum of denominators', () => {
    expect(read(thisYear([[TITLE], YEARS, COUNTS, ...PRINTED]))).toEqual([
      `H.EARLY_VISIT ${pooled.toFixed(4)} met`,
    ]);
  });

  it.each<[string, Rows, string]>([
    ['in a title', [[TITLE]], 'Sheet1'],
    [
      'in the sentence of the plan',
      [['■ KPI：健診受診月から 10 か月以内に医療機関を受診した者の割合を対前年度以上とする']],
      'Sheet1',
    ],
    ['in the sheet’s name', [], '健診受診月から10か月以内の医療機関受診率'],
    ['by its id', [['H.EARLY_VISIT 支部別']], 'Sheet1'],
  ])('finds the KPI %s', (_, above, name) => {
    expect(read(thisYear([...above, YEARS, COUNTS, ...PRINTED]), name)?.[0]).toMatch(
      /^H\.EARLY_VISIT .* met$/,
    );
  });

  it('asks for the KPI where the table does not say', () => {
    expect(read(thisYear([['支部別の状況'], YEARS, COUNTS, ...PRINTED]))).toEqual(['noKpi 1,0']);
  });

  it('asks which where the title’s name is of both businesses', () => {
    const rows = [['支部', '令和5年度', '令和6年度'], ...BRANCHES.map((branch) => [branch, '81%', '82%'])];
    expect(read([['ジェネリック医薬品使用割合（支部別）'], ...rows])).toEqual(['ambiguousKpi 0,0']);
    expect(read([['健康保険事業 ジェネリック医薬品使用割合（支部別）'], ...rows])).toEqual([
      'H.GENERIC 47 met',
    ]);
  });

  it('takes a row of the nation for the nation’s', () => {
    const rows = thisYear([[TITLE], YEARS, COUNTS, ['全国', 100, 33, '33%', 100, 32, '32%'], ...PRINTED]);
    expect(read(rows)).toEqual(['H.EARLY_VISIT 0.3300 met']);
  });

  it('does not judge the nation by some branches', () => {
    expect(read(thisYear([[TITLE], YEARS, COUNTS, ...PRINTED.slice(0, 46)]))).toEqual([
      'H.EARLY_VISIT 46 undecidable branchCounts branchCounts',
    ]);
  });

  it('does not make a nation of rates', () => {
    const rates = BRANCHES.map((branch) => [branch, '33.2%', '32.1%']);
    expect(read([[TITLE], ['支部', '令和6年度', '令和5年度'], ...rates])).toEqual([
      'H.EARLY_VISIT 47 undecidable branchCounts branchCounts',
    ]);
  });

  it('cannot tell counts of which each is above the other somewhere', () => {
    const rows = branchRows([10, 20, '50%', 10, 20, '50%'], [20, 10, '50%', 20, 10, '50%']);
    expect(read(thisYear([[TITLE], YEARS, COUNTS, ...rows]))).toEqual([
      'H.EARLY_VISIT columns 1,1 columns 1,4',
    ]);
  });

  it('reads KPIs in a column of their own', () => {
    expect(
      read([
        ['KPI', '令和5年度', null, null, '令和6年度', null, null],
        [null, '分子', '分母', '率', '分子', '分母', '率'],
        ['生活習慣病予防健診実施率', 577, 1000, '57.7%', 617, 1000, '61.7%'],
        ['マイナ保険証の利用率', null, null, null, 1, 2, '50%'],
      ]),
    ).toEqual(['H.CHECKUP 0.6170 met', 'ambiguousKpi 3,0']);
  });

  it.each<[string, Rows]>([
    [
      'of amounts by branch',
      [
        ['支部', '令和5年度', '令和6年度'],
        ['第一', 100, 200],
      ],
    ],
    ['of branches and words', [['支部', '所在地'], ...BRANCHES.map((branch) => [branch, '駅前'])]],
    ['of nothing', []],
  ])('is none %s', (_, rows) => {
    expect(read(rows)).toBeNull();
  });
});

describe('a sheet whose names could be several KPIs', () => {
  it('is a sheet of KPIs, and asks which', () => {
    expect(
      read([
        ['KPI', '令和5年度', '令和6年度'],
        ['被保険者の特定保健指導実施率', '18.2%', '21.5%'],
      ]),
    ).toEqual(['ambiguousKpi 1,0']);
  });

  it.each<[string, Rows, string, string]>([
    [
      'the sheet’s name',
      [
        ['KPI', '令和6年度'],
        ['被保険者の特定保健指導実施率', '21.5%'],
      ],
      '健康保険',
      'H.GUIDANCE',
    ],
    [
      'a title',
      [['船員保険事業の KPI'], ['KPI', '令和6年度'], ['被保険者の特定保健指導実施率', '21.5%']],
      'Sheet1',
      'S.GUIDANCE',
    ],
    [
      'a column',
      [
        ['事業', 'KPI', '令和6年度'],
        ['船員保険', '被保険者の特定保健指導実施率', '21.5%'],
      ],
      'Sheet1',
      'S.GUIDANCE',
    ],
  ])('knows the business from %s', (_, rows, name, id) => {
    expect(read(rows, name)).toEqual([`${id} 0.2150 met`]);
  });

  it('is none where no name is like a KPI’s at all', () => {
    expect(
      read([
        ['項目', '令和6年度'],
        ['光熱水費', 100],
      ]),
    ).toEqual([]);
  });
});
