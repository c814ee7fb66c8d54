import type { Initiative } from '../../engine/kpi/goal';
import { initiativesOf } from '../transcribe/initiative-row';
import { goalName, type GoalId } from './names/goals';
import { quotation } from './source';

const nameOf = (id: GoalId<'initiatives'>) => goalName('initiatives', id);
const pillarOf = (id: GoalId<'pillars'>) => goalName('pillars', id);
const health = initiativesOf(quotation, nameOf, {
  business: 'health',
  pillars: { '（１）': pillarOf('H.1'), '（２）': pillarOf('H.2'), '（３）': pillarOf('H.3') },
  document: '事業計画（健康保険事業関係）３．',
});
const seamen = initiativesOf(quotation, nameOf, {
  business: 'seamen',
  pillars: { '（１）': pillarOf('S.1'), '（２）': pillarOf('S.2'), '（３）': pillarOf('S.3') },
  document: '事業計画（船員保険事業関係）Ⅱ．',
});

const EVIDENCE = '効果的・効率的に事業を実施する観点から重要度が高い。';
const NO_PROGRESS_WITHOUT_STATE = '国の進める医療DXの基盤となる取組であり、';
const SHORT_TIME = '極めて短期間で行う必要があることから、困難度が高い。';
/** レセプト振替: what other insurers settle between them leaves fewer debts to recover. */
const LESS_TO_SETTLE =
  '保険者間調整※2による債権回収の減少が見込まれるところであり、KPIを達成することは、困難度が高い。';
const CARDS_LATER =
  '電子申請による届出が更に増加することが見込まれることから、KPIを達成することは、困難度が高い。';
const BIOSIMILARS =
  '「2029年度末までに、 … 成分数が全体の成分数の60％以上」の達成にも寄与するものであることから、重要度が高い。';
const SUPPLY = '一部のジェネリック医薬品の供給不足が継続しており、';

/** Every section of the plan's text that says what is to be done, in the plan's order: an item each of the evaluation. */
export const initiatives: readonly Initiative[] = [
  health('H.FINANCES', '（１）Ⅰ）', [], {
    important: '安定的かつ健全な財政運営を行っていくことは、重要度が高い。',
    difficult: '医療費の伸びが賃金の伸びを上回るという財政の赤字構造は解消されておらず',
  }),
  health('H.OPERATIONS', '（１）Ⅱ）①', [], {
    difficult: '進める必要があり、多くの時間を要することから、困難度が高い。',
  }),
  health('H.SERVICE', '（１）Ⅱ）②', ['H.SERVICE_STANDARD', 'H.MAIL_RATE'], {
    difficult: { words: 'KPIの100％を達成することは、困難度が高い。', of: ['H.SERVICE_STANDARD'] },
  }),
  health('H.BENEFITS', '（１）Ⅱ）③'),
  health('H.RECEIPTS', '（１）Ⅱ）④', ['H.RECEIPT_ASSESSMENT_RATE', 'H.REEXAM_AMOUNT'], {
    difficult: 'その査定率は既に非常に高い水準に達している。',
  }),
  health('H.DEBTS', '（１）Ⅱ）⑤', ['H.DEBT_RECOVERY', 'H.CARD_RECOVERY'], {
    difficult: [
      { words: LESS_TO_SETTLE, of: ['H.DEBT_RECOVERY'] },
      { words: CARDS_LATER, of: ['H.CARD_RECOVERY'] },
    ],
  }),
  health('H.DX', '（１）Ⅲ）', ['H.MYNA_CARD'], {
    important: NO_PROGRESS_WITHOUT_STATE,
    difficult: SHORT_TIME,
  }),
  health('H.ANALYSIS', '（２）Ⅰ）①', [], {
    important: EVIDENCE,
    difficult: '統計・データ分析に関する高度な知識が求められることから困難度が高い。',
  }),
  health('H.RESEARCH', '（２）Ⅰ）②', [], {
    important: EVIDENCE,
    difficult: '高度な医学知識も要することから困難度が高い。',
  }),
  health('H.GOOD_PRACTICE', '（２）Ⅰ）③', [], {
    important: EVIDENCE,
    difficult: '保険料率上昇の抑制を図ることは困難度が高い。',
  }),
  health('H.HEALTH', '（２）Ⅱ）①'),
  health('H.CHECKUPS', '（２）Ⅱ）②', ['H.CHECKUP', 'H.EMPLOYER_DATA', 'H.DEPENDENT_CHECKUP'], {
    important: '2029年度の目標値（70％）が示されており、重要度が高い。',
    difficult: '協会の加入事業所は、８割以上が被保険者9人以下の中小企業である。',
  }),
  health('H.GUIDANCE', '（２）Ⅱ）③', ['H.GUIDANCE', 'H.DEPENDENT_GUIDANCE'], {
    important: '2029年度の目標値（35％）が示されており、重要度が高い。',
    difficult: '特定保健指導の実施に対する理解が得られにくい等、効果的な事業の実施が難しい状況',
  }),
  health('H.AGGRAVATION', '（２）Ⅱ）④', ['H.EARLY_VISIT'], {
    important: '加入者のＱＯＬの向上を図る観点から重要度が高い。',
  }),
  health('H.EMPLOYERS', '（２）Ⅱ）⑤', ['H.HEALTH_DECLARATION'], {
    important: '国を挙げてコラボヘルスを推進していることから、重要度が高い。',
  }),
  health('H.MEDICINES', '（２）Ⅲ）①', ['H.GENERIC', 'H.BIOSIMILAR'], {
    important: [
      {
        words: '達成していない支部について早期に80%を達成する必要があり、重要度が高い。',
        of: ['H.GENERIC'],
      },
      { words: BIOSIMILARS, of: ['H.BIOSIMILAR'] },
    ],
    difficult: { words: SUPPLY, of: ['H.GENERIC'] },
  }),
  health('H.PROVISION', '（２）Ⅲ）②', [], {
    important: '将来にわたって安定的に引き継いでいくために不可欠な取組であり、重要度が高い。',
  }),
  health('H.INCENTIVES', '（２）Ⅲ）③'),
  health('H.PUBLICITY', '（２）Ⅳ）', ['H.WEB_ACCESS', 'H.COMMISSIONER']),
  health('H.PERSONNEL', '（３）Ⅰ）①'),
  health('H.STAFFING', '（３）Ⅰ）②'),
  health('H.TRAINING', '（３）Ⅰ）③'),
  health('H.WORKSTYLE', '（３）Ⅰ）④'),
  health('H.OPENNESS', '（３）Ⅰ）⑤'),
  health('H.BRANCHES', '（３）Ⅰ）➅'),
  health('H.CONTROL', '（３）Ⅱ）①'),
  health('H.PRIVACY', '（３）Ⅱ）②'),
  health('H.COMPLIANCE', '（３）Ⅱ）③'),
  health('H.DISASTERS', '（３）Ⅱ）④'),
  health('H.SECURITY', '（３）Ⅱ）⑤'),
  health('H.COSTS', '（３）Ⅱ）➅', ['H.SINGLE_BID']),
  health('H.SYSTEM_OPERATION', '（３）Ⅲ）①'),
  health('H.SYSTEM_REFORMS', '（３）Ⅲ）②'),
  health('H.SYSTEM_FUNCTIONS', '（３）Ⅲ）③'),
  health('H.SYSTEM_FUTURE', '（３）Ⅲ）④'),
  seamen('S.FINANCES', '（１）➀', [], {
    important: '安定的かつ健全な財政運営を行っていくことは、重要度が高い。',
  }),
  seamen('S.SERVICE', '（１）➁', ['S.SERVICE_STANDARD', 'S.CARD_ISSUE_DAYS'], {
    difficult: {
      words: 'サービススタンダードの100％を達成することは、困難度が高い。',
      of: ['S.SERVICE_STANDARD'],
    },
  }),
  seamen('S.BENEFITS', '（１）➂'),
  seamen('S.RECEIPTS', '（１）➃', ['S.RECEIPT_EFFECT']),
  seamen('S.DEBTS', '（１）➄', ['S.CARD_RECOVERY', 'S.DEBT_CURRENT', 'S.DEBT_PAST', 'S.RETURN_CALL'], {
    difficult: [
      { words: LESS_TO_SETTLE, of: ['S.DEBT_CURRENT', 'S.DEBT_PAST'] },
      { words: CARDS_LATER, of: ['S.CARD_RECOVERY'] },
      {
        words: '高額債権の回収の有無が回収率に大きく影響を及ぼしてしまう。',
        of: ['S.DEBT_CURRENT', 'S.DEBT_PAST'],
      },
      {
        words: '催告が速やかな納付につながりづらい状況があることから、KPIを達成することは、困難度が高い。',
        of: ['S.CARD_RECOVERY', 'S.DEBT_CURRENT', 'S.DEBT_PAST'],
      },
    ],
  }),
  seamen('S.DX', '（１）➅', ['S.MYNA_CARD'], {
    important: NO_PROGRESS_WITHOUT_STATE,
    difficult: SHORT_TIME,
  }),
  seamen('S.APPLICATIONS', '（１）➆', ['S.HIGH_COST_APPLICATION', 'S.DUTY_TOPUP_APPLICATION']),
  seamen('S.WELFARE', '（１）➇', [], {
    important: '船上で就労する被保険者の安全・安心の拠り所となる取組となるため重要度が高い。',
  }),
  seamen('S.IMPROVEMENT', '（１）➈'),
  seamen('S.CHECKUPS', '（２）①ⅰ）', ['S.CHECKUP', 'S.LOGBOOK_DATA', 'S.DEPENDENT_CHECKUP'], {
    important: '2029年度の目標値（70％）が示されており、重要度が高い。',
    difficult: {
      words: '生活習慣病予防健診の指定機関が自宅近くにないケースが多く',
      of: ['S.CHECKUP'],
    },
  }),
  seamen('S.GUIDANCE', '（２）①ⅱ）', ['S.GUIDANCE', 'S.DEPENDENT_GUIDANCE'], {
    important: '2029年度の目標値（30％）が示されており、重要度が高い。',
    difficult: {
      words:
        '船員の働き方として、乗船中一定期間は陸上を離れてしまうことから、保健指導を受ける機会を調整しづらく',
      of: ['S.GUIDANCE'],
    },
  }),
  seamen('S.AWARENESS', '（２）①ⅲ）'),
  seamen('S.SMOKING', '（２）①ⅳ）', ['S.SMOKING_CESSATION'], {
    important: 'データヘルス計画に含まれており、重要度が高い。',
  }),
  seamen('S.OWNER_AWARENESS', '（２）①ⅴ）'),
  seamen('S.OWNERS', '（２）①ⅵ）', ['S.DECLARATION_INCREASE'], {
    important: '国を挙げてコラボヘルスを推進していることから、重要度が高い。',
    difficult: 'コラボヘルスに参加する船舶所有者を増やすことは、困難度が高い。',
  }),
  seamen('S.MEDICINES', '（２）②', ['S.GENERIC'], {
    important: [
      { words: 'この目標達成に寄与するものであることから、重要度が高い。', of: ['S.GENERIC'] },
      { words: BIOSIMILARS, of: [] },
    ],
    difficult: SUPPLY,
  }),
  seamen('S.PUBLICITY', '（２）③', ['S.WEB_ACCESS']),
  seamen('S.RESEARCH', '（２）④'),
  seamen('S.PERSONNEL', '（３）①'),
  seamen('S.TRAINING', '（３）②'),
  seamen('S.WORKSTYLE', '（３）③'),
  seamen('S.CONTROL', '（３）④'),
  seamen('S.PRIVACY', '（３）⑤'),
  seamen('S.COMPLIANCE', '（３）⑥'),
  seamen('S.DISASTERS', '（３）⑦'),
  seamen('S.SECURITY', '（３）➇'),
  seamen('S.COSTS', '（３）➈'),
  seamen('S.SYSTEMS', '（３）➉'),
];

/** Those that carry 重要度：高 or 困難度：高. */
export const flaggedInitiatives: readonly Initiative[] = initiatives.filter(
  ({ important, difficult }) => important.length > 0 || difficult.length > 0,
);
