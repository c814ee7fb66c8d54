import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheetFaults } from '../../src/messages/findings/messages';
import { reviewSheet, reviewWorkbook, summarise, throughoutSound } from '../../src/review/review';
import * as budgets from '../../src/sheet/budget/read-budget';
import * as kpis from '../../src/review/kpi-findings';
import { sheetOf } from '../support/sheet';
import { rowsOf } from '../support/table';

const ROWS = rowsOf({ lines: [['支出'], ['事業費', 1], ['計', 2]] });
const GOOD = sheetOf(ROWS, { name: '予算' });
const BAD = sheetOf(ROWS, { name: '故障' });

const workbook = { sheets: [BAD, GOOD], date1904: false };

afterEach(() => vi.restoreAllMocks());

describe.each<[stage: string, breakDown: () => void]>([
  [
    'reading',
    () => {
      const { readBudgets } = budgets;
      vi.spyOn(budgets, 'readBudgets').mockImplementation((sheet, ...rest) => {
        if (sheet.name === '故障') throw new RangeError('left\nthe road');
        return readBudgets(sheet, ...rest);
      });
    },
  ],
  [
    'judging beside the others',
    () => {
      const { kpiFindings } = kpis;
      vi.spyOn(kpis, 'kpiFindings').mockImplementation((sheet) => {
        if (sheet.name === '故障') throw new RangeError('left\nthe road');
        return kpiFindings(sheet);
      });
    },
  ],
])('a sheet at which the program fails on %s', (_, breakDown) => {
  beforeEach(breakDown);

  it('is told of, and leaves the others alone', () => {
    const { sheets, findings } = reviewWorkbook(workbook);
    expect(sheets.map(({ name, kind, fault }) => [name, kind, fault])).toEqual([
      ['故障', 'none', 'left\nthe road'],
      ['予算', 'budget', undefined],
    ]);
    expect(new Set(findings.map(({ cells: [cell] }) => cell?.sheet))).toEqual(new Set(['予算']));
    expect(sheetFaults(sheets, 'ja')).toEqual([
      'シート「故障」の検証がプログラムの不具合で止まりました（left the road）。このシートは判定していません。ほかのシートは検証しました。ファイルを添えて、アドインの管理者に知らせてください。',
    ]);
    expect(sheetFaults(sheets, 'en')[0]).toContain('at the sheet “故障” (left the road)');
  });

  it('is not said to hold no table', () => {
    expect(summarise([reviewSheet(BAD)]).findings).toEqual([]);
  });

  it('stops what needs all sheets', () => {
    expect(() => throughoutSound(reviewWorkbook(workbook))).toThrow('故障: left\nthe road');
  });
});
