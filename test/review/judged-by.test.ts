import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/xlsx/snapshot';
import { ownYearBook, kept, ownPapers, workFile } from '../../scripts/own-year/year';
import { PRINTED_PAPERS, type Papers } from '../../src/plan/papers';
import { isLacking, judgedBy, type JudgedYear } from '../../src/review/judged-by';
import { papersOf } from '../../src/review/paper-store';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { addYearFile, yearFileOf } from '../../src/year-file/add-year-file';
import { sheetOf } from '../support/sheet';

function judged(sheets: readonly SheetSnapshot[], papers: Papers = PRINTED_PAPERS): JudgedYear[] {
  return judgedBy(reviewWorkbook({ sheets, date1904: false }, { ...DEFAULT_SETTINGS, papers }));
}

const said = (years: readonly JudgedYear[]) =>
  years.flatMap(({ fiscalYear, papers }) =>
    papers.map(({ paper, account, source, faulty, sheets }) =>
      [fiscalYear, paper, account?.account, source?.kind ?? 'none', faulty, sheets.length]
        .filter((part) => part !== undefined && part !== null)
        .join(' '),
    ),
  );

const own = snapshotOf(ownYearBook).sheets;
const work = snapshotOf(workFile).sheets;
const FY2026 = (years: readonly JudgedYear[]) => years.filter(({ fiscalYear }) => fiscalYear === 2026);

describe('by whose papers a workbook is judged', () => {
  it('is said of sheets and forms of its own, beside the printed year of older results', () => {
    expect(said(judged(own, papersOf(kept)))).toEqual([
      '2026 plan sheet 1',
      '2026 form health declared 2',
      '2026 form seamen declared 2',
      '2026 provisions sheet 8',
      '2024 plan printed 1',
    ]);
  });

  it('is said of a year file', () => {
    const file = yearFileOf(ownPapers, 2026);
    const { papers } = file ? addYearFile(PRINTED_PAPERS, file, 'R8.json') : { papers: PRINTED_PAPERS };
    const years = FY2026(judged(work, papers));
    expect(said(years)).toEqual([
      '2026 plan file 1',
      '2026 form health file 1',
      '2026 form seamen file 1',
      '2026 provisions file 6',
    ]);
    expect(years.some(isLacking)).toBe(false);
  });

  it('is said where there are none', () => {
    const years = FY2026(judged(work));
    expect(said(years)).toEqual([
      '2026 plan none 1',
      '2026 form health none 1',
      '2026 form seamen none 1',
      '2026 provisions none 4',
    ]);
    expect(years.every(isLacking)).toBe(true);
  });

  it('names the sheet that is meant as one and has a fault', () => {
    const sheets = own.map((sheet) =>
      sheet.name === '予算総則'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell?.value === 52_100 ? null : cell))),
          }
        : sheet,
    );
    expect(said(judged(sheets, papersOf(kept)))).toContain('2026 provisions none 予算総則 8');
  });

  it('is not known of tables that name no year, and not asked of other kinds of accounts', () => {
    const rows = (title: string) => [
      [title, '（単位：百万円）'],
      ['区別', '予算額'],
      ['収入'],
      ['保険料', 5],
      ['計', 5],
    ];
    expect(said(judged([sheetOf(rows('予算'))]))).toEqual(['form other none 1']);
    expect(said(judged([sheetOf(rows('収支見込（合算ベース）'))]))).toEqual([]);
    expect(judged([sheetOf([['メモ']])])).toEqual([]);
  });
});
