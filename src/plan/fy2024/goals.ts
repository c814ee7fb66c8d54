import type { LongTermGoal, PlanPeriod } from '../../engine/kpi/goal';
import { atLeast } from '../../engine/kpi/target';
import { ratio } from '../../engine/number/rational';
import { count, percent } from '../transcribe/kpi-row';
import { ACTION_PERIOD } from './action-period';
import { goalName } from './names/goals';
import { quotation } from './source';

const HEALTH = '事業計画（健康保険事業関係）';
const SEAMEN = '事業計画（船員保険事業関係）';

/** The plans of several years that begin with FY2024. Their last years follow from their lengths. */
export const periods: readonly PlanPeriod[] = [
  {
    id: 'ACTION_PLAN_6',
    name: goalName('periods', 'ACTION_PLAN_6'),
    ...ACTION_PERIOD,
    citation: quotation(`${HEALTH}１．`, '令和６年度は、第6期保険者機能強化アクションプランの初年度'),
  },
  {
    id: 'DATA_HEALTH_PLAN_3',
    name: goalName('periods', 'DATA_HEALTH_PLAN_3'),
    firstYear: 2024,
    lastYear: 2029,
    citation: quotation(`${HEALTH}１．`, '６年間の計画である第3期保健事業実施計画（データヘルス計画）'),
  },
  {
    id: 'CHECKUP_PLAN_4',
    name: goalName('periods', 'CHECKUP_PLAN_4'),
    firstYear: 2024,
    lastYear: 2029,
    citation: quotation(`${HEALTH}１．`, '第4期特定健康診査等実施計画の初年度'),
  },
];

const HEALTH_MEDICINES = `${HEALTH}３．（２）Ⅲ）①医療資源の適正使用`;
const SEAMEN_MEDICINES = `${SEAMEN}（２）②ジェネリック医薬品等の使用促進`;

/** Goals of the text that outlive FY2024. */
export const longTermGoals: readonly LongTermGoal[] = [
  {
    id: 'L.H.CHECKUP',
    business: 'health',
    name: goalName('goals', 'CHECKUPS'),
    unit: 'ratio',
    condition: atLeast(percent('70')),
    dueYear: 2029,
    kpis: ['H.CHECKUP', 'H.EMPLOYER_DATA', 'H.DEPENDENT_CHECKUP'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${HEALTH}３．（２）Ⅱ）②特定健診実施率・事業者健診データ取得率等の向上`,
      '国の指針において、2029年度の目標値（70％）が示されており',
    ),
  },
  {
    id: 'L.H.GUIDANCE',
    business: 'health',
    name: goalName('goals', 'GUIDANCE'),
    unit: 'ratio',
    condition: atLeast(percent('35')),
    dueYear: 2029,
    kpis: ['H.GUIDANCE', 'H.DEPENDENT_GUIDANCE'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${HEALTH}３．（２）Ⅱ）③特定保健指導実施率及び質の向上`,
      '国の指針において、2029年度の目標値（35％）が示されており',
    ),
  },
  {
    id: 'L.H.HEALTHY_COMPANIES',
    business: 'health',
    name: goalName('goals', 'HEALTHY_COMPANIES'),
    unit: 'companies',
    condition: atLeast(count(500_000)),
    dueYear: null,
    kpis: ['H.HEALTH_DECLARATION'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${HEALTH}３．（２）Ⅱ）⑤コラボヘルスの推進`,
      '「保険者とともに健康経営に取り組む企業等を50万社以上とする」',
    ),
  },
  {
    id: 'L.H.GENERIC',
    business: 'health',
    name: goalName('goals', 'GENERICS'),
    unit: 'ratio',
    condition: atLeast(percent('80')),
    // 「当面の目標として、可能な限り早期に」: the year that the text names, 2023, has passed.
    dueYear: null,
    kpis: ['H.GENERIC'],
    relation: 'part',
    printed: [
      {
        fiscalYear: 2022,
        value: ratio(817, 1000),
        digit: ratio(1, 1000),
        citation: quotation(HEALTH_MEDICINES, 'ジェネリック医薬品使用割合は、2023年3月診療分で81.7％'),
      },
    ],
    citation: quotation(HEALTH_MEDICINES, '可能な限り早期に80%以上に到達することを目標とすることが望ましい'),
  },
  {
    id: 'L.H.BIOSIMILAR',
    business: 'health',
    name: goalName('goals', 'BIOSIMILARS'),
    unit: 'ratio',
    condition: atLeast(percent('60')),
    dueYear: 2029,
    kpis: ['H.BIOSIMILAR'],
    relation: 'same',
    printed: [],
    citation: quotation(
      HEALTH_MEDICINES,
      '「2029年度末までに、バイオシミラーに80％以上置き換わった成分数が全体の成分数の60％以上',
    ),
  },
  {
    id: 'L.S.CHECKUP',
    business: 'seamen',
    name: goalName('goals', 'CHECKUPS'),
    unit: 'ratio',
    condition: atLeast(percent('70')),
    dueYear: 2029,
    kpis: ['S.CHECKUP', 'S.LOGBOOK_DATA', 'S.DEPENDENT_CHECKUP'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${SEAMEN}（２）①ⅰ）特定健康診査等の推進`,
      '国の指針において、2029年度の目標値（70％）が示されており',
    ),
  },
  {
    id: 'L.S.GUIDANCE',
    business: 'seamen',
    name: goalName('goals', 'GUIDANCE'),
    unit: 'ratio',
    condition: atLeast(percent('30')),
    dueYear: 2029,
    kpis: ['S.GUIDANCE', 'S.DEPENDENT_GUIDANCE'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${SEAMEN}（２）①ⅱ）特定保健指導の実施率の向上`,
      '2029年度の目標値（30％）が示されており',
    ),
  },
  {
    id: 'L.S.DECLARATION',
    business: 'seamen',
    name: goalName('goals', 'DECLARATIONS'),
    unit: 'companies',
    condition: atLeast(count(550)),
    dueYear: 2029,
    kpis: ['S.DECLARATION_INCREASE'],
    relation: 'growth',
    printed: [],
    citation: quotation(
      '令和６年度事業計画（船員保険事業関係）KPI 一覧表 （２）➀ⅵ）船舶所有者とのコラボヘルスの推進',
      '（令和11年度の「船員の健康づくり宣言」参加船舶所有者数550社以上）',
    ),
  },
  {
    id: 'L.S.HEALTHY_COMPANIES',
    business: 'seamen',
    name: goalName('goals', 'HEALTHY_COMPANIES'),
    unit: 'companies',
    condition: atLeast(count(100_000)),
    dueYear: null,
    kpis: ['S.DECLARATION_INCREASE'],
    relation: 'part',
    printed: [],
    citation: quotation(
      `${SEAMEN}（２）①ⅵ）船舶所有者とのコラボヘルスの推進`,
      '「保険者とともに健康経営に取り組む企業等を10万社以上とする」',
    ),
  },
  {
    id: 'L.S.GENERIC',
    business: 'seamen',
    name: goalName('goals', 'GENERICS'),
    unit: 'ratio',
    condition: atLeast(percent('80')),
    dueYear: null,
    kpis: ['S.GENERIC'],
    relation: 'part',
    printed: [],
    citation: quotation(
      SEAMEN_MEDICINES,
      '「当面の目標として、可能な限り早期に80％以上に到達することを目標にすることが望ましい」',
    ),
  },
  {
    id: 'L.S.BIOSIMILAR',
    business: 'seamen',
    name: goalName('goals', 'BIOSIMILARS'),
    unit: 'ratio',
    condition: atLeast(percent('60')),
    dueYear: 2029,
    kpis: [],
    relation: 'same',
    printed: [],
    citation: quotation(
      SEAMEN_MEDICINES,
      '「2029年度末までに、バイオシミラーに80％以上置き換わった成分数が全体の成分数の60％以上',
    ),
  },
];
