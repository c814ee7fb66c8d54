import type { FunctionTexts } from './function-texts';

const DATE_SYSTEM = '1904 if the workbook uses the 1904 date system.';
const KPI = "The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.";
const HISTORY = 'Earlier years: the year (2023, R5), then the result, or numerator and denominator.';
const BASIS = '"evaluation" (usual) or "plan".';
const RESULT =
  'The result of the plan’s year (usually FY2024): a number, numerator and denominator, share and offices, or branches and rates.';
const CLOSED_DAYS = 'Further days that do not count: a range of dates.';
const LANGUAGE = '"ja" (usual) or "en".';
const PLAN =
  'The plan to judge by: the year of a printed one (2024, R6, 令和6年度), or the range of a plan sheet (計画) from its title on: 計画!A1:V200. FY2024 if left out.';
const TARGET_PLAN =
  'The plan whose target is answered where the other arguments are left out: a year (2024, R6, 令和6年度) or the range of a plan sheet (計画). FY2024 if left out.';
const MEASURED_PLAN =
  'The year (2024, R6, 令和6年度) of the plan that says how to count. Where the other arguments are left out, the plan whose target is answered, which may be the range of a plan sheet (計画). FY2024 if left out.';
const TERMS_PLAN =
  'The year (2024, R6, 令和6年度) of the plan from which days and rates are taken. FY2024 if left out.';
const CALENDAR = '"business" (usual): business days; "calendar": every day counts.';
const UNIT = 'What the last printed digit counts; usually 1.';
const MODE =
  'How the figures were rounded: "round" (四捨五入, usual), "truncate" (切捨て) or "exact" (端数なし).';

function number(of: string): string {
  return `${of}: a number or a range.`;
}

function same(of: string): string {
  return `${of}: a number or a range of the same shape.`;
}

/** What Excel's function wizard says in English. Nothing that runs imports this file. */
export const HELP_EN: FunctionTexts<string> = {
  SERVICE_STANDARD: {
    description:
      'Share of applications paid within 10 days of receipt (サービススタンダード), the day of receipt not counted. Rows without dates are skipped. Unpaid: late if due before as_of, else left out; without as_of #N/A.',
    parameters: {
      received: 'Days of receipt: a column of dates, also as text such as R6.4.1.',
      paid: 'Days of payment: a column of the same shape; blank while unpaid.',
      calendar: CALENDAR,
      closedDays: CLOSED_DAYS,
      asOf: 'The day on which the rate is taken. What is paid later counts as unpaid.',
      suspendedDays:
        'Days on which each application lay with the applicant (返戻): a column of the same shape.',
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  CARD_ISSUE_DAYS: {
    description:
      'Mean number of business days from receiving the data to sending the card (保険証の交付); the same day is 0. Rows without dates are skipped; a card not yet sent gives #N/A.',
    parameters: {
      received: 'Days on which the data came: a column of dates.',
      sent: 'Days on which the cards were sent: a column of the same shape.',
      closedDays: CLOSED_DAYS,
      dateSystem: DATE_SYSTEM,
      plan: TARGET_PLAN,
    },
  },
  'CARD_RECOVERY.BY_DATE': {
    description:
      'Share of cards that came back by the same day of the month after the loss (保険証回収率), from dates. Losses whose month is not over on as_of are left out; without as_of an unreturned card gives #N/A.',
    parameters: {
      lost: 'Days on which insurance was lost: a column of dates.',
      returned: 'Days on which the cards came back: a column of the same shape; blank while out.',
      asOf: 'The day on which the share is taken.',
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  EARLY_VISIT: {
    description:
      'Share of persons who saw a doctor by the end of the tenth month after their checkup (医療機関受診率). Persons whose time is not over on as_of are left out; without as_of someone without a visit gives #N/A.',
    parameters: {
      checkup: 'Days of the checkups: a column of dates.',
      visit: 'Days of the first visit after it: a column of the same shape; blank where there is none.',
      asOf: 'The day on which the share is taken.',
      dateSystem: DATE_SYSTEM,
      plan: MEASURED_PLAN,
    },
  },
  SMOKING_CESSATION: {
    description:
      'How many persons finished the online no-smoking programme (オンライン禁煙プログラム) within the fiscal year.',
    parameters: {
      completedDates: 'Days on which they finished: a column of dates; blank rows are skipped.',
      fiscalYear: 'The fiscal year: 2024, R6 or 令和6年度.',
      dateSystem: DATE_SYSTEM,
      plan: TARGET_PLAN,
    },
  },
  BIOSIMILAR: {
    description:
      'Share of components of which at least 80% of the volume is replaced by biosimilars (バイオシミラー). Components without volume are left out.',
    parameters: {
      biosimilar: 'Volume of biosimilars: a column, one row a component.',
      all: 'Volume of biosimilars and originals together: a column of the same shape.',
      plan: MEASURED_PLAN,
    },
  },
  'GENERIC.BRANCHES': {
    description:
      "How many branches meet their target for generics (ジェネリック使用割合): below 80% last year they reach 80%, the others keep last year's rate.",
    parameters: {
      rates: "This year's rates (0.8 or 80%): a column, one row a branch.",
      previous: "Last year's rates: a column of the same shape.",
      plan: MEASURED_PLAN,
    },
  },
  SINGLE_BID: {
    description:
      "Share of general competitive tenders with a single bidder (一者応札案件の割合); lower is better. Give a column with each tender's number of bidders (tenders without any are left out), or two numbers.",
    parameters: {
      bidders:
        'Numbers of bidders, one row a tender; with the second argument the number of single-bid tenders.',
      all: 'The number of tenders with at least one bidder.',
      plan: TARGET_PLAN,
    },
  },
  MAIL_RATE: {
    description:
      'Share of cash benefit applications that came by post (郵送化率): posted ÷ all, as a ratio (1 is 100%). Ranges are summed first, one row a branch.',
    parameters: {
      mailed: number('Applications that came by post'),
      applications: same('All applications'),
      plan: TARGET_PLAN,
    },
  },
  RECEIPT_ASSESSMENT_RATE: {
    description:
      'Share of medical cost that the receipt checks cut (レセプト点検の査定率): amount cut ÷ medical cost, as a ratio. Ranges are summed first.',
    parameters: {
      assessed: number('Amount cut by the checks, in yen'),
      medicalCost: same('Medical cost, in yen'),
      plan: TARGET_PLAN,
    },
  },
  REEXAM_AMOUNT: {
    description:
      'Amount cut per receipt in re-examination (再審査レセプト1件当たり査定額): amount cut ÷ receipts, in yen. Ranges are summed first.',
    parameters: {
      assessed: number('Amount cut in re-examination, in yen'),
      receipts: same('Receipts re-examined'),
      plan: TARGET_PLAN,
    },
  },
  RECEIPT_EFFECT: {
    description:
      'Effect of the receipt checks per insured person (被保険者一人当たりレセプト内容点検効果額): (amount cut − cost of outsourcing) ÷ insured persons, in yen. Ranges are summed first.',
    parameters: {
      assessed: number('Amount cut by the checks, in yen'),
      outsourcing: same('Cost of outsourcing the checks, in yen'),
      insured: same('Insured persons'),
      plan: TARGET_PLAN,
    },
  },
  DEBT_RECOVERY: {
    description:
      'Share of repayment claims that was recovered (返納金債権の回収率): recovered ÷ claimed, as a ratio. Leave claims for wrongful medical fees (不正請求) out. Ranges are summed first.',
    parameters: {
      recovered: number('Amount recovered, in yen'),
      claimed: same('Amount claimed, in yen'),
      plan: TARGET_PLAN,
    },
  },
  CARD_RECOVERY: {
    description:
      'Share of insurance cards that came back within one month of the loss of insurance (保険証回収率): returned in time ÷ lost, as a ratio. Ranges are summed first. By dates: KPI.CARD_RECOVERY.BY_DATE.',
    parameters: {
      recovered: number('Cards that came back within one month, also through the pension service'),
      lost: same('Cards whose holders lost their insurance'),
      plan: TARGET_PLAN,
    },
  },
  MYNA_CARD: {
    description:
      'Use of My Number cards as insurance cards (マイナ保険証の利用率): uses ÷ all, as a ratio. The plan measures it at the end of November 2024. Ranges are summed first.',
    parameters: {
      used: number('Uses of My Number cards'),
      all: same('All uses'),
      plan: TARGET_PLAN,
    },
  },
  CHECKUP: {
    description:
      'Preventive checkups of insured persons (生活習慣病予防健診実施率): done ÷ eligible, as a ratio. Ranges are summed first.',
    parameters: {
      done: number('Persons who had the checkup'),
      eligible: same('Persons entitled to it'),
      plan: TARGET_PLAN,
    },
  },
  EMPLOYER_DATA: {
    description:
      'Checkup data received from employers (事業者健診データ取得率): received ÷ eligible, as a ratio. Ranges are summed first.',
    parameters: {
      done: number('Persons whose data was received'),
      eligible: same('Persons entitled to a checkup'),
      plan: TARGET_PLAN,
    },
  },
  LOGBOOK_DATA: {
    description:
      "Data of seamen's health certificates received (船員手帳健康証明書データ取得率): received ÷ eligible, as a ratio. Ranges are summed first.",
    parameters: {
      done: number('Persons whose data was received'),
      eligible: same('Persons entitled to a checkup'),
      plan: TARGET_PLAN,
    },
  },
  DEPENDENT_CHECKUP: {
    description:
      'Specific checkups of dependents (被扶養者の特定健診実施率): done ÷ eligible, as a ratio. Ranges are summed first.',
    parameters: {
      done: number('Dependents who had the checkup'),
      eligible: same('Dependents entitled to it'),
      plan: TARGET_PLAN,
    },
  },
  GUIDANCE: {
    description:
      'Specific health guidance of insured persons (被保険者の特定保健指導実施率): completed ÷ eligible, as a ratio. Ranges are summed first.',
    parameters: {
      done: number('Insured persons who completed the guidance'),
      eligible: same('Insured persons entitled to it'),
      plan: TARGET_PLAN,
    },
  },
  DEPENDENT_GUIDANCE: {
    description:
      'Specific health guidance of dependents (被扶養者の特定保健指導実施率): completed ÷ eligible, as a ratio. Ranges are summed first.',
    parameters: {
      done: number('Dependents who completed the guidance'),
      eligible: same('Dependents entitled to it'),
      plan: TARGET_PLAN,
    },
  },
  GENERIC: {
    description:
      'Use of generic medicines (ジェネリック使用割合): generic ÷ replaceable volume, as a ratio. Ranges are summed first. For the 47 branches: KPI.GENERIC.BRANCHES.',
    parameters: {
      generic: number('Volume of generic medicines'),
      replaceable: same('Volume of generics and of the originals that they could replace'),
      plan: TARGET_PLAN,
    },
  },
  COMMISSIONER: {
    description:
      'Insured persons whose office has a health insurance commissioner (健康保険委員): covered ÷ all, as a ratio. Ranges are summed first.',
    parameters: {
      insuredCovered: number('Insured persons in offices with a commissioner'),
      insured: same('All insured persons'),
      plan: TARGET_PLAN,
    },
  },
  HIGH_COST_APPLICATION: {
    description:
      'Share of those invited to claim high-cost benefits who applied (高額療養費の勧奨に占める申請割合): applied ÷ invited, as a ratio. Ranges are summed first.',
    parameters: {
      applied: number('Applications after an invitation'),
      invited: same('Invitations'),
      plan: TARGET_PLAN,
    },
  },
  DUTY_TOPUP_APPLICATION: {
    description:
      'Share of those invited to claim the top-up for duty accidents who applied (職務上の上乗せ給付等の勧奨に占める申請割合): applied ÷ invited, as a ratio. Ranges are summed first.',
    parameters: {
      applied: number('Applications after an invitation'),
      invited: same('Invitations'),
      plan: TARGET_PLAN,
    },
  },
  HEALTH_DECLARATION: {
    description:
      'Offices with a health declaration (健康宣言事業所数): standardised ones and those expected to renew as such. Ranges are summed.',
    parameters: {
      standardised: number('Offices with a standardised declaration'),
      renewing: same('Offices expected to renew as standardised'),
      plan: TARGET_PLAN,
    },
  },
  WEB_ACCESS: {
    description: 'Visits to the website (ホームページアクセス数): the sum of the counts.',
    parameters: {
      counts: number('Numbers of visits, such as one a month'),
      plan: TARGET_PLAN,
    },
  },
  DECLARATION_INCREASE: {
    description:
      "Growth of the number of ship owners who take part in 船員の健康づくり宣言: this year's less last year's.",
    parameters: {
      now: number('Ship owners at the end of this year'),
      before: same('Ship owners at the end of last year'),
      plan: TARGET_PLAN,
    },
  },
  TARGET: {
    description:
      'The target of a KPI in the plan’s year (usually FY2024). Rates are ratios. Commissioners give share and offices side by side, generics a row for each branch. A target that needs results you have not given is #N/A and says which.',
    parameters: {
      kpi: KPI,
      history: HISTORY,
      basis:
        '"evaluation" (usual): looks back from the year before (for FY2024 from FY2023); "plan": as when the plan was printed, from the one before that.',
      plan: PLAN,
    },
  },
  ACHIEVEMENT: {
    description:
      'How far a result reaches its target, unrounded: 1 is the target. Result ÷ target; where less is better by the formula. The lower of two measures; for generics the branches that meet theirs ÷ all.',
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      formula: 'Where less is better: "target/result" (usual), "2-result/target" or "baseline".',
      plan: PLAN,
    },
  },
  STATUS: {
    description:
      'Whether a result meets its target: 達成, 未達成, or 判定不能 where something is missing. Exact values are compared.',
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      plan: PLAN,
    },
  },
  GRADE: {
    description:
      "A reference grade, not the minister's: A from 120%, B from 100%, C from 80% of the target, D below. One grade higher where the plan calls the KPI difficult and you give concrete grounds. S is given by hand only.",
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      grounds: 'Concrete grounds for lifting the grade of a difficult KPI.',
      basis: BASIS,
      plan: PLAN,
    },
  },
  GAP: {
    description:
      "How much is still needed to meet the target, in the KPI's own unit (a rate as a ratio); 0 once it is met. Commissioners give share and offices side by side; generics the number of branches.",
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      plan: PLAN,
    },
  },
  EXPLAIN: {
    description:
      "The arithmetic in sentences: the plan's words, the years that went into the target, the comparison and the achievement; without a result how the target comes about.",
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      language: LANGUAGE,
      plan: PLAN,
    },
  },
  SOURCE: {
    description: 'What the plan says about a KPI: the quoted words and their section.',
    parameters: {
      kpi: KPI,
      plan: PLAN,
    },
  },
  LIST: {
    description:
      'All KPIs of the plan, a row for each measure: id, business, name, unit, target in words, its value, flags.',
    parameters: {
      business: '"health" (健康保険) or "seamen" (船員保険); both if left out.',
      language: LANGUAGE,
      basis: 'From where targets look back: "evaluation" (usual) or "plan".',
      plan: PLAN,
    },
  },
  EVALUATE: {
    description:
      'Judges a whole table of results and spills a report: result, target, achievement, status, reference grade, gap. The table has headings such as KPI, 年度, 分子, 分母, 実績, 単位, 支部; earlier years stand in the same table.',
    parameters: {
      table: 'The table with its headings. Cells that cannot be read are named by their address in it.',
      basis: BASIS,
      language: LANGUAGE,
      plan: PLAN,
    },
  },
  CARD: {
    description:
      "A card for a cell: the KPI's name, with its target, baseline, result, status and source behind it.",
    parameters: {
      kpi: KPI,
      result: RESULT,
      history: HISTORY,
      basis: BASIS,
      plan: PLAN,
    },
  },
  ANNUAL_TARGET: {
    description:
      'The target of one year on the way to a goal of several years, from where it starts: in even steps, front-loaded (as 3, 2, 1), back-loaded (as 1, 2, 3), or by published steps.',
    parameters: {
      start: 'The level before the period.',
      goal: 'The goal of the last year of the period.',
      firstYear: 'The first fiscal year of the period (2024, R6, 令和6年度).',
      lastYear: 'The last fiscal year of the period.',
      year: 'The fiscal year of which the target is asked.',
      shape:
        '"linear" (default), "front", "back", or the range of the yearly targets, whose last one is the goal.',
    },
  },
  PROGRESS: {
    description:
      'How far a result has come: the way from the start ÷ the way that should be gone by now. 1 is on time, above 1 is ahead.',
    parameters: {
      result: 'The result so far.',
      target: 'The target at the end.',
      start: 'The level at the start; 0 if omitted.',
      elapsed:
        'The share of the time that is gone (such as 0.5), or a month of the fiscal year ("9月": to the end of September). All of it if omitted. Write January as "1月".',
      shape:
        '"linear" (default), "front", "back", or the range of what is planned at the end of each month from April to March, whose last one is the target.',
    },
  },
  PERIOD: {
    description:
      'A table of a KPI through its plan of three years (FY2024 to 2026): target, result, achievement and verdict of each year with what is missing, and in its last row the verdict of the period, which is that of its last year. Not for KPIs by branch.',
    parameters: {
      kpi: KPI,
      results:
        'The results of the years: year (2023, R5), then result, or numerator and denominator. A heading may stand above. 0 is a blank cell.',
      plan: PLAN,
    },
  },
  DUE_DATE: {
    description:
      'The last day on which an application is paid within the service standard: the 10th business day after receipt. A serial date: format the cell as a date.',
    parameters: {
      received: 'The day of receipt, also as text such as R6.4.1.',
      calendar: CALENDAR,
      closedDays: CLOSED_DAYS,
      suspendedDays: 'Days on which the application lay with the applicant (返戻).',
      dateSystem: DATE_SYSTEM,
      plan: TERMS_PLAN,
    },
  },
  BUSINESS_DAYS: {
    description:
      "Business days between two days, both included, negative if from lies after to: as NETWORKDAYS, with Japan's holidays and the closed days from 29 December to 3 January.",
    parameters: {
      from: 'The first day.',
      to: 'The last day.',
      closedDays: CLOSED_DAYS,
      dateSystem: DATE_SYSTEM,
    },
  },
  FISCAL_YEAR: {
    description: 'The fiscal year of a day, from 1 April to 31 March: 2024 for 31 March 2025 (令和6年度).',
    parameters: {
      date: 'The day, also as text such as R6.4.1.',
      dateSystem: DATE_SYSTEM,
    },
  },
  ERA: {
    description: 'A day in the Japanese calendar: 令和6年4月1日.',
    parameters: {
      date: 'The day, also as text such as 2024/4/1.',
      dateSystem: DATE_SYSTEM,
    },
  },
  'BUDGET.BALANCE': {
    description:
      'Revenue − expenditure. Single cells are compared exactly as printed. Ranges of lines are added up as rounded figures: 0 where rounding explains the difference, else the smallest difference that it does not explain.',
    parameters: {
      revenue: '収入計, or its lines.',
      expenditure: '支出計, or its lines.',
      unit: UNIT,
      mode: MODE,
    },
  },
  'BUDGET.SUBTOTAL': {
    description:
      'What a total differs from the sum of its lines beyond their rounding: 0 where rounding explains the difference, else the smallest difference that it does not explain; negative if the total is too small.',
    parameters: {
      total: 'The total as printed.',
      parts: 'The lines that it adds up. Nil marks (-) and blank cells are exactly 0.',
      unit: UNIT,
      mode: MODE,
    },
  },
  'BUDGET.CONTINGENCY': {
    description: 'The 予備費 to set for a base: a share of it, rounded half up. 30,816 gives 150 (百万円).',
    parameters: {
      base: '保険給付費 and 業務経費, or another base, in 百万円: a number or a range of lines.',
      rate: 'The share; usually the plan’s (0.5% in FY2024).',
      unit: 'The amount is a multiple of it; usually 10, which is 千万円.',
      plan: 'The year (2024, R6, 令和6年度) of the plan that sets rate and unit, or the range of a provisions sheet (予算総則). FY2024 if left out.',
    },
  },
};
