import { exactSum } from '../engine/kpi/measures/exact-sum';
import { quotient, share } from '../engine/kpi/measures/measurement';
import { answer } from './answer';
import { NumberCells } from './arguments/cells';
import { mustAgree, needed, noneGiven, type Argument } from './arguments/range';
import { fixedTarget } from './fixed-target';

/** part ÷ whole, the rows of ranges summed before; without arguments the plan's target. */
function shareOf(measure: string, part: Argument, whole: Argument): number {
  if (noneGiven(part, whole)) return fixedTarget(measure);
  const parts = new NumberCells(needed(part, 1), 1);
  const wholes = new NumberCells(needed(whole, 2), 2);
  mustAgree(parts, wholes);
  return answer(share({ numerator: exactSum(parts), denominator: exactSum(wholes) }), parts);
}

/**
 * Share of cash benefit applications that came by post (郵送化率): posted ÷ all, as a ratio (1 is 100%).
 * Ranges are summed first, one row a branch.
 * @customfunction MAIL_RATE
 * @param mailed Applications that came by post: a number or a range.
 * @param applications All applications: a number or a range of the same shape.
 */
export function mailRate(mailed?: unknown[][], applications?: unknown[][]): number {
  return shareOf('MAIL_RATE', mailed, applications);
}

/**
 * Share of medical cost that the receipt checks cut (レセプト点検の査定率): amount cut ÷ medical cost, as a ratio.
 * Ranges are summed first.
 * @customfunction RECEIPT_ASSESSMENT_RATE
 * @param assessed Amount cut by the checks, in yen: a number or a range.
 * @param medicalCost Medical cost, in yen: a number or a range of the same shape.
 */
export function receiptAssessmentRate(assessed?: unknown[][], medicalCost?: unknown[][]): number {
  return shareOf('RECEIPT_ASSESSMENT_RATE', assessed, medicalCost);
}

/**
 * Amount cut per receipt in re-examination (再審査レセプト1件当たり査定額): amount cut ÷ receipts, in yen.
 * Ranges are summed first.
 * @customfunction REEXAM_AMOUNT
 * @param assessed Amount cut in re-examination, in yen: a number or a range.
 * @param receipts Receipts re-examined: a number or a range of the same shape.
 */
export function reexamAmount(assessed?: unknown[][], receipts?: unknown[][]): number {
  if (noneGiven(assessed, receipts)) return fixedTarget('REEXAM_AMOUNT');
  const amounts = new NumberCells(needed(assessed, 1), 1);
  const counts = new NumberCells(needed(receipts, 2), 2);
  mustAgree(amounts, counts);
  return answer(quotient({ numerator: exactSum(amounts), denominator: exactSum(counts) }), amounts);
}

/**
 * Effect of the receipt checks per insured person (被保険者一人当たりレセプト内容点検効果額):
 * (amount cut − cost of outsourcing) ÷ insured persons, in yen. Ranges are summed first.
 * @customfunction RECEIPT_EFFECT
 * @param assessed Amount cut by the checks, in yen: a number or a range.
 * @param outsourcing Cost of outsourcing the checks, in yen: a number or a range of the same shape.
 * @param insured Insured persons: a number or a range of the same shape.
 */
export function receiptEffect(
  assessed?: unknown[][],
  outsourcing?: unknown[][],
  insured?: unknown[][],
): number {
  if (noneGiven(assessed, outsourcing, insured)) return fixedTarget('RECEIPT_EFFECT');
  const amounts = new NumberCells(needed(assessed, 1), 1);
  const costs = new NumberCells(needed(outsourcing, 2), 2);
  const persons = new NumberCells(needed(insured, 3), 3);
  mustAgree(amounts, costs, persons);
  return answer(
    quotient({ numerator: exactSum(amounts).sub(exactSum(costs)), denominator: exactSum(persons) }),
    amounts,
  );
}

/**
 * Share of repayment claims that was recovered (返納金債権の回収率): recovered ÷ claimed, as a ratio.
 * Leave claims for wrongful medical fees (不正請求) out. Ranges are summed first.
 * @customfunction DEBT_RECOVERY
 * @param recovered Amount recovered, in yen: a number or a range.
 * @param claimed Amount claimed, in yen: a number or a range of the same shape.
 */
export function debtRecovery(recovered?: unknown[][], claimed?: unknown[][]): number {
  return shareOf('DEBT_RECOVERY', recovered, claimed);
}

/**
 * Share of insurance cards that came back within one month of the loss of insurance (保険証回収率):
 * returned in time ÷ lost, as a ratio. Ranges are summed first. By dates: KPI.CARD_RECOVERY.BY_DATE.
 * @customfunction CARD_RECOVERY
 * @param recovered Cards that came back within one month, also through the pension service: a number or a range.
 * @param lost Cards whose holders lost their insurance: a number or a range of the same shape.
 */
export function cardRecovery(recovered?: unknown[][], lost?: unknown[][]): number {
  return shareOf('CARD_RECOVERY', recovered, lost);
}

/**
 * Use of My Number cards as insurance cards (マイナ保険証の利用率): uses ÷ all, as a ratio.
 * The plan measures it at the end of November 2024. Ranges are summed first.
 * @customfunction MYNA_CARD
 * @param used Uses of My Number cards: a number or a range.
 * @param all All uses: a number or a range of the same shape.
 */
export function mynaCard(used?: unknown[][], all?: unknown[][]): number {
  return shareOf('MYNA_CARD', used, all);
}

/**
 * Preventive checkups of insured persons (生活習慣病予防健診実施率): done ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction CHECKUP
 * @param done Persons who had the checkup: a number or a range.
 * @param eligible Persons entitled to it: a number or a range of the same shape.
 */
export function checkup(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('CHECKUP', done, eligible);
}

/**
 * Checkup data received from employers (事業者健診データ取得率): received ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction EMPLOYER_DATA
 * @param done Persons whose data was received: a number or a range.
 * @param eligible Persons entitled to a checkup: a number or a range of the same shape.
 */
export function employerData(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('EMPLOYER_DATA', done, eligible);
}

/**
 * Data of seamen's health certificates received (船員手帳健康証明書データ取得率): received ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction LOGBOOK_DATA
 * @param done Persons whose data was received: a number or a range.
 * @param eligible Persons entitled to a checkup: a number or a range of the same shape.
 */
export function logbookData(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('LOGBOOK_DATA', done, eligible);
}

/**
 * Specific checkups of dependents (被扶養者の特定健診実施率): done ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction DEPENDENT_CHECKUP
 * @param done Dependents who had the checkup: a number or a range.
 * @param eligible Dependents entitled to it: a number or a range of the same shape.
 */
export function dependentCheckup(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('DEPENDENT_CHECKUP', done, eligible);
}

/**
 * Specific health guidance of insured persons (被保険者の特定保健指導実施率): completed ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction GUIDANCE
 * @param done Insured persons who completed the guidance: a number or a range.
 * @param eligible Insured persons entitled to it: a number or a range of the same shape.
 */
export function guidance(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('GUIDANCE', done, eligible);
}

/**
 * Specific health guidance of dependents (被扶養者の特定保健指導実施率): completed ÷ eligible, as a ratio.
 * Ranges are summed first.
 * @customfunction DEPENDENT_GUIDANCE
 * @param done Dependents who completed the guidance: a number or a range.
 * @param eligible Dependents entitled to it: a number or a range of the same shape.
 */
export function dependentGuidance(done?: unknown[][], eligible?: unknown[][]): number {
  return shareOf('DEPENDENT_GUIDANCE', done, eligible);
}

/**
 * Use of generic medicines (ジェネリック使用割合): generic ÷ replaceable volume, as a ratio.
 * Ranges are summed first. For the 47 branches: KPI.GENERIC.BRANCHES.
 * @customfunction GENERIC
 * @param generic Volume of generic medicines: a number or a range.
 * @param replaceable Volume of generics and of the originals that they could replace: a number or a range of the same shape.
 */
export function generic(generic?: unknown[][], replaceable?: unknown[][]): number {
  return shareOf('GENERIC', generic, replaceable);
}

/**
 * Insured persons whose office has a health insurance commissioner (健康保険委員): covered ÷ all, as a ratio.
 * Ranges are summed first.
 * @customfunction COMMISSIONER
 * @param insuredCovered Insured persons in offices with a commissioner: a number or a range.
 * @param insured All insured persons: a number or a range of the same shape.
 */
export function commissioner(insuredCovered?: unknown[][], insured?: unknown[][]): number {
  return shareOf('COMMISSIONER', insuredCovered, insured);
}

/**
 * Share of those invited to claim high-cost benefits who applied (高額療養費の勧奨に占める申請割合):
 * applied ÷ invited, as a ratio. Ranges are summed first.
 * @customfunction HIGH_COST_APPLICATION
 * @param applied Applications after an invitation: a number or a range.
 * @param invited Invitations: a number or a range of the same shape.
 */
export function highCostApplication(applied?: unknown[][], invited?: unknown[][]): number {
  return shareOf('HIGH_COST_APPLICATION', applied, invited);
}

/**
 * Share of those invited to claim the top-up for duty accidents who applied (職務上の上乗せ給付等の勧奨に占める申請割合):
 * applied ÷ invited, as a ratio. Ranges are summed first.
 * @customfunction DUTY_TOPUP_APPLICATION
 * @param applied Applications after an invitation: a number or a range.
 * @param invited Invitations: a number or a range of the same shape.
 */
export function dutyTopupApplication(applied?: unknown[][], invited?: unknown[][]): number {
  return shareOf('DUTY_TOPUP_APPLICATION', applied, invited);
}
