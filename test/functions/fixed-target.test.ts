import { expect, it } from 'vitest';
import type { FunctionId } from '../../src/functions/table';
import { call } from './call';

const NOT_FIXED =
  '#N/A 目標は前年度などの実績で決まります。目標を求めるには KPI.TARGET を、実績を求めるには引数を指定してください。';

const TARGETS: readonly (readonly [FunctionId, number | string])[] = [
  ['SERVICE_STANDARD', 1],
  ['CARD_ISSUE_DAYS', 3],
  ['MAIL_RATE', NOT_FIXED],
  ['RECEIPT_ASSESSMENT_RATE', NOT_FIXED],
  ['REEXAM_AMOUNT', NOT_FIXED],
  ['RECEIPT_EFFECT', NOT_FIXED],
  ['DEBT_RECOVERY', NOT_FIXED],
  ['CARD_RECOVERY', NOT_FIXED],
  ['CARD_RECOVERY.BY_DATE', NOT_FIXED],
  ['MYNA_CARD', 0.5],
  ['CHECKUP', 0.617],
  ['EMPLOYER_DATA', 0.088],
  ['LOGBOOK_DATA', 0.18],
  ['DEPENDENT_CHECKUP', 0.303],
  ['GUIDANCE', 0.215],
  ['DEPENDENT_GUIDANCE', 0.181],
  ['EARLY_VISIT', NOT_FIXED],
  ['HEALTH_DECLARATION', 100_000],
  ['GENERIC', NOT_FIXED],
  ['GENERIC.BRANCHES', NOT_FIXED],
  ['BIOSIMILAR', 0.18],
  ['WEB_ACCESS', 135_000_000],
  ['COMMISSIONER', NOT_FIXED],
  ['SINGLE_BID', 0.15],
  ['HIGH_COST_APPLICATION', NOT_FIXED],
  ['DUTY_TOPUP_APPLICATION', NOT_FIXED],
  ['SMOKING_CESSATION', 70],
  ['DECLARATION_INCREASE', 60],
];

it.each(TARGETS)('=KPI.%s() is %s', (id, expected) => {
  expect(call(id)).toBe(expected);
  expect(call(id, null, null, null)).toBe(expected);
});
