import { expect, it } from 'vitest';
import type { Complaint } from '../../src/functions/complaint';
import { sentenceEn } from '../../src/functions/messages/en';
import { sentenceJa } from '../../src/functions/messages/ja';

const place = { argument: 2, row: 3, column: null };

/** One of each; the compiler asks for those that are missing. */
const COMPLAINTS: { readonly [C in Complaint as C['code']]: C } = {
  missingArgument: { code: 'missingArgument', argument: 2 },
  errorCell: { code: 'errorCell', place, error: '#N/A' },
  notADate: { code: 'notADate', place, shown: 'x' },
  notANumber: { code: 'notANumber', place, shown: 'x' },
  notACount: { code: 'notACount', place, shown: '1.5' },
  notAFiscalYear: { code: 'notAFiscalYear', place, shown: 'x' },
  unknownChoice: { code: 'unknownChoice', argument: 3, shown: 'x', choices: ['a', 'b'] },
  differentShapes: { code: 'differentShapes', argument: 2, shape: [2, 1], first: [3, 1] },
  noStart: { code: 'noStart', place },
  incomplete: { code: 'incomplete', place },
  unfinished: { code: 'unfinished', count: 1234 },
  unknownDay: { code: 'unknownDay', place },
  noFixedTarget: { code: 'noFixedTarget', plan: null },
  notPlanned: { code: 'notPlanned', measure: 'CHECKUP', plan: { fiscalYear: 2026, from: 'range' } },
  unreadable: {
    code: 'unreadable',
    argument: 2,
    problem: { code: 'notANumber', place: { row: 2, column: 1 }, shown: 'x' },
  },
  unknownName: {
    code: 'unknownName',
    problem: { code: 'unknownKpi', place: { row: 0, column: 0 }, shown: 'x', nearest: [] },
    plan: null,
  },
  blankResult: { code: 'blankResult' },
  lacking: {
    code: 'lacking',
    missing: [{ kind: 'result', fiscalYear: 2023 }],
    plan: { fiscalYear: 2024, from: 'printed' },
  },
  noBaseline: { code: 'noBaseline', plan: null },
  noTable: { code: 'noTable', argument: 1 },
  noPlan: { code: 'noPlan', argument: 4, shown: 'x' },
  unprintedYear: { code: 'unprintedYear', argument: 4, fiscalYear: 2026, printed: [2024] },
  faultyPlan: { code: 'faultyPlan', place, fault: { fault: 'blank', column: '単位' }, more: 2 },
  departingPlan: { code: 'departingPlan', argument: 4, fiscalYear: 2024, id: 'H.CHECKUP' },
  stepCount: { code: 'stepCount', argument: 6, given: 2, expected: 3 },
  stepsMissGoal: { code: 'stepsMissGoal', argument: 6 },
  shapeNeedsMonth: { code: 'shapeNeedsMonth', argument: 5 },
  outsidePeriod: { code: 'outsidePeriod', argument: 5, year: 2027, first: 2024, last: 2026 },
  notElapsed: { code: 'notElapsed', argument: 4, shown: '1' },
  noPeriod: { code: 'noPeriod', fiscalYear: 2027 },
  byBranch: { code: 'byBranch', argument: 2 },
  noTerms: { code: 'noTerms', argument: 8 },
  noContingencyRate: { code: 'noContingencyRate', argument: 4 },
  faultyProvision: { code: 'faultyProvision', place, fault: { fault: 'not-a-share', shown: 'x' } },
  whichContingency: { code: 'whichContingency', argument: 4, count: 2 },
  departingContingency: { code: 'departingContingency', argument: 4, fiscalYear: 2024 },
};

it.each(Object.entries(COMPLAINTS))('%s has a sentence in both languages', (_code, complaint) => {
  const ja = sentenceJa(complaint);
  const en = sentenceEn(complaint);
  expect(ja).toMatch(/[ぁ-ん]/);
  expect(en).not.toMatch(/[ぁ-んァ-ヶ]/);
  expect(`${ja}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
  if ('place' in complaint) {
    expect(ja).toContain('2番目の引数の3行目');
    expect(en).toContain('Argument 2, row 3');
  }
});

it('writes the sentences that Excel shows', () => {
  expect(Object.values(COMPLAINTS).map((complaint) => sentenceEn(complaint))).toMatchInlineSnapshot(`
    [
      "Argument 2 is needed.",
      "Argument 2, row 3 holds an error (#N/A).",
      "Argument 2, row 3: “x” cannot be read as a date.",
      "Argument 2, row 3: “x” is not a number.",
      "Argument 2, row 3: “1.5” is not a whole number from 0.",
      "Argument 2, row 3: “x” is no fiscal year. Write 2024, R6 or 令和6年度.",
      "Argument 3 cannot be “x”. It is one of: a, b.",
      "Argument 2 (2 × 1) must have the shape of argument 1 (3 × 1).",
      "Argument 2, row 3 is blank: there is an end without a beginning.",
      "Argument 2, row 3, or last year's figure in that row, is missing.",
      "Not finished yet: 1234. Give an as-of date, or enter their dates.",
      "Argument 2, row 3: the holidays around this day are not known. Business days are counted from 2008 to 2035.",
      "The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.",
      "By the plan of FY2026 (the range): There is no KPI CHECKUP.",
      "Argument 2, row 3, column 2: “x” is not a number.",
      "There is no KPI “x”.",
      "The result is blank. Give 0 as text (for B2 as B2&"").",
      "By the plan of FY2024 (printed): The result of FY2023 is needed.",
      "There is no achievement from a baseline: the plan prints none, or it is not worse than the target.",
      "Argument 1 is no table of results. Give a table headed KPI, year, numerator, denominator, result and the like.",
      "Argument 4 (“x”) is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.",
      "There is no printed plan of FY2026, only of FY2024. Give the range of a plan sheet (計画).",
      "Argument 2, row 3: “単位” is empty. Fill it in. Write 0 as text. There are 2 more.",
      "FY2024 is judged by its printed plan, from which H.CHECKUP in argument 4 departs. Make them equal, or give 2024 instead of the range.",
      "Argument 6 has 2 steps. Give 3 values in their order.",
      "The last step in argument 6 is not the goal. Make them the same.",
      "For a way that is not even (argument 5) give what has elapsed as a month, such as "9月".",
      "Argument 5: FY2027 is not in the period from FY2024 to FY2026.",
      "Argument 4: “1” says no time. Give a share such as 0.5 or a month such as "9月"; leave it out for all of the time, and write January as "1月".",
      "No period of three years is known that holds FY2027. Judge year by year with KPI.STATUS.",
      "This KPI is judged by branch. Judge year by year with KPI.STATUS.",
      "The table of a plan in argument 8 does not say how to count (days, months, share). To measure a result give a year such as 2024, or leave it out.",
      "The table of a plan in argument 4 has no rate and unit of the reserve. Give the range of a provisions sheet (予算総則), a year such as 2024, or both as arguments.",
      "Argument 2, row 3: “x” is no share. Enter one from 0 % to 100 %, in steps of 0.01 %, as 0.5%.",
      "The provisions in argument 4 set the reserve’s rate or unit in 2 ways. Give rate and unit as arguments.",
      "The reserve of FY2024 is judged by its printed plan, from which the provisions in argument 4 depart. Make them equal, or give 2024 instead of the range.",
    ]
  `);
});
