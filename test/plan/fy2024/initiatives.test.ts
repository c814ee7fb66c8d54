import { describe, expect, it } from 'vitest';
import { flaggedInitiatives } from '../../../src/plan/fy2024/initiatives';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';

const rows = [...kpiPlan.kpis, ...kpiPlan.operational];

describe('the flagged sections of the plan', () => {
  it.each(kpiPlan.kpis)('give $id its flags', ({ id, important, difficult }) => {
    const section = flaggedInitiatives.find((initiative) => initiative.kpis.includes(id));
    expect({ important, difficult }).toEqual({
      important: Boolean(section?.important),
      difficult: Boolean(section?.difficult),
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
      for (const id of [...(important?.speaksOf ?? []), ...(difficult?.speaksOf ?? [])]) {
        expect(kpis).toContain(id);
      }
    }
  });

  it('say of whom a reason speaks that is not about all', () => {
    const narrow = flaggedInitiatives.flatMap((initiative) => initiative.difficult?.speaksOf ?? []);
    expect(narrow).toEqual([
      'H.SERVICE_STANDARD',
      'H.GENERIC',
      'S.SERVICE_STANDARD',
      'S.CARD_RECOVERY',
      'S.DEBT_CURRENT',
      'S.DEBT_PAST',
      'S.CHECKUP',
    ]);
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
