import { ratio, type Rational } from '../../engine/number/rational';
import type { Quotation } from '../../engine/citation';
import { quotation } from './source';

/** A figure that says how something is measured, and the words that fix it. */
export interface Term<T> {
  readonly value: T;
  readonly citation: Quotation;
}

function term<T>(value: T, section: string, quote: string): Term<T> {
  return { value, citation: quotation(`事業計画（健康保険事業関係）３．${section}`, quote) };
}

const SERVICE = '（１）Ⅱ）②サービス水準の向上';
const DEBTS = '（１）Ⅱ）⑤債権管理・回収と返納金債権発生防止の強化';
const AGGRAVATION = '（２）Ⅱ）④重症化予防対策の推進';
const MEDICINES = '（２）Ⅲ）①医療資源の適正使用';

/** Days from receipt to payment. The seamen's text says 10 営業日, health's 10 日間. */
export const serviceStandardDays: Term<number> = term(
  10,
  SERVICE,
  '申請受付から支給までの標準期間（サービススタンダード：10日間）を遵守する',
);

/** Months after the loss of insurance in which the card comes back. */
export const cardRecoveryMonths: Term<number> = term(1, DEBTS, '資格喪失後1か月以内の健康保険証回収率');

/** Months after the month of the checkup in which a doctor is seen. */
export const earlyVisitMonths: Term<number> = term(
  10,
  AGGRAVATION,
  '健診受診月から10か月以内に医療機関を受診した者の割合',
);

/** The part of a component's volume that must be replaced for the component to count. */
export const replacedPart: Term<Rational> = term(
  ratio(80, 100),
  MEDICINES,
  'バイオシミラーに80％（※３）以上置き換わった成分数 … （※３）数量ベース',
);

/** The rate of generics that a branch reaches, unless it has kept a higher one. */
export const genericRate: Term<Rational> = term(
  ratio(80, 100),
  MEDICINES,
  '全支部において、ジェネリック医薬品使用割合(※２)を80％以上とする',
);
