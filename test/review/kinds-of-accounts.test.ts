import { describe, expect, it } from 'vitest';
import { reviewSheet, type SheetReview } from '../../src/review/review';
import { sheetOf, type TestCell } from '../support/sheet';

type Rows = readonly (readonly TestCell[])[];

const rate = (value: number): TestCell => ({ value, format: '0.00%' });

function reviewed(rows: Rows, name = 'Sheet1'): SheetReview {
  return reviewSheet(sheetOf(rows, { name }));
}

function codes({ tables }: SheetReview): string[] {
  return tables.flatMap(({ findings }) => findings.map(({ code }) => code));
}

/** The combined accounts of the association and the state, with the totals and differences that were published. */
const outlook: Rows = [
  ['協会けんぽ（医療分）の収支見込'],
  [null, null, null, '（単位：億円）'],
  ['', '', '2025年度', '2026年度'],
  ['収入', '保険料収入', 106_000, 110_000],
  ['', '国庫補助等', 13_000, 13_500],
  ['', 'その他', 963, 479],
  ['', '計', 119_963, 123_979],
  ['支出', '保険給付費', 75_000, 77_000],
  ['', '拠出金等', 37_000, 38_000],
  ['', 'その他', 3_362, 3_841],
  ['', '計', 115_362, 118_841],
  ['単年度収支差', '', 4_601, 5_137],
  ['（注）協会会計と国の特別会計との合算ベースである。'],
];

describe('accounts that are no budget', () => {
  it('have their sums judged, and rounding allowed for', () => {
    const { kind, tables } = reviewed(outlook);
    expect(kind).toBe('outlook');
    expect(
      tables.flatMap(({ judgements }) =>
        judgements.map(({ relation, verdict }) => `${relation.code} ${verdict}`),
      ),
    ).toEqual([
      'SUM-01 exact',
      'SUM-02 exact',
      'SUM-06 exact',
      'SUM-01 exact',
      'SUM-02 exact',
      'SUM-06 rounding',
    ]);
  });

  it('have a wrong sum told', () => {
    const rows = outlook.map((row) => row.map((cell) => (cell === 963 ? 936 : cell)));
    expect(codes(reviewed(rows))).toContain('SUM-01');
  });

  it.each<[what: string, title: string, sheet: string, kind: string, hasForm: boolean]>([
    ['the budget of an account', '令和６年度　収入支出予算〔健康保険勘定〕', 'Sheet1', 'budget', true],
    ['its outlook', '令和６年度　収支見込〔健康保険勘定〕予算', 'Sheet1', 'outlook', false],
    ['its combined accounts', '令和６年度　予算〔健康保険勘定〕', '合算ベース', 'outlook', false],
  ])(
    'as in %s: by form, period, contingency and balance only where it is one',
    (_, title, sheet, kind, hasForm) => {
      const rows: Rows = [
        [title],
        [null, '（単位：百万円）'],
        ['科目', '予算額'],
        ['収入'],
        ['保険料等交付金', 100],
        ['計', 100],
        ['支出'],
        ['保険給付費', 90],
        ['予備費', 1],
        ['計', 91],
      ];
      const found = reviewed(rows, sheet);
      expect(found.kind).toBe(kind);
      for (const code of ['BAL-01', 'STR-01']) expect(codes(found).includes(code)).toBe(hasForm);
    },
  );
});

describe('premium rates', () => {
  it.each<[what: string, rows: Rows]>([
    [
      'by branch, as shares',
      [
        ['令和８年度 都道府県単位保険料率'],
        ['支部', '令和7年度', '令和8年度', '増減'],
        ['北海道', rate(0.1031), rate(0.1028), rate(-0.0003)],
        ['青森', rate(0.0985), rate(0.0985), rate(0)],
        ['全国平均', rate(0.1), rate(0.099), rate(-0.001)],
      ],
    ],
    [
      'by branch, in per cent',
      [
        ['令和８年度 都道府県単位保険料率（％）'],
        ['支部', '令和7年度', '令和8年度'],
        ['北海道', 10.31, 10.28],
        ['青森', 9.85, 9.85],
      ],
    ],
    [
      'and their parts, as text',
      [
        ['令和８年度の率について'],
        ['項目', '令和7年度', '令和8年度'],
        ['一般', '10.00%', '9.90%'],
        ['支援金', '-', '0.23%'],
        ['計', '10.00%', '10.13%'],
      ],
    ],
    [
      'and their parts, in per cent',
      [['令和８年度の保険料率'], ['項目', '令和7年度', '令和8年度'], ['一般', 10, 9.9], ['計', 10, 9.9]],
    ],
  ])('%s are left alone', (_, rows) => {
    expect(reviewed(rows).kind).toBe('none');
  });

  it('do not make a table of amounts one of rates', () => {
    const rows: Rows = [
      ['保険料率の根拠となる収支'],
      [null, '（単位：億円）'],
      ['科目', '令和7年度'],
      ['支出'],
      ['給付費', 9],
      ['計', 9],
    ];
    expect(reviewed(rows).kind).not.toBe('none');
  });
});
