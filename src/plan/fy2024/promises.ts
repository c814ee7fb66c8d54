import type { TextPromise } from '../../engine/kpi/goal';
import { promisesOf } from '../transcribe/promise-row';
import { goalName, type GoalId } from './names/goals';
import { quotation } from './source';

const nameOf = (id: GoalId<'promises'>) => goalName('promises', id);
const health = promisesOf(quotation, nameOf, {
  business: 'health',
  document: '事業計画（健康保険事業関係）３．',
});
const seamen = promisesOf(quotation, nameOf, {
  business: 'seamen',
  document: '事業計画（船員保険事業関係）Ⅱ．',
});

const WITHIN_2025 = { kind: 'within', fiscalYear: 2025 } as const;
const FROM_2024 = { kind: 'from', fiscalYear: 2024 } as const;
const TWO: TextPromise['amounts'] = [
  { value: 2, unit: 'centimetres' },
  { value: 2, unit: 'kilograms' },
];
const ONE: TextPromise['amounts'] = [
  { value: 1, unit: 'centimetres' },
  { value: 1, unit: 'kilograms' },
];

/** What the plan's text promises with a date or a count and without a KPI, in the plan's order. */
export const textPromises: readonly TextPromise[] = [
  health(
    'CLAIMS',
    '（１）Ⅱ）⑤債権管理・回収と返納金債権発生防止の強化',
    '全件調定及び納付書の速やかな送付を徹底するとともに、「債権管理・回収計画」に基づき',
    { all: 'claims' },
  ),
  health(
    'ONLINE',
    '（１）Ⅲ）ⅲ）電子申請等の導入',
    '2025年度中の電子申請等の導入に向けて、2023年中に行った要件定義に基づき',
    { time: WITHIN_2025 },
  ),
  health(
    'PROJECT',
    '（２）Ⅰ）③ⅱ）保険者努力重点支援プロジェクト',
    'プロジェクト対象３支部（北海道、徳島、佐賀支部）が連携して検討・実施する',
    { amounts: [{ value: 3, unit: 'branches' }] },
  ),
  health(
    'KNOW_HOW',
    '（２）Ⅰ）③ⅱ）保険者努力重点支援プロジェクト',
    '分析手法に関するノウハウについて、全支部への横展開を図る。',
    { all: 'branches' },
  ),
  health(
    'CHECKUP_AGES',
    '（２）Ⅱ）②特定健診実施率・事業者健診データ取得率等の向上',
    '2024年度から付加健診の対象年齢を拡大する',
    { time: FROM_2024 },
  ),
  health(
    'GUIDANCE_MAIN',
    '（２）Ⅱ）③ⅱ）特定保健指導の質の向上',
    '2024年度から開始される … 主要達成目標を「腹囲２センチかつ体重２キロ減」とし',
    { time: FROM_2024, amounts: TWO },
  ),
  health(
    'GUIDANCE_OTHER',
    '（２）Ⅱ）③ⅱ）特定保健指導の質の向上',
    '2024年度から開始される … 「腹囲1センチかつ体重1キロ減」をその他目標として設定する',
    { time: FROM_2024, amounts: ONE },
  ),
  health(
    'BIOSIMILARS',
    '（２）Ⅲ）①ⅱ）バイオシミラー（バイオ後続品）の使用促進',
    '2024年度パイロット事業等を通じ、取組方法の確立や効果検証を行う。',
    { time: { kind: 'within', fiscalYear: 2024 } },
  ),
  health(
    'SOCIAL_MEDIA',
    '（２）Ⅳ）広報活動や「顔の見える地域ネットワーク」を通じた加入者等の理解促進',
    'SNSによる情報発信を全支部で開始する。',
    { all: 'branches' },
  ),
  health(
    'PRIVACY_TRAINING',
    '（３）Ⅱ）②個人情報の保護の徹底',
    '全職員に個人情報の保護に関する研修を実施する。',
    { all: 'staff' },
  ),
  health(
    'COMPLIANCE_TRAINING',
    '（３）Ⅱ）③法令等規律の遵守（コンプライアンス）の徹底',
    '全職員にコンプライアンスに関する研修等を実施する',
    { all: 'staff' },
  ),
  health(
    'SYSTEM_RENEWAL',
    '（３）Ⅲ）④中長期を見据えたシステム対応の実現',
    '2026（令和８）年に予定している基盤中期更改は',
    { time: { kind: 'in', year: 2026 } },
  ),
  seamen(
    'CLAIMS',
    '（１）➄債権管理・回収と返納金債権発生防止の強化',
    '全件調定及び納付書の速やかな送付を徹底し、早期回収に向けた取組を着実かつ確実に実施する。',
    { all: 'claims' },
  ),
  seamen(
    'ONLINE',
    '（１）➅ⅲ）電子申請等の導入',
    '2025年度中の電子申請等の導入に向けて、2023年度中に行った要件定義に基づき',
    { time: WITHIN_2025 },
  ),
  seamen(
    'GUIDANCE_MAIN',
    '（２）①ⅱ）特定保健指導の実施率の向上',
    '2024年度から開始される … 主要達成目標を「腹囲２センチかつ体重２キロ減」とし',
    { time: FROM_2024, amounts: TWO },
  ),
  seamen(
    'GUIDANCE_OTHER',
    '（２）①ⅱ）特定保健指導の実施率の向上',
    '2024年度から開始される … 「腹囲1センチかつ体重1キロ減」をその他目標として設定する',
    { time: FROM_2024, amounts: ONE },
  ),
  seamen(
    'NEWSLETTER',
    '（２）③情報提供・広報の充実',
    '年に一度、加入者や船舶所有者等に対し、船員保険の運営状況について',
    { time: { kind: 'yearly', times: 1 } },
  ),
];
