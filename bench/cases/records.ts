import { FUNCTIONS } from '../../src/functions/table';
import type { CaseFile, Comparison } from '../case';
import { columnOf, dayOfYear, FULL_SHEET, touch, touchBoth, type Column } from '../rows';

function ofTwo(
  name: string,
  columns: readonly [Column, Column],
  run: (first: Column, second: Column) => unknown,
): Comparison {
  const rows = columns[0].length;
  return {
    name: `${name} over ${rows.toLocaleString('en')} rows, against a bare loop`,
    subject: { run: () => run(...columns), work: rows },
    reference: { run: () => touchBoth(...columns), work: rows },
    goal: { atMost: 1.5 },
  };
}

function ofOne(name: string, column: Column, run: (column: Column) => unknown): Comparison {
  const rows = column.length;
  return {
    name: `${name} over ${rows.toLocaleString('en')} rows, against a bare loop`,
    subject: { run: () => run(column), work: rows },
    reference: { run: () => touch(column), work: rows },
    goal: { atMost: 1.5 },
  };
}

const cases: CaseFile = () => {
  const days = columnOf(FULL_SHEET, dayOfYear);
  const later = columnOf(FULL_SHEET, (row) => dayOfYear(row) + ((row * 31) % 40));
  const amounts = columnOf(FULL_SHEET, (row) => 1000 + (row % 977));
  const parts = columnOf(FULL_SHEET, (row) => 700 + (row % 300));
  const bidders = columnOf(FULL_SHEET, (row) => row % 7);
  return [
    ofTwo('CARD_ISSUE_DAYS', [days, later], FUNCTIONS.CARD_ISSUE_DAYS),
    ofTwo('CARD_RECOVERY.BY_DATE', [days, later], FUNCTIONS['CARD_RECOVERY.BY_DATE']),
    ofTwo('EARLY_VISIT', [days, later], FUNCTIONS.EARLY_VISIT),
    ofOne('SMOKING_CESSATION', days, (column) => FUNCTIONS.SMOKING_CESSATION(column, 2024)),
    ofTwo('BIOSIMILAR', [parts, amounts], FUNCTIONS.BIOSIMILAR),
    ofOne('SINGLE_BID', bidders, FUNCTIONS.SINGLE_BID),
    ofTwo('MAIL_RATE', [parts, amounts], FUNCTIONS.MAIL_RATE),
  ];
};
export default cases;
