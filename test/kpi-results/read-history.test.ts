import { describe, expect, it } from 'vitest';
import { exactly, isFigure, type Result } from '../../src/engine/kpi/result';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { readHistory, readResult } from '../../src/kpi-results/read-history';
import { kpiTable } from '../support/kpi-table';

type Rows = Parameters<typeof kpiTable>[0];

function kpi(id: string) {
  const found = kpiPlan.kpis.find((row) => row.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
}

function shown(result: Result): string {
  if (!isFigure(result)) {
    return result.map(({ branch, rate }) => `${branch} ${exactly(rate).toString()}`).join(', ');
  }
  const { counts, amount } = result;
  return counts
    ? `${counts.numerator.toString()}/${counts.denominator.toString()}`
    : exactly(amount).toString();
}

/** Each measure's years in one line, or the problem's code and place. */
function history(id: string, rows: Rows): string {
  const read = readHistory(kpiTable(rows), kpi(id), 2024, 'evaluation');
  if ('code' in read) return `${read.code} ${String(read.place.row)},${String(read.place.column)}`;
  return read.years
    .map((years) => years.map((year) => `${String(year.fiscalYear)}: ${shown(year.result)}`).join('; '))
    .join(' | ');
}

function result(id: string, rows: Rows): string {
  const read = readResult(kpiTable(rows), kpi(id));
  if ('code' in read) return `${read.code} ${String(read.place.row)},${String(read.place.column)}`;
  return read.map((each) => (each ? shown(each) : '–')).join(' | ');
}

describe('readHistory', () => {
  it.each<[string, Rows, string]>([
    [
      'years as numbers',
      [
        [2022, 0.957],
        [2023, 0.958],
      ],
      '2022: 0.957; 2023: 0.958',
    ],
    [
      'years in Japanese',
      [
        ['R4', 0.957],
        ['令和５年度', 0.958],
      ],
      '2022: 0.957; 2023: 0.958',
    ],
    [
      'a heading',
      [
        ['年度', '実績'],
        [2023, 0.958],
      ],
      '2023: 0.958',
    ],
    [
      'a heading of unknown words',
      [
        ['いつ', 'どれだけ'],
        [2023, 0.958],
      ],
      '2023: 0.958',
    ],
    [
      'blank rows',
      [
        [null, null],
        [2023, 0.958],
        ['', ' '],
      ],
      '2023: 0.958',
    ],
    [
      'a year without a result',
      [
        [2022, null],
        [2023, '－'],
      ],
      '',
    ],
    ['numerator and denominator', [[2023, 958, 1000]], '2023: 958/1000'],
    ['both, and the rate behind them', [[2023, 958, 1000, 0.958]], '2023: 958/1000'],
    [
      'a rate where the counts are missing',
      [
        [2022, null, null, 0.957],
        [2023, 958, 1000, null],
      ],
      '2022: 0.957; 2023: 958/1000',
    ],
    [
      'columns in another order',
      [
        ['分母', '分子', '年度'],
        [1000, 958, 2023],
      ],
      '2023: 958/1000',
    ],
    [
      'a remark behind',
      [
        ['年度', '実績', '備考'],
        [2023, 0.958, '速報'],
      ],
      '2023: 0.958',
    ],
    ['counts as text', [[2023, '９５８件', '1,000件']], '2023: 958/1000'],
    ['nothing', [], ''],
  ])('reads %s', (_, rows, expected) => {
    expect(history('H.MAIL_RATE', rows)).toBe(expected);
  });

  it.each<[string, Rows, string]>([
    ['a percentage in words', [[2023, '95.8％']], '2023: 0.958'],
    [
      'a percentage under ％',
      [
        ['年度', '実績（%）'],
        [2023, 95.8],
      ],
      '2023: 0.958',
    ],
    [
      'a ratio under ％, shown as a percentage',
      [
        ['年度', '実績（％）'],
        [2023, { value: 0.958, percent: 'scaled' }],
      ],
      '2023: 0.958',
    ],
    ['a percentage by a written ％', [[2023, { value: 95.8, percent: 'literal' }]], '2023: 0.958'],
    [
      'a ratio under ％ where the plan prints a rate',
      [
        ['年度', '実績（％）'],
        [2023, 0.958],
      ],
      '2023: 0.958',
    ],
    [
      'zero under ％',
      [
        ['年度', '実績（％）'],
        [2022, 0],
        [2023, 95.8],
      ],
      '2022: 0; 2023: 0.958',
    ],
    ['a rate above 1', [[2023, 95.8]], 'rateAboveOne 0,1'],
    [
      'a rate above 100 %',
      [
        ['年度', '実績（％）'],
        [2023, 100.1],
      ],
      'rateAboveOne 1,1',
    ],
    [
      '100 %',
      [
        ['年度', '実績（％）'],
        [2023, 100],
      ],
      '2023: 1',
    ],
    ['more counted than there are', [[2023, 1001, 1000]], 'rateAboveOne 0,1'],
    ['a negative rate', [[2023, -0.1]], 'negative 0,1'],
    [
      'a small number among percentages',
      [
        ['年度', '実績（％）'],
        [2022, 0.9],
        [2023, 95.8],
      ],
      '2022: 0.009; 2023: 0.958',
    ],
  ])('takes %s for what it is', (_, rows, expected) => {
    expect(history('H.MAIL_RATE', rows)).toBe(expected);
  });

  it('does not guess what ％ means where the plan prints no rate', () => {
    const rows: Rows = [
      ['年度', '査定率（％）'],
      [2023, 0.34],
    ];
    expect(history('H.RECEIPT_ASSESSMENT_RATE', rows)).toBe('ambiguousPercent 1,1');
    expect(
      history('H.RECEIPT_ASSESSMENT_RATE', [
        ['年度', '査定率'],
        [2023, 0.0034],
      ]),
    ).toBe('2023: 0.0034');
    expect(history('H.RECEIPT_ASSESSMENT_RATE', [[2023, '0.34%']])).toBe('2023: 0.0034');
  });

  it.each<[string, Rows, string]>([
    ['an error cell', [[2023, { error: '#N/A' }]], 'errorCell 0,1'],
    ['an error for a year', [[{ error: '#REF!' }, 0.9]], 'errorCell 0,0'],
    ['words for a rate', [[2023, '未集計']], 'notANumber 0,1'],
    ['a truth value for a rate', [[2023, true]], 'notANumber 0,1'],
    ['words for a year', [['昨年度', 0.9]], 'notAYear 0,0'],
    ['a year too far back', [[5, 0.9]], 'notAYear 0,0'],
    [
      'a year twice',
      [
        [2023, 0.9],
        ['R5', 0.8],
      ],
      'repeatedYear 1,0',
    ],
    ['a denominator of 0', [[2023, 0, 0]], 'zeroDenominator 0,2'],
    ['a denominator below 0', [[2023, 1, -1]], 'negative 0,2'],
    ['a numerator alone', [[2023, 5, null]], 'incomplete 0,2'],
    ['a denominator alone', [[2023, null, 5]], 'incomplete 0,1'],
    ['a percentage for a count', [[2023, '5%', 10]], 'notANumber 0,1'],
    ['too many columns', [[2023, 1, 2, 0.5, 9]], 'columns 0,0'],
    ['no figures', [[2023]], 'columns 0,0'],
  ])('refuses %s', (_, rows, expected) => {
    expect(history('H.MAIL_RATE', rows)).toBe(expected);
  });

  it.each<[string, string, Rows, string]>([
    ['an amount', 'H.REEXAM_AMOUNT', [['R5', '7,200 円']], '2023: 7200'],
    ['an amount by its counts', 'H.REEXAM_AMOUNT', [['R5', 14_400, 2]], '2023: 14400/2'],
    ['visits in 億 and 万', 'H.WEB_ACCESS', [['R5', '1 億 3,500 万']], '2023: 135000000'],
    [
      'a growth',
      'S.DECLARATION_INCREASE',
      [
        ['R5', '25社増'],
        ['R6', -3],
      ],
      '2023: 25; 2024: -3',
    ],
    ['an effect below 0', 'S.RECEIPT_EFFECT', [['R5', -10, 4]], '2023: -10/4'],
    ['a count below 0', 'S.SMOKING_CESSATION', [['R5', -1]], 'negative 0,1'],
    ['a percentage for people', 'S.SMOKING_CESSATION', [['R5', '70%']], 'notANumber 0,1'],
    ['two columns for people', 'S.SMOKING_CESSATION', [['R5', 1, 2]], 'columns 0,0'],
    [
      'offices under their own heading',
      'H.HEALTH_DECLARATION',
      [
        ['年度', '事業所数'],
        ['R5', 90_000],
      ],
      '2023: 90000',
    ],
  ])('reads %s', (_, id, rows, expected) => {
    expect(history(id, rows)).toBe(expected);
  });

  it.each<[string, Rows, string]>([
    ['share and offices', [['R5', 0.52, 275_000]], '2023: 0.52 | 2023: 275000'],
    ['counts and offices', [['R5', 52, 100, 275_000]], '2023: 52/100 | 2023: 275000'],
    [
      'offices first',
      [
        ['年度', '委嘱事業所数', '被保険者の割合（％）'],
        ['R5', 275_000, 52],
      ],
      '2023: 0.52 | 2023: 275000',
    ],
    [
      'offices alone',
      [
        ['年度', '割合', '事業所数'],
        ['R5', null, 275_000],
      ],
      ' | 2023: 275000',
    ],
    ['one column only', [['R5', 0.52]], 'columns 0,0'],
  ])('reads %s of commissioners', (_, rows, expected) => {
    expect(history('H.COMMISSIONER', rows)).toBe(expected);
  });

  it.each<[string, Rows, string]>([
    [
      'branch and rate',
      [
        ['北海道', 0.81],
        ['青森支部', '82.0%'],
      ],
      '2023: 北海道 0.81, 青森 0.82',
    ],
    [
      'a heading',
      [
        ['支部名', '使用割合（％）'],
        ['北海道', 81],
        ['青 森', 82],
      ],
      '2023: 北海道 0.81, 青森 0.82',
    ],
    ['counts', [['北海道', 81, 100]], '2023: 北海道 0.81'],
    [
      'a branch twice',
      [
        ['北海道', 0.81],
        ['北海道支部', 0.82],
      ],
      'repeatedBranch 1,0',
    ],
    [
      'a rate without its branch',
      [
        ['北海道', 0.81],
        [null, 0.82],
      ],
      'noBranch 1,0',
    ],
    ['a rate above 1', [['北海道', 81]], 'rateAboveOne 0,1'],
  ])('reads %s of the branches', (_, rows, expected) => {
    expect(history('H.GENERIC', rows)).toBe(expected);
  });

  it.each<[string, Rows, unknown]>([
    ['a date up to which a year counts', [['令和5年12月1日', 0.86]], { fiscalYear: 2023, until: 45_261 }],
    ['a serial date', [[45_261, 0.86]], { fiscalYear: 2023, until: 45_261 }],
    ['the last day of the year', [['2024-03-31', 0.86]], { fiscalYear: 2023, until: null }],
  ])('reads %s', (_, rows, expected) => {
    const read = readHistory(kpiTable(rows), kpi('H.CARD_RECOVERY'), 2024, 'evaluation');
    expect('code' in read ? read : read.years[0]?.[0]).toMatchObject(expected as object);
  });

  it('takes a date of the judged year without a result for its last day', () => {
    for (const last of [null, '', '-']) {
      const rows: Rows = [
        ['令和6年12月1日', last],
        ['令和5年12月1日', 0.86],
      ];
      const read = readHistory(kpiTable(rows), kpi('H.CARD_RECOVERY'), 2024, 'evaluation');
      expect(read).toMatchObject({ lastDay: 45_627, years: [[{ fiscalYear: 2023 }]] });
    }
  });

  it('takes the branches’ year from the vintage', () => {
    const read = readHistory(kpiTable([['北海道', 0.81]]), kpi('H.GENERIC'), 2024, 'plan');
    expect(read).toMatchObject({ years: [[{ fiscalYear: 2022 }]] });
  });
});

describe('readResult', () => {
  it.each<[string, string, Rows, string]>([
    ['a rate', 'H.CHECKUP', [[0.62]], '0.62'],
    ['a percentage in words', 'H.CHECKUP', [['62.0%']], '0.62'],
    ['a percentage typed as a number', 'H.CHECKUP', [[61.7]], 'rateAboveOne 0,0'],
    ['numerator and denominator side by side', 'H.CHECKUP', [[62, 100]], '62/100'],
    ['numerator above denominator', 'H.CHECKUP', [[62], [100]], '62/100'],
    ['a blank cell', 'H.CHECKUP', [['']], ''],
    ['share and offices', 'H.COMMISSIONER', [[0.5, 275_000]], '0.5 | 275000'],
    ['counts and offices', 'H.COMMISSIONER', [[1, 2, 275_000]], '1/2 | 275000'],
    [
      'branches',
      'H.GENERIC',
      [
        ['北海道', 0.81],
        ['青森', 0.82],
      ],
      '北海道 0.81, 青森 0.82',
    ],
    [
      'several rows',
      'H.CHECKUP',
      [
        [0.6, 1],
        [0.7, 1],
      ],
      'columns 1,0',
    ],
    ['an error cell', 'H.CHECKUP', [[{ error: '#DIV/0!' }]], 'errorCell 0,0'],
  ])('reads %s', (_, id, rows, expected) => {
    expect(result(id, rows)).toBe(expected);
  });
});
