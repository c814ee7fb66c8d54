/** What is opened where nobody says which sample. */
export const FIRST_SAMPLE = 'reiwa6-budget.xlsx';
