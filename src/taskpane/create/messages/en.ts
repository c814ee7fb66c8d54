import type { CreateMessages } from './create-messages';

export const en: CreateMessages = {
  heading: 'Create',
  offers: 'What to create',
  offer: { functions: 'Functions', templates: 'Templates', reports: 'Reports' },
  functions: {
    search: 'Search functions (business day, mail)',
    found: (count, all) => `${String(count)}${count === all ? '' : ` of ${String(all)}`} functions`,
    none: 'No function matches. Try other words.',
    subject: {
      judging: 'KPI targets and judgements',
      records: 'Measures from records',
      counts: 'Measures from counts',
      days: 'Dates',
      budget: 'Budgets',
    },
    parameters: 'Parameters',
    optional: 'optional',
    alone: 'Without any argument it answers the plan’s target.',
    example: 'Example',
    result: 'Result',
    reference: 'Open the reference',
    insert: 'Insert into a cell',
    back: 'Back to the functions',
    useRange: 'Selection',
    useCell: 'Selected cell',
    useFor: (parameter) => `Use the selected cells for ${parameter}`,
    target: 'Goes into',
    noTarget: 'not chosen',
    moveTarget: 'Use the selected cell',
    preview: 'Formula',
    room: ({ rows, columns, isEstimate }) =>
      `The answer spills over ${isEstimate ? 'up to ' : ''}${String(rows)} rows × ${String(columns)} columns. Keep the cells to the right and below free.`,
    put: 'Insert this formula',
    choose: 'Choose',
    usual: (word) => `${word} (usual)`,
    planSheet: (sheet, year) => `Sheet ${sheet} (${year})`,
    problem: {
      needed: 'This is needed.',
      circular:
        'The cell for the formula is among these. Choose other cells, or another cell for the formula.',
      'no-cells': 'Enter cells such as B2:B90, or a number such as 617 or 61.7%.',
      'no-number': 'Enter a number such as 617 or 0.5%, or a cell such as B2.',
      'no-date': 'Enter a date such as 2024/4/1 or R6.4.1, or a cell such as B2.',
      'no-year': 'Enter a fiscal year such as 2024, R6 or 令和6年度.',
      'no-plan':
        'Give the year of a printed plan, as in 2024 or R6, or the range of a plan sheet, as in 計画!A1:V200.',
    },
    tooLong: 'Excel takes 8,192 characters at most. Put long texts into cells.',
  },
  templates: {
    lead: 'Each is added as a new sheet. No sheet that is there changes. Templates are in Japanese.',
    purpose: {
      'budget-health': 'Amounts by line; the totals are formulas.',
      'budget-seamen': 'Amounts by line; the totals are formulas.',
      commitments: 'Commitments that bind later years, held against the plan’s limits.',
      transfers: 'Amounts moved between lines; the check also judges the budget after transfers.',
      'carryovers-health': 'Amounts carried over to the next year.',
      'carryovers-seamen': 'Amounts carried over to the next year.',
      'execution-health':
        'The budget and what each month spent of it; what is spent together, what is left and the rate are formulas.',
      'settlement-health': 'The budget and what was settled; the differences are formulas.',
      'execution-seamen':
        'The budget and what each month spent of it; what is spent together, what is left and the rate are formulas.',
      'settlement-seamen': 'The budget and what was settled; the differences are formulas.',
      procurement: 'Contracts, their method and amounts, held against the provisions.',
      plan: 'The targets of a year. Next year’s plan takes over the KPIs and the results that the check has read, without targets. It judges the results of a year without a printed plan.',
      provisions: 'Limits of commitments, lines that need approval, the share of the contingency.',
      'kpi-results': 'Results by KPI, judged against the targets.',
      'kpi-months':
        'Results from April to March, cumulative or single. Pictures show their trend and pace against the target.',
      'kpi-branches':
        'Results of the 47 branches by numerator and denominator. Pictures show which meet the target, their ranks and the cases that are still needed.',
    },
    own: 'Years of this workbook and its year files',
    add: 'Add',
    addEmpty: 'Add empty',
    addPlanned: (year) => `Add with ${year} figures`,
    nextPlan: (year) => `Make next year’s plan (${year})`,
    addNamed: (button, template) => `${template}: ${button}`,
  },
  reports: {
    name: { check: 'Check report', kpi: 'KPI evaluation', evaluation: 'Evaluation', year: 'Year’s report' },
    holds: {
      check:
        'What was checked and by which settings, findings by sheet and rule with links to their cells, acknowledged ones, and lines for signatures.',
      kpi: 'Result, target, achievement, verdict and reference grade of each KPI, and the results that are missing.',
      evaluation:
        'A card for each item of the plan: KPI results, how much of the plan was reached, the reference grade, and cells for grades, reasons and tasks. What you write is carried over when it is made anew.',
      year: 'Results by item with the two years before and their trends, what was missed and why, the way to the period’s goals, approvals, signature lines. In the last year of a period also the report on the period.',
    },
    document: 'Save as Word document',
    documentOf: (report) => `Save “${report}” as a Word document`,
    make: (report) => `Make the sheet “${report}”`,
    unchecked: 'Check first.',
    stale: 'The workbook changed since the check. It is checked again before the sheet is made.',
    noKpis: 'What was checked holds no KPI results. Add a sheet of results, check, then come back.',
  },
  inserting: 'Progress of the sheet',
  inserted: ({ done, total }) => `${String(done)} of ${String(total)} rows`,
};
