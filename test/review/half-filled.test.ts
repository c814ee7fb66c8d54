import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { reviewWorkbook } from '../../src/review/review';
import { plannedEntries, type BudgetEntries, type EntryLine } from '../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../src/sheet/templates/budget-statement';
import { compareVersionsOf } from '../../src/review/compare-versions';
import { reviewOfBook, type Book } from '../support/book';
import { shown } from '../support/content';
import { official } from '../support/official';
import type { TestCell } from '../support/sheet';
import { judged, rowsOf, type TestTable } from '../support/table';
import { fuzzed } from '../support/fuzz';

function findingsOf(entries: BudgetEntries) {
  const sheet = shown(budgetStatement(entries));
  return reviewWorkbook({ sheets: [sheet], date1904: false }).findings;
}

/** The lines with the amounts of some of those without parts taken away, counted through from the first. */
function blanked(lines: readonly EntryLine[], isBlank: () => boolean): EntryLine[] {
  return lines.map((line) =>
    line.parts.length > 0
      ? { ...line, parts: blanked(line.parts, isBlank) }
      : { ...line, amount: isBlank() ? null : line.amount },
  );
}

function halfFilled(entries: BudgetEntries, blanks: ReadonlySet<number>): BudgetEntries {
  let place = 0;
  const isBlank = (): boolean => blanks.has(place++);
  const side = (of: 'revenue' | 'expenditure') => ({
    ...entries[of],
    lines: blanked(entries[of].lines, isBlank),
  });
  return { ...entries, revenue: side('revenue'), expenditure: side('expenditure') };
}

describe.each([
  ['health', healthBudget],
  ['seamen', seamenBudget],
] as const)('a template of %s that is half filled', (_, budget) => {
  const entries = plannedEntries(budget);
  /** Each account has more lines without parts than that. */
  const some = fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 20 });

  it('is work in progress: its blanks are told once, nothing is an error, and nothing is proposed', () => {
    fc.assert(
      fc.property(some, (places) => {
        const findings = findingsOf(halfFilled(entries, new Set(places)));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(findings.filter(({ fix }) => fix)).toEqual([]);
        const blanks = findings.filter(({ code }) => code === 'CELL-01');
        expect(blanks.map(({ cells }) => cells.length)).toEqual([places.length]);
        expect(findings.some(({ code }) => /^(?:SUM|BAL)-/u.test(code))).toBe(true);
      }),
      fuzzed(40),
    );
  });

  it('is judged in full the moment that nothing is blank', () => {
    const codes = findingsOf(halfFilled(entries, new Set())).map(({ code }) => code);
    expect(codes).not.toContain('CELL-01');
    expect(codes).not.toContain('BAL-01');
  });
});

describe('a total by formula over blank lines', () => {
  const sum = (formula: string, value: number): TestCell => ({ formula, value });

  it('has not moved against the year before: it is not there yet', () => {
    const lines: TestTable['lines'] = [
      ['支出'],
      ['業務経費', 300, sum('=SUM(C6:C7)', 100)],
      ['　保健事業費', 200, null],
      ['　福祉事業費', 100, 100],
      ['計', 300, sum('=C5', 100)],
    ];
    const codes = judged({ columns: ['前年度予算額', '予算額'], lines }).findings.map(({ code }) => code);
    expect(codes).not.toContain('YOY-01');
    const filled = lines.map((line): TestTable['lines'][number] =>
      line[0] === '　保健事業費' ? [line[0], 200, 0] : line,
    );
    expect(
      judged({ columns: ['前年度予算額', '予算額'], lines: filled }).findings.map(({ code }) => code),
    ).toContain('YOY-01');
  });

  it('leaves a contingency that rests on it undecided', () => {
    const half = official(seamenBudget, { 業務経費: sum('=SUM(B23:B30)', 3_084), その他業務経費: null });
    const [found] = judged(half, { contingencyBase: ['業務経費'] }).findings.filter(
      ({ code }) => code === 'RES-01',
    );
    expect(found?.details).toEqual({
      outcome: 'undecidable',
      unsettled: [{ name: '業務経費', cell: { sheet: '予算', row: 23, column: 1 } }],
    });
  });

  it('is compared with nothing', () => {
    const lines = (first: TestCell, total: TestCell): TestTable['lines'] => [
      ['支出'],
      ['業務経費', first],
      ['一般管理費', 50],
      ['計', total],
    ];
    const book = (of: TestTable['lines']): Book => ({
      予算: rowsOf({ title: '令和６年度 健康保険勘定', lines: of }),
    });
    const before = reviewOfBook(book(lines(100, 150)));
    const after = reviewOfBook(book(lines(null, sum('=SUM(B5:B6)', 50))));
    const [compared] = compareVersionsOf({ review: before, sheet: null }, { review: after, sheet: null });
    expect(compared?.changes.map(({ after: line, by }) => [line?.label, by?.toString() ?? null])).toEqual([
      ['業務経費', null],
      ['一般管理費', '0'],
      ['計', null],
    ]);
  });
});
