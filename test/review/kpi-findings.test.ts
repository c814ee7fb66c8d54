import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/sheet/words/sentence';
import { reviewOfBook } from '../support/book';

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
