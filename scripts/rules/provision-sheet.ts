import { provisions } from '../../src/plan/fy2024/provisions';
import { PLANNED_BUDGETS } from '../../src/plan/plans';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { provisionsSheet } from '../../src/sheet/templates/provisions';
import { sheetFile } from '../../src/xlsx/from-content';
import type { SheetFile } from '../../src/xlsx/workbook-file';
import type { RulePair } from './rule-pair';

const ITEM = 'システム経費';
const AMOUNT_COLUMN = 3;

/** FY2024's provisions, or the next year's where the title says so, with another limit of システム経費 in 百万円. */
function sheet(limit: string | number, fiscalYear = 2024): SheetFile {
  const of = { ...provisions, fiscalYear, period: fiscalYear === 2024 ? provisions.period : null };
  const content = provisionsSheet(of, fiscalYear === 2024 ? PLANNED_BUDGETS : []);
  const rows: SheetContent['rows'] = content.rows.map((row) =>
    row[2]?.value === ITEM
      ? row.map((cell, column) => (cell && column === AMOUNT_COLUMN ? { ...cell, value: limit } : cell))
      : row,
  );
  return sheetFile({ ...content, rows });
}

export const unreadable: RulePair = {
  fires: {
    about: '限度額が「未定」の予算総則シート',
    sheets: [sheet('未定', 2025)],
    findings: ['予算総則!D6 error'],
  },
  nearly: { about: '限度額を 0 とした予算総則シート', sheets: [sheet(0, 2025)], findings: [] },
};

export const departures: RulePair = {
  fires: {
    about: '令和６年度のシステム経費の限度額を 48,374 百万円から 48,375 百万円に変えた予算総則シート',
    sheets: [sheet(48_375)],
    findings: ['予算総則!C7 warning'],
  },
  nearly: { about: '同じ変更をした翌年度の予算総則シート', sheets: [sheet(48_375, 2025)], findings: [] },
};
