import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineName } from '../../../src/engine/budget/line-name';
import type { PlannedBudget, PlannedLine } from '../../../src/engine/budget/planned';
import { sectionOf, type Figure, type Line, type Side } from '../../../src/engine/budget/statement';
import { healthBudget } from '../../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import { PLANNED_BUDGETS } from '../../../src/plan/plans';
import { reviewWorkbook } from '../../../src/review/review';
import { readBudgets } from '../../../src/sheet/budget/read-budget';
import { isRecordList } from '../../../src/sheet/lists/read-records';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import {
  emptyEntries,
  plannedEntries,
  type BudgetEntries,
  type Entry,
  type EntryLine,
  type EntrySide,
} from '../../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../../src/sheet/templates/budget-statement';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

type Outline = readonly [level: number, name: string, entry: Entry | 'unreadable'][];

function written({ lines }: EntrySide, level = 0): Outline {
  return lines.flatMap(({ name, amount, parts }) => [
    [level, lineName(name), amount] as const,
    ...written({ lines: parts, total: null }, level + 1),
  ]) as Outline;
}

function entryOf(figure: Figure | null): Entry | 'unreadable' {
  switch (figure?.kind) {
    case 'amount':
      return figure.textFault ? 'unreadable' : figure.printed.valueOf();
    case 'nil':
      return figure.displayed as Entry;
    case 'unreadable':
      return figure.reason === 'blank' ? null : 'unreadable';
    case undefined:
      return null;
  }
}

function read(lines: readonly Line[], level = 0): Outline {
  return lines.flatMap((line) => [
    [level, line.name, entryOf(line.figure)] as const,
    ...read(line.parts, level + 1),
  ]) as Outline;
}

const SIDES: readonly Side[] = ['revenue', 'expenditure'];

/** What is entered and what is read of it, side by side. */
function comparison(entries: BudgetEntries, sheet: SheetSnapshot) {
  const [reading, ...more] = readBudgets(sheet, PLANNED_BUDGETS, isRecordList);
  const statement = reading?.table.statements[0];
  expect(more).toEqual([]);
  expect(reading?.table).toMatchObject({
    account: entries.account,
    unit: entries.unit,
    rounding: 'round',
    roundingFrom: 'note',
  });
  expect(reading?.table.statements.map(({ fiscalYear }) => fiscalYear)).toEqual([entries.fiscalYear]);
  expect(reading?.how.unplaced).toEqual([]);
  return {
    entered: SIDES.map((side) => [written(entries[side]), entries[side].total]),
    found: SIDES.map((side) => {
      const section = statement && sectionOf(statement, side);
      return [read(section?.lines ?? []), entryOf(section?.total?.figure ?? null)];
    }),
  };
}

const nil = fc.constantFrom<Entry>('-', '－');
const leaf = fc.oneof(fc.nat(10 ** 12), fc.constant(0), nil);

function sum(lines: readonly EntryLine[]): number {
  return lines.reduce((total, { amount }) => total + (typeof amount === 'number' ? amount : 0), 0);
}

/** The sum, a figure near it, or a nil mark. */
function totalOf(lines: readonly EntryLine[]): fc.Arbitrary<Entry> {
  const near = fc.integer({ min: -3, max: 3 }).map((off) => Math.max(0, sum(lines) + off));
  return fc.oneof(fc.constant<Entry>(sum(lines)), near, nil);
}

function line({ name, parts = [] }: PlannedLine): fc.Arbitrary<EntryLine> {
  if (parts.length === 0) return leaf.map((amount) => ({ name, amount, parts: [] }));
  return fc
    .tuple(...parts.map(line))
    .chain((below) => totalOf(below).map((amount) => ({ name, amount, parts: below })));
}

function anyStatement(budget: PlannedBudget): fc.Arbitrary<BudgetEntries> {
  const side = (of: 'revenue' | 'expenditure'): fc.Arbitrary<EntrySide> =>
    fc
      .tuple(...budget[of].lines.map(line))
      .chain((lines) => totalOf(lines).map((total) => ({ lines, total })));
  return fc
    .record({ revenue: side('revenue'), expenditure: side('expenditure') })
    .map((sides) => ({ ...plannedEntries(budget), ...sides }));
}

const ACCOUNTS = [
  ['health', healthBudget],
  ['seamen', seamenBudget],
] as const;

describe.each(ACCOUNTS)('the statement of %s', (_, budget) => {
  it('is read back as it was entered, whatever that is', () => {
    fc.assert(
      fc.property(anyStatement(budget), (entries) => {
        const { entered, found } = comparison(entries, shown(budgetStatement(entries)));
        expect(found).toEqual(entered);
      }),
      fuzzed(60),
    );
  });

  it('is read back so from a file too', async () => {
    await fc.assert(
      fc.asyncProperty(anyStatement(budget), async (entries) => {
        const { entered, found } = comparison(entries, await throughFile(budgetStatement(entries)));
        expect(found).toEqual(entered);
      }),
      fuzzed(15),
    );
  });

  it('with the figures of FY2024 has nothing to mend, though the totals that its note speaks of are no formulas', async () => {
    const sheet = await throughFile(budgetStatement(plannedEntries(budget)));
    const { findings, sheets } = reviewWorkbook({ sheets: [sheet], date1904: false });
    expect(sheets.map(({ kind, tables }) => [kind, tables.length])).toEqual([['budget', 1]]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const relations = sheets.flatMap(({ tables }) => tables.flatMap(({ judgements }) => judgements));
    expect(relations).toHaveLength(6);
    const typedIn = relations.filter(({ relation: { code, total } }) => {
      const { figure } = total;
      return code !== 'BAL-01' && figure.kind === 'amount' && figure.formula === null;
    });
    expect(typedIn).toEqual(relations.filter(({ verdict }) => verdict === 'rounding'));
  });

  it('without figures waits for them: every line is there, no total is wrong', () => {
    const { findings } = reviewWorkbook({
      sheets: [shown(budgetStatement(emptyEntries(budget)))],
      date1904: false,
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(findings.map(({ code }) => code)).has('STR-01')).toBe(false);
  });
});

describe('totals', () => {
  const amounts = (budget: BudgetEntries) =>
    budgetStatement(budget).rows.flatMap((row) => {
      const amount = row[1];
      return amount?.formula === undefined ? [] : [[row[0]?.value, amount.formula, amount.value]];
    });

  it('are sums of what stands under them where these are what is printed', () => {
    expect(amounts(plannedEntries(healthBudget))).toEqual([
      ['拠出金等', '=SUM(B20:B23)', 3_636_113],
      ['業務経費', '=SUM(B26:B30)', 229_957],
      ['一般管理費', '=SUM(B32:B34)', 88_823],
      ['計', '=SUM(B18:B19,B24:B25,B31,B35:B40)', 12_484_225],
    ]);
  });

  it('are all sums where nothing is entered', () => {
    expect(amounts(emptyEntries(seamenBudget)).map(([label, , value]) => [label, value])).toEqual([
      ['計', 0],
      ['拠出金等', 0],
      ['業務経費', 0],
      ['一般管理費', 0],
      ['計', 0],
    ]);
  });

  it.each([
    [healthBudget, '（注）「収入の計」は、'],
    [seamenBudget, '（注）「拠出金等」「業務経費」「支出の計」は、'],
  ])('that stay as printed are named in a note', (budget, note) => {
    const last = budgetStatement(plannedEntries(budget)).rows.at(-1)?.[0]?.value;
    expect(String(last)).toContain(note);
  });

  it('need no note where all are sums', () => {
    const notes = budgetStatement(emptyEntries(healthBudget)).rows.slice(-2);
    expect(notes.map((row) => row[0]?.value)).toEqual(['計', healthBudget.roundingNote?.quote]);
  });
});
