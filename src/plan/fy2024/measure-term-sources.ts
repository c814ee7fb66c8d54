import type { Quotation } from '../../engine/citation';
import type { MeasureTerms } from '../../engine/kpi/measure-terms';
import { quotation } from './source';

const HEALTH = '事業計画（健康保険事業関係）３．';
const MEDICINES = `${HEALTH}（２）Ⅲ）①医療資源の適正使用`;

/** The words that fix each figure by which something is measured. */
export const MEASURE_TERM_SOURCES: Readonly<Record<keyof MeasureTerms, Quotation>> = {
  serviceStandardDays: quotation(
    `${HEALTH}（１）Ⅱ）②サービス水準の向上`,
    '申請受付から支給までの標準期間（サービススタンダード：10日間）を遵守する',
  ),
  cardRecoveryMonths: quotation(
    `${HEALTH}（１）Ⅱ）⑤債権管理・回収と返納金債権発生防止の強化`,
    '資格喪失後1か月以内の健康保険証回収率',
  ),
  earlyVisitMonths: quotation(
    `${HEALTH}（２）Ⅱ）④重症化予防対策の推進`,
    '健診受診月から10か月以内に医療機関を受診した者の割合',
  ),
  replacedPart: quotation(MEDICINES, 'バイオシミラーに80％（※３）以上置き換わった成分数 … （※３）数量ベース'),
};
