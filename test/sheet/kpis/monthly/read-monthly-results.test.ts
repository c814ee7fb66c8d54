import { describe, expect, it } from 'vitest';
import { exactly, isFigure } from '../../../../src/engine/kpi/result';
import { serialOf } from '../../../../src/engine/calendar/serial';
import { KPI_PLANS } from '../../../../src/plan/kpi-plans';
import { BRANCHES } from '../../../../src/sheet/kpis/branches';
import { readResultsSheet } from '../../../../src/sheet/kpis/read-kpis';
import { sheetOf, type TestCell } from '../../../support/sheet';

type Rows = readonly (readonly TestCell[])[];

const MONTHS = ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'];

/** Each KPI with its result so far, the month's last day, its verdict and what is wrong. */
function read(rows: Rows, name = 'Sheet1'): string[] | null {
  const sheet = readResultsSheet(sheetOf(rows, { name }), KPI_PLANS, 'evaluation');
  return (
    sheet?.kpis.map(({ kpi, given, judgement, problems, months }) => {
      const result = given[0]?.result;
      const amount = result && isFigure(result) ? exactly(result.amount).toFraction() : result?.length;
      return [
        kpi?.id,
        months[0]?.kind,
        String(amount ?? ''),
        given[0]?.day === null ? 'year' : String(given[0]?.day ?? ''),
        judgement?.verdict,
        ...problems.map(({ code, place }) => `${code} ${String(place.row)},${String(place.column)}`),
      ]
        .filter(Boolean)
        .join(' ');
    }) ?? null
  );
}

const day = (year: number, month: number, of: number): number => serialOf({ year, month, day: of }) ?? 0;
const JUNE = String(day(2024, 6, 30));

describe('a table by month', () => {
  it.each<[string, Rows, string]>([
    [
      'a row each for numerators and denominators under a title',
      [
        ['生活習慣病予防健診実施率（月別・累計）'],
        ['年度', '区分', '4月', '5月', '6月'],
        ['令和6年度', '分子', 100, 200, 300],
        [null, '分母', 1000, 1000, 1000],
      ],
      `H.CHECKUP cumulative 3/10 ${JUNE} undecidable`,
    ],
    [
      'single months that add up',
      [
        ['KPI', '集計', '区分', '４月', '５月', '６月'],
        ['H.MAIL_RATE', '単月', '分子', 90, 90, 90],
        ['H.MAIL_RATE', '単月', '分母', 100, 100, 100],
      ],
      `H.MAIL_RATE single 9/10 ${JUNE} undecidable`,
    ],
    [
      'a year’s own denominator in the column behind the months',
      [
        ['生活習慣病予防健診実施率（単月）'],
        ['区分', '4月', '5月', '6月', '年間'],
        ['分子', 100, 100, 100, null],
        ['分母', null, null, null, 1000],
      ],
      `H.CHECKUP single 3/10 ${JUNE} undecidable`,
    ],
    [
      'months as dates',
      [
        ['ホームページアクセス数（累計）', '健康保険'],
        ['年度', day(2024, 4, 1), day(2024, 5, 1), day(2024, 6, 1)],
        ['令和6年度', 10, 20, 30],
      ],
      `H.WEB_ACCESS cumulative 30 ${JUNE} undecidable`,
    ],
    [
      'months in English',
      [
        ['KPI', 'Months', 'Figure', 'Apr', 'May', 'Jun.'],
        ['H.WEB_ACCESS', 'single', 'Result', 10, 10, 10],
      ],
      `H.WEB_ACCESS single 30 ${JUNE} undecidable`,
    ],
    [
      'rates that are cumulative already, as percentages',
      [
        ['KPI', '単位', '4月（累計）', '5月（累計）', '6月（累計）'],
        ['H.CHECKUP', '％', 10, 20, 30],
      ],
      `H.CHECKUP cumulative 3/10 ${JUNE} undecidable`,
    ],
    [
      'single rates, which give no result of the year so far',
      [
        ['KPI', '集計', '4月', '5月', '6月'],
        ['H.CHECKUP', '単月', '10%', '20%', '30%'],
      ],
      'H.CHECKUP single year undecidable',
    ],
    [
      'a whole year, which is judged',
      [
        ['KPI', '集計', ...MONTHS],
        ['H.WEB_ACCESS', '累計', ...MONTHS.map((_, at) => 11_250_000 * (at + 1))],
      ],
      'H.WEB_ACCESS cumulative 135000000 year met',
    ],
    [
      'what the year’s own column says: the months’ sum',
      [
        ['KPI', '4月', '5月', '6月', '累計'],
        ['H.WEB_ACCESS', 10, 10, 10, 30],
      ],
      `H.WEB_ACCESS single 30 ${JUNE} undecidable`,
    ],
    [
      'nothing that says what the months count',
      [
        ['KPI', '4月', '5月', '6月'],
        ['H.WEB_ACCESS', 10, 10, 10],
      ],
      `H.WEB_ACCESS cumulative 10 ${JUNE} monthKind 1,1`,
    ],
    [
      'a numerator above its denominator',
      [
        ['KPI', '集計', '区分', '4月', '5月'],
        ['H.MAIL_RATE', '累計', '分子', 90, 201],
        ['H.MAIL_RATE', '累計', '分母', 100, 200],
      ],
      `H.MAIL_RATE cumulative 9/10 ${String(day(2024, 4, 30))} rateAboveOne 1,4`,
    ],
    [
      'another unit than the KPI’s',
      [
        ['KPI', '集計', '単位', '4月', '5月'],
        ['H.WEB_ACCESS', '累計', '万件', 90, 201],
      ],
      '',
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(read(rows)?.[0] ?? '').toBe(expected);
  });

  it('takes the month of the target’s day, by itself where months are single', () => {
    const rows = [
      ['KPI', '集計', '区分', '10月', '11月', '12月'],
      ['H.MYNA_CARD', '単月', '分子', 10, 50, 90],
      ['H.MYNA_CARD', '単月', '分母', 100, 100, 100],
    ];
    expect(read(rows)).toEqual([`H.MYNA_CARD single 1/2 ${String(day(2024, 11, 30))} met`]);
  });

  it('compares a year that ends early with the like months of the year before', () => {
    const rows = [
      ['KPI', '年度', '集計', '区分', '10月', '11月'],
      ['H.CARD_RECOVERY', '令和5年度', '累計', '分子', 70, 80],
      [null, null, null, '分母', 100, 100],
      ['H.CARD_RECOVERY', '令和6年度', '累計', '分子', 75, 80],
      [null, null, null, '分母', 100, 100],
    ];
    expect(read(rows)).toEqual([`H.CARD_RECOVERY cumulative 4/5 ${String(day(2024, 11, 30))} met`]);
  });

  it('adds the branches up where all are given, and does not judge the nation by some', () => {
    const rows = (branches: readonly string[]): Rows => [
      ['生活習慣病予防健診実施率（支部別・累計）'],
      ['支部名', '区分', '4月', '5月'],
      ...branches.flatMap((branch) => [
        [branch, '分子', 1, 2],
        [null, '分母', 10, 10],
      ]),
    ];
    expect(read(rows(BRANCHES))).toEqual([
      `H.CHECKUP cumulative 1/5 ${String(day(2024, 5, 31))} undecidable`,
    ]);
    expect(read(rows(BRANCHES.slice(1)))).toEqual([
      `H.CHECKUP cumulative 46 ${String(day(2024, 5, 31))} undecidable`,
    ]);
  });

  it('knows a branch by its prefecture, and tells one that is named twice', () => {
    const rows = [
      ['生活習慣病予防健診実施率（支部別・累計）'],
      ['支部名', '区分', '4月', '5月'],
      ['東京都', '分子', 1, 2],
      [null, '分母', 10, 10],
      ['東京支部', '分子', 1, 2],
      [null, '分母', 10, 10],
    ];
    expect(read(rows)?.[0]).toContain('repeatedBranch 4,0');
  });

  it.each<[string, Rows]>([
    [
      'figures that happen to be dates',
      [
        ['KPI', '実績'],
        [42_386, 14_072, 40_609, 13_025],
      ],
    ],
    ['one month beside something else', [['KPI', '3月']]],
  ])('is none: %s', (_, rows) => {
    expect(readResultsSheet(sheetOf(rows), KPI_PLANS, 'evaluation')?.kpis[0]?.months ?? []).toEqual([]);
  });
});
