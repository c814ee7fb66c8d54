import type { PicturesWords } from './pictures-words';

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const en: PicturesWords = {
  sections: 'Kind of picture',
  section: { budgets: 'Budgets', kpis: 'KPIs' },
  asTable: 'Show as table',
  tableOf: (picture) => `${picture}: show as table`,
  nothingChecked: 'Once the workbook is checked, the pictures of its budgets appear here.',
  noBudget: (scope) =>
    `What was checked (${scope}) holds no budget that can be drawn. Check again with the sheet of the budget.`,
  budget: {
    caption: (side, unit) => `${side}: lines and amounts (${unit})`,
    column: 'Column to draw',
    side: { revenue: 'Revenue', expenditure: 'Expenditure' },
    total: { revenue: 'Total revenue', expenditure: 'Total expenditure' },
    computed: ' (computed)',
    rest: (count) => `Others (${counted(count, 'line', 'lines')})`,
    parts: (line) => `Parts of ${line}`,
    scale: (line) => `A full bar is all of “${line}”.`,
    wholeScale: (amount, unit) =>
      `A full bar is ${amount}${unit && ` ${unit}`}, for revenue and expenditure alike.`,
    line: 'Line',
    amount: 'Amount',
    share: 'Share',
    percent: (percent) => `${percent}%`,
  },
  movement: {
    heading: (side) => `${side}: change from last year`,
    caption: (side, unit) => `${side}: change from last year (${unit})`,
    before: 'Last year',
    now: 'This year',
    change: 'Change',
    rate: 'Rate',
    scale: (amount, unit) =>
      `The middle is 0, the right end +${amount}, the left end −${amount}${unit && ` ${unit}`}.`,
    still: (count) => `No change (${counted(count, 'line', 'lines')})`,
    fromNothing: 'new',
  },
  kpi: {
    title: (year) => `KPIs of ${year}`,
    caption: (title) => `${title}: results and targets`,
    textGoals: 'Goals and measures of the plan’s text',
    business: 'Business',
    every: 'All',
    businessName: { health: 'Health', seamen: 'Seamen' },
    status: 'Status',
    year: 'Fiscal year',
    noSheet: (scope, create) =>
      `What was checked (${scope}) holds no sheet of KPI results, so nothing is judged. Add the template “KPI results” under “${create}”, fill in the results and check the workbook. Below are the plan’s targets and baselines.`,
    unchecked: (create) =>
      `Below are only the plan’s targets and baselines. With a sheet of KPI results, check the workbook; without one, add the template “KPI results” under “${create}”.`,
    unknownNames: (count, check) =>
      `${counted(count, 'row names', 'rows name')} no known KPI: see the findings under “${check}”.`,
    count: (count) => counted(count, 'KPI', 'KPIs'),
    none: 'No KPI is like this.',
    result: 'Result',
    noResult: 'none',
    target: 'Target',
    aside: (text) => ` (${text})`,
    achievement: 'Achieved',
    baseline: 'Baseline',
    baselineOfPlan: 'Baseline (the plan’s latest figure)',
    lastYear: 'Last year',
    verdict: 'Status',
    missing: 'Missing',
    flag: {
      important: { short: 'Imp.', long: 'High importance' },
      difficult: { short: 'Diff.', long: 'High difficulty' },
    },
    legend: 'How to read the bars',
    meets: 'meets the target',
    isNew: 'new',
    earlier: (name, year, amount) => `${name} ${amount} (${year})`,
    explain: (name) => `Why ${name} is judged so`,
    grade: 'Reference grade',
    gradeNote:
      'The reference grade only puts the achievement into bands (120%, 100%, 80%). It is not the minister’s evaluation, and a high difficulty does not lift it.',
    notes: 'Notes of the plan',
    why: (flag) => `Grounds: ${flag.toLowerCase()}`,
    ofOthers: '(these grounds speak of other KPIs of the same section)',
    goals: {
      operational: 'Goals of the plan’s text',
      longTerm: 'Long-term goals',
      withoutKpi: 'Important or difficult measures without a KPI',
    },
    due: (year) => `by ${year}`,
    noDue: 'no year is set',
    printed: (year, amount) => `As the plan prints it: ${year} ${amount}`,
    steps: 'This year’s KPIs',
    noSteps: 'It has no KPI this year.',
    name: 'KPI',
    verdictOf: { met: 'Met', not_met: 'Not met', undecidable: 'Undecidable' },
  },
};
