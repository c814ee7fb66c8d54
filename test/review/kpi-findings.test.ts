import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { reviewWorkbook, type Review } from '../../src/review/review';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { BRANCHES } from '../../src/sheet/kpis/branches';
import { kpiResultsSheet, printedResults } from '../../src/sheet/templates/kpi-results';
import { sentence } from '../../src/messages/findings/messages';
import type { Language } from '../../src/engine/language';
import { reviewOfBook } from '../support/book';
import { shown } from '../support/content';

describe('what is found in a sheet of KPI results', () => {
  it('asks of which business a name is, instead of finding nothing to read', () => {
    const { sheets, findings } = reviewOfBook({
      実績: [
        ['KPI', '令和6年度'],
        ['被保険者の特定保健指導実施率', '21.5%'],
      ],
    });
    expect(sheets.map(({ kind }) => kind)).toEqual(['kpi']);
    expect(findings.map((finding) => `${finding.code} ${sentence(finding, 'ja')}`)).toEqual([
      'KPI-01 「被保険者の特定保健指導実施率」は両方の事業にあります。事業を付けて指定してください。近いもの：H.GUIDANCE（被保険者の特定保健指導実施率）、S.GUIDANCE（被保険者の特定保健指導実施率）',
    ]);
  });

  it.each([
    [
      'ja',
      '実績 31.2％ が、分子 ÷ 分母（617 ÷ 1,000 ＝ 61.7％）と合いません。判定には分子 ÷ 分母を使いました。実績か、分子・分母を直してください。',
    ],
    [
      'en',
      'The result, 31.2%, is not its numerator ÷ denominator (617 ÷ 1,000 = 61.7%), which was used. Correct the result or the counts.',
    ],
  ] as const)('says which of a result and its counts was used (%s)', (language, said) => {
    const { sheets, findings } = reviewOfBook({
      実績: [
        ['KPI', '年度', '分子', '分母', '実績'],
        ['H.CHECKUP', '令和6年度', 617, 1000, '31.2%'],
      ],
    });
    expect(sheets[0]?.kpis[0]?.judgement?.verdict).toBe('met');
    expect(findings.map(({ code, severity, cells }) => [code, severity, cells.length])).toEqual([
      ['KPI-02', 'warning', 3],
    ]);
    expect(findings.map((finding) => sentence(finding, language))).toEqual([said]);
  });
});

const HEADINGS = ['KPI', '年度', '分子', '分母', '実績', '単位'];

function reviewOfTemplate(content: SheetContent): Review {
  return reviewWorkbook({ sheets: [shown(content)], date1904: false });
}

/** The findings of a sheet of results as `E2 sentence`. */
function standings(
  rows: readonly (readonly (string | number | null)[])[],
  language: Language = 'ja',
): string[] {
  const { findings } = reviewOfBook({ 実績: [HEADINGS, ...rows] });
  return findings
    .filter(({ code }) => code === 'KPI-03')
    .map(
      (finding) =>
        `${finding.severity} ${finding.cells.map(addressOf).join()} ${sentence(finding, language)}`,
    );
}

describe('a KPI that is not met', () => {
  it.each([
    [
      'ja',
      'info E2 生活習慣病予防健診実施率（健康保険事業、令和6年度）：実績 61.69％ を目標 61.70％ と（丸めずに）比べ、未達成です。差は 0.01ポイントです。目標は「61.7％以上」です（計画：「１）生活習慣病予防健診実施率を61.7%以上とする」）。',
    ],
    [
      'en',
      'info E2 Preventive checkups done (health insurance, FY2024): The result of 61.69% beside the target of 61.70%, unrounded: not met. The gap is 0.01 points. The target is at least 61.7% (plan: 「１）生活習慣病予防健診実施率を61.7%以上とする」).',
    ],
  ] as const)(
    'is found at its result, with result, target, difference and the words of the plan (%s)',
    (language, said) => {
      expect(standings([['H.CHECKUP', '令和6年度', 6169, 10_000, null]], language)).toEqual([said]);
    },
  );

  it.each([
    ['a row that is still blank', [['H.CHECKUP', '令和6年度', null, null, null]], 'E3'],
    ['rows of other years', [['H.CHECKUP', '令和5年度', null, null, null]], 'E3'],
  ])('is found at its result also where %s stands before it', (_, before, cell) => {
    const own = ['H.CHECKUP', '令和6年度', 6169, 10_000, null];
    expect(standings([...before, own])).toEqual([expect.stringMatching(new RegExp(`^info ${cell} `, 'u'))]);
    expect(standings([own, ...before])).toEqual([expect.stringMatching(/^info E2 /u)]);
  });

  it('is not found where the result is the target exactly', () => {
    expect(standings([['H.CHECKUP', '令和6年度', 617, 1000, null]])).toEqual([]);
  });

  it('is found once, with the measure that misses, and cites what that measure must reach', () => {
    const rows = [
      ['H.COMMISSIONER', '令和6年度', 49, 100, null, '％'],
      ['H.COMMISSIONER', '令和5年度', null, null, 280_000, '事業所'],
      ['H.COMMISSIONER', '令和6年度', null, null, 290_000, '事業所'],
    ];
    const { findings } = reviewOfBook({ 実績: [HEADINGS, ...rows] });
    expect(findings.map(({ code, cells, citation }) => [code, cells.map(addressOf), citation.kind])).toEqual([
      ['KPI-03', ['E2'], 'plan'],
    ]);
  });

  it('is found at the branches that miss their targets', () => {
    const rates = BRANCHES.map((branch, index) => [
      'H.GENERIC',
      '令和6年度',
      branch,
      index === 2 || index === 5 ? '79.9%' : '88%',
    ]);
    const before = BRANCHES.map((branch) => ['H.GENERIC', '令和5年度', branch, '81%']);
    const { findings } = reviewOfBook({ 実績: [['KPI', '年度', '支部', '実績'], ...rates, ...before] });
    expect(findings.map(({ code, cells }) => [code, cells.map(addressOf)])).toEqual([
      ['KPI-03', ['D4', 'D7']],
    ]);
    const said = findings.map((finding) => sentence(finding, 'ja')).join();
    expect(said).toContain('47支部のうち45支部が達成しました。');
  });
});

describe('a KPI that cannot be decided', () => {
  it('says what its results lack', () => {
    expect(standings([['H.MAIL_RATE', '令和6年度', 957, 1000, null]])).toEqual([
      'info E2 現金給付等の申請に係る郵送化率（健康保険事業、令和6年度）は判定不能です。実績は 957 ÷ 1,000 ＝ 95.7％です。判定に足りないもの：令和5年度の実績が必要です。目標は「前年度の実績以上」です（計画：「２）現金給付等の申請に係る郵送化率を対前年度以上とする」）。',
    ]);
  });

  it('says that its year has no plan, at its own result', () => {
    expect(
      standings([
        ['H.CHECKUP', '令和6年度', 617, 1000, null],
        ['H.CHECKUP', '令和30年度', 617, 1000, null],
      ]),
    ).toEqual([
      'info E3 生活習慣病予防健診実施率（健康保険事業、令和30年度）は判定不能です。令和30年度の計画がありません。',
    ]);
  });

  it('has the finding of the cell that cannot be read, and no second one', () => {
    const { findings } = reviewOfBook({ 実績: [HEADINGS, ['S.CHECKUP', '令和6年度', 1, 0, null]] });
    expect(findings.map(({ code }) => code)).toEqual(['KPI-01']);
  });
});

describe('results that are still to be entered', () => {
  it.each([
    [
      'ja',
      'info E3,E4 令和6年度の実績が未入力の KPI が 2 件あります（E3、E4、入力済み 1/3）。実績か、分子と分母を入力してください。',
    ],
    [
      'en',
      'info E3,E4 The FY2024 results of 2 KPIs are not filled in yet (E3, E4; filled 1 of 3). Enter each result, or its numerator and denominator.',
    ],
  ] as const)('are told once a table, with how many are there (%s)', (language, said) => {
    const rows = [
      ['H.CHECKUP', '令和6年度', 617, 1000, null],
      ['H.MAIL_RATE', '令和6年度', null, null, null],
      ['H.GUIDANCE', '令和6年度', null, null, ''],
    ];
    expect(standings(rows, language)).toEqual([said]);
  });

  it('are one finding in a template that nobody has touched', () => {
    const { findings } = reviewOfTemplate(kpiResultsSheet(kpiPlan));
    expect(findings.map(({ code, cells }) => [code, cells.length])).toEqual([
      ['KPI-03', kpiPlan.kpis.length],
    ]);
  });

  it('are the year’s own: a result of the year before does not fill it', () => {
    expect(standings([['H.MAIL_RATE', '令和5年度', 957, 1000, null]])).toEqual([
      'info A2 「現金給付等の申請に係る郵送化率」の令和6年度の実績が未入力です（A2、入力済み 0/1）。実績か、分子と分母を入力してください。',
    ]);
  });

  it('are one measure of several, as long as the other does not decide the KPI', () => {
    const half = ['H.COMMISSIONER', '令和6年度', 50, 100, null, '％'];
    const open = ['H.COMMISSIONER', '令和6年度', null, null, null, '事業所'];
    expect(standings([half, open])).toEqual([expect.stringContaining('E3、入力済み 0/1')]);
    const missed = ['H.COMMISSIONER', '令和6年度', 49, 100, null, '％'];
    expect(standings([missed, open])).toEqual([expect.stringContaining('未達成です')]);
  });
});

describe('what the check page and the board say of a KPI', () => {
  it('is the same: each that is not met or undecidable has its finding, and no other', () => {
    const { sheets, findings } = reviewOfTemplate(kpiResultsSheet(kpiPlan, printedResults));
    const board = sheets.flatMap(({ kpis }) => kpis.map(({ judgement }) => judgement?.verdict));
    const told = findings.flatMap((finding) => {
      if (finding.code !== 'KPI-03') return [];
      return finding.details.fault === 'blank'
        ? finding.details.kpis.map(() => 'undecidable')
        : [finding.details.fault];
    });
    expect(told).toHaveLength(board.filter((verdict) => verdict !== 'met').length);
  });
});
