import { budgetBalance, budgetContingency, budgetSubtotal } from './budget';
import { card } from './card';
import { list, source } from './catalogue';
import { declarationIncrease, healthDeclaration, webAccess } from './counts';
import { businessDaysBetween, dueDate, era, fiscalYear } from './days';
import { evaluate } from './evaluate';
import { achievement, explain, gap, grade, status, target } from './judging';
import {
  biosimilar,
  cardIssueDays,
  cardRecoveryByDate,
  earlyVisit,
  genericBranches,
  serviceStandard,
  singleBid,
  smokingCessation,
} from './records';
import {
  cardRecovery,
  checkup,
  commissioner,
  debtRecovery,
  dependentCheckup,
  dependentGuidance,
  dutyTopupApplication,
  employerData,
  generic,
  guidance,
  highCostApplication,
  logbookData,
  mailRate,
  mynaCard,
  receiptAssessmentRate,
  receiptEffect,
  reexamAmount,
} from './shares';

/**
 * Every function by its id: what stands behind KPI. in a formula, in the order in which the reference lists them.
 *
 * To add one, write it at the top level of a file of this folder, with a doc block like its neighbours'
 * (@customfunction and its id; what the wizard says in English), and give it a row here. The compiler then asks
 * for its Japanese help (help/ja.ts), for an example (help/examples.ts), which a test calculates, and for what the
 * pane's form asks (taskpane/create/functions/catalogue.ts); last, `npm run functions` writes functions.json,
 * functions.ja.json and the reference anew.
 */
export const FUNCTIONS = {
  SERVICE_STANDARD: serviceStandard,
  CARD_ISSUE_DAYS: cardIssueDays,
  'CARD_RECOVERY.BY_DATE': cardRecoveryByDate,
  EARLY_VISIT: earlyVisit,
  SMOKING_CESSATION: smokingCessation,
  BIOSIMILAR: biosimilar,
  'GENERIC.BRANCHES': genericBranches,
  SINGLE_BID: singleBid,
  MAIL_RATE: mailRate,
  RECEIPT_ASSESSMENT_RATE: receiptAssessmentRate,
  REEXAM_AMOUNT: reexamAmount,
  RECEIPT_EFFECT: receiptEffect,
  DEBT_RECOVERY: debtRecovery,
  CARD_RECOVERY: cardRecovery,
  MYNA_CARD: mynaCard,
  CHECKUP: checkup,
  EMPLOYER_DATA: employerData,
  LOGBOOK_DATA: logbookData,
  DEPENDENT_CHECKUP: dependentCheckup,
  GUIDANCE: guidance,
  DEPENDENT_GUIDANCE: dependentGuidance,
  GENERIC: generic,
  COMMISSIONER: commissioner,
  HIGH_COST_APPLICATION: highCostApplication,
  DUTY_TOPUP_APPLICATION: dutyTopupApplication,
  HEALTH_DECLARATION: healthDeclaration,
  WEB_ACCESS: webAccess,
  DECLARATION_INCREASE: declarationIncrease,
  TARGET: target,
  ACHIEVEMENT: achievement,
  STATUS: status,
  GRADE: grade,
  GAP: gap,
  EXPLAIN: explain,
  SOURCE: source,
  LIST: list,
  EVALUATE: evaluate,
  CARD: card,
  DUE_DATE: dueDate,
  BUSINESS_DAYS: businessDaysBetween,
  FISCAL_YEAR: fiscalYear,
  ERA: era,
  'BUDGET.BALANCE': budgetBalance,
  'BUDGET.SUBTOTAL': budgetSubtotal,
  'BUDGET.CONTINGENCY': budgetContingency,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;
