import { describe, expect, it } from 'vitest';
import { flaggedInitiatives, initiatives } from '../../../src/plan/fy2024/initiatives';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

const rows = [...kpiPlan.kpis, ...kpiPlan.operational];

describe('the flagged sections of the plan', () => {
  it.each(kpiPlan.kpis)('give $id its flags', ({ id, important, difficult }) => {
    const section = flaggedInitiatives.find((initiative) => initiative.kpis.includes(id));
    expect({ important, difficult }).toEqual({
      important: (section?.important.length ?? 0) > 0,
      difficult: (section?.difficult.length ?? 0) > 0,
    });
  });

  it('name KPIs and goals that exist, of their own business', () => {
    const business = new Map(rows.map((row) => [row.id, row.business]));
    for (const initiative of flaggedInitiatives) {
      for (const id of initiative.kpis) expect(business.get(id)).toBe(initiative.business);
    }
  });

  it('speak only of their own KPIs', () => {
    for (const { kpis, important, difficult } of flaggedInitiatives) {
      for (const { speaksOf } of [...important, ...difficult]) {
        for (const id of speaksOf ?? []) expect(kpis).toContain(id);
      }
    }
  });

  it.each([
    ['H.SERVICE_STANDARD', 'difficult', ['KPIの100％を達成することは']],
    ['H.MAIL_RATE', 'difficult', []],
    ['H.DEBT_RECOVERY', 'difficult', ['保険者間調整※2による債権回収の減少']],
    ['H.CARD_RECOVERY', 'difficult', ['電子申請による届出が更に増加']],
    ['H.GENERIC', 'important', ['早期に80%を達成する必要があり']],
    ['H.BIOSIMILAR', 'important', ['「2029年度末までに、']],
    ['H.GENERIC', 'difficult', ['ジェネリック医薬品の供給不足']],
    ['H.BIOSIMILAR', 'difficult', []],
    ['S.SERVICE_STANDARD', 'difficult', ['サービススタンダードの100％']],
    ['S.CARD_RECOVERY', 'difficult', ['電子申請による届出', '催告が速やかな納付']],
    ['S.DEBT_CURRENT', 'difficult', ['保険者間調整※2', '高額債権の回収の有無', '催告が速やかな納付']],
    ['S.DEBT_PAST', 'difficult', ['保険者間調整※2', '高額債権の回収の有無', '催告が速やかな納付']],
    ['S.RETURN_CALL', 'difficult', []],
    ['S.CHECKUP', 'difficult', ['生活習慣病予防健診の指定機関']],
    ['S.LOGBOOK_DATA', 'difficult', []],
    ['S.GUIDANCE', 'difficult', ['乗船中一定期間は陸上を離れてしまう']],
    ['S.DEPENDENT_GUIDANCE', 'difficult', []],
    ['S.DEPENDENT_GUIDANCE', 'important', ['2029年度の目標値（30％）']],
    ['S.GENERIC', 'important', ['この目標達成に寄与する']],
    ['S.GENERIC', 'difficult', ['ジェネリック医薬品の供給不足']],
  ] as const)('speak of %s as %s: %j', (id, flag, words) => {
    const reasons = flaggedInitiatives
      .filter(({ kpis }) => kpis.includes(id))
      .flatMap((initiative) => initiative[flag])
      .filter(({ speaksOf }) => speaksOf?.includes(id) ?? true);
    expect(reasons.map(({ citation }) => citation.quote)).toEqual(
      words.map((each) => expect.stringContaining(each) as string),
    );
  });

  it('hold those that have no KPI for the year’s report', () => {
    expect(flaggedInitiatives.filter(({ kpis }) => kpis.length === 0).map(({ name }) => name.ja)).toEqual([
      '健全な財政運営',
      '業務処理体制の強化と意識改革の徹底',
      '本部・支部における医療費・健診データ等の分析結果の活用及び分析能力の向上',
      '外部有識者を活用した調査研究成果の活用',
      '好事例の横展開',
      '地域の医療提供体制等へのデータを活用した意見発信',
      '健全な財政運営の確保',
      '福祉事業の効果的な実施',
    ]);
  });
});

describe('the items of the plan', () => {
  it('are known each by an id of its own', () => {
    expect(new Set(initiatives.map(({ id }) => id)).size).toBe(initiatives.length);
    expect(initiatives.filter(({ business }) => business === 'health')).toHaveLength(35);
    expect(initiatives.filter(({ business }) => business === 'seamen')).toHaveLength(28);
  });

  it.each(rows)('hold $id once', ({ id }) => {
    expect(initiatives.filter(({ kpis }) => kpis.includes(id))).toHaveLength(1);
  });

  it.each([
    ['H.COSTS', '（３）保険者機能の強化を支える組織・運営体制等の整備'],
    ['S.OWNERS', '（２）戦略的保険者機能'],
  ])('stand under their pillar: %s', (id, pillar) => {
    expect(initiatives.find((item) => item.id === id)?.pillar.ja).toBe(pillar);
  });
});
