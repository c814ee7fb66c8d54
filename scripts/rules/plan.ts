import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { planSheet } from '../../src/sheet/templates/plan';
import { sheetFile } from '../../src/xlsx/from-content';
import type { SheetFile } from '../../src/xlsx/workbook-file';
import type { RulePair } from './rule-pair';

/** 生活習慣病予防健診実施率, whose target is 61.7 %. */
const CHECKUP = 'H.CHECKUP';
const TARGET_COLUMN = 5;

/** The plan's sheet with another target of the checkups, and another fiscal year in its title. */
function plan(target: string | number, title = '令和６年度\u3000KPI の計画'): SheetFile {
  const content = planSheet(kpiPlan);
  const rows: SheetContent['rows'] = content.rows.map((row, index) => {
    if (index === 0) return row.map((cell) => cell && { ...cell, value: title });
    if (row[1]?.value !== CHECKUP || row[TARGET_COLUMN]?.value !== 0.617) return row;
    return row.map((cell, column) => (cell && column === TARGET_COLUMN ? { ...cell, value: target } : cell));
  });
  return sheetFile({ ...content, rows });
}

export const unreadable: RulePair = {
  fires: {
    about: '目標値が「未定」の計画シート',
    sheets: [plan('未定', '令和７年度\u3000KPI の計画')],
    findings: ['計画!F13 error'],
  },
  nearly: {
    about: '目標値をちょうど 100％とした翌年度の計画シート',
    sheets: [plan(1, '令和７年度\u3000KPI の計画')],
    findings: [],
  },
};

export const departures: RulePair = {
  fires: {
    about: '令和６年度の目標値を 61.7％から 61.8％に変えた計画シート',
    sheets: [plan(0.618)],
    findings: ['計画!F13 warning'],
  },
  nearly: {
    about: '同じ変更をした翌年度の計画シート',
    sheets: [plan(0.618, '令和７年度\u3000KPI の計画')],
    findings: [],
  },
};
