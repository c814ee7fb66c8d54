import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { call, errorCell } from './call';

const HEADINGS = ['KPI', '年度', '分子', '分母', '実績', '単位'];

function evaluated(...rows: unknown[][]): unknown[][] {
  return call('EVALUATE', [HEADINGS, ...rows]) as unknown[][];
}

describe('KPI.EVALUATE', () => {
  it('reports each KPI and, of several measures, each measure', () => {
    expect(
      evaluated(
        ['H.CHECKUP', 2024, 60, 100, '', ''],
        ['H.COMMISSIONER', 2023, '', '', 275_000, '事業所'],
        ['H.COMMISSIONER', 2024, '', '', 50, '％'],
        ['H.COMMISSIONER', 2024, '', '', 220_000, '事業所'],
      ).slice(1),
    ).toEqual([
      [
        'H.CHECKUP',
        '生活習慣病予防健診実施率',
        '令和6年度',
        0.6,
        0.617,
        0.6 / 0.617,
        '未達成',
        'C（参考評価）',
        0.017,
        '',
      ],
      ['H.COMMISSIONER', '健康保険委員', '令和6年度', '', '', 0.8, '未達成', 'C（参考評価）', '', ''],
      [
        'H.COMMISSIONER',
        '健康保険委員、委嘱事業所の被保険者数の割合',
        '令和6年度',
        0.5,
        0.5,
        1,
        '達成',
        '',
        0,
        '',
      ],
      [
        'H.COMMISSIONER',
        '健康保険委員、委嘱事業所数',
        '令和6年度',
        220_000,
        275_000,
        0.8,
        '未達成',
        '',
        55_000,
        '',
      ],
    ]);
  });

  it('counts the branches that meet their targets', () => {
    const row = (year: number, rate: (index: number) => number) =>
      Array.from({ length: 47 }, (_, index) => ['H.GENERIC', year, `支部${String(index)}`, rate(index)]);
    const table = [
      ['KPI', '年度', '支部', '実績'],
      ...row(2023, () => 0.82),
      ...row(2024, (index) => (index ? 0.82 : 0.81)),
    ];
    const report = call('EVALUATE', table) as unknown[][];
    expect(report[1]).toEqual([
      'H.GENERIC',
      'ジェネリック使用割合',
      '令和6年度',
      46,
      47,
      46 / 47,
      '未達成',
      'C（参考評価）',
      1,
      '',
    ]);
  });

  it('says at its cell what cannot be read, and goes on', () => {
    const report = evaluated(
      ['H.CHECKUP', 2024, '', '', errorCell('#N/A'), '％'],
      ['健診率', 2024, '', '', 61.7, '％'],
      ['H.MAIL_RATE', 2024, '', '', 95.7, '％'],
      ['H.CHECKUP', 2025, '', '', 61.7, '％'],
      ['H.EMPLOYER_DATA', 2024, '', '', 0, '％'],
    );
    expect(report.slice(1).map((row) => [row[0], row[1], row[6], row[9]])).toEqual([
      [
        'H.CHECKUP',
        '生活習慣病予防健診実施率',
        '判定不能',
        'E2: エラー値（#N/A）です。数式か参照先を直してください。',
      ],
      [
        'H.CHECKUP',
        '生活習慣病予防健診実施率',
        '判定不能',
        '令和7年度の計画がありません。E2: エラー値（#N/A）です。数式か参照先を直してください。',
      ],
      [
        '',
        '健診率',
        '判定不能',
        'A3: 「健診率」という KPI はありません。近いもの：S.DEPENDENT_CHECKUP（被扶養者の特定健診受診率）、S.CHECKUP（生活習慣病予防健診受診率）、H.EMPLOYER_DATA（事業者健診データ取得率）',
      ],
      ['H.MAIL_RATE', '現金給付等の申請に係る郵送化率', '判定不能', '令和5年度の実績が必要です。'],
      ['H.EMPLOYER_DATA', '事業者健診データ取得率', '判定不能', '令和6年度の実績が必要です。'],
    ]);
  });

  it('takes a 0 for a blank cell and the text 0 for none at all', () => {
    const statusOf = (result: unknown) => evaluated(['H.SINGLE_BID', 2024, '', '', result, '％'])[1]?.[6];
    expect([0, '0', '0%'].map(statusOf)).toEqual(['判定不能', '達成', '達成']);
  });

  it('refuses what is no table of results', () => {
    expect(call('EVALUATE', [[1, 2]])).toMatch(/^#VALUE! 1番目の引数を実績の表として読めません。/);
    expect(call('EVALUATE')).toBe('#VALUE! 1番目の引数を指定してください。');
  });

  it('answers as the single functions do', () => {
    const results = kpiPlan.kpis.filter(
      ({ measures }) => measures.length === 1 && measures[0].unit !== 'branches',
    );
    const given = (unit: string) => (unit === 'ratio' ? 0.5 : 1000);
    const report = evaluated(
      ...results.flatMap(({ id, measures: [{ unit }] }) => [
        [id, 2023, '', '', given(unit), ''],
        [id, 2024, '', '', given(unit), ''],
      ]),
    );
    for (const row of report.slice(1)) {
      const [id, , , result, target, achievement, status] = row;
      const args = [id, [[result]], [['R5', result]]];
      const [[own]] = (() => {
        const answer = call('TARGET', id, [['R5', result]]);
        return Array.isArray(answer) ? (answer as unknown[][]) : [['']];
      })() as [[unknown]];
      expect(status).toBe(call('STATUS', ...args));
      expect(target).toBe(own);
      if (status !== '判定不能') expect(achievement).toBe(call('ACHIEVEMENT', ...args));
    }
    expect(report).toHaveLength(results.length + 1);
  });
});
