import type { CreateWords } from './create-words';

export const en: CreateWords = {
  heading: 'Create',
  offers: 'What to create',
  offer: { functions: 'Functions' },
  functions: {
    search: 'Search functions (business day, mail)',
    found: (count, all) => `${String(count)} of ${String(all)} functions`,
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
    problem: {
      needed: 'This is needed.',
      circular:
        'The cell for the formula is among these. Choose other cells, or another cell for the formula.',
      'no-cells': 'Enter cells such as B2:B90, or a number such as 617 or 61.7%.',
      'no-number': 'Enter a number such as 617 or 0.5%, or a cell such as B2.',
      'no-date': 'Enter a date such as 2024/4/1 or R6.4.1, or a cell such as B2.',
      'no-year': 'Enter a fiscal year such as 2024, R6 or 令和6年度.',
    },
    tooLong: 'Excel takes 8,192 characters at most. Put long texts into cells.',
  },
};
