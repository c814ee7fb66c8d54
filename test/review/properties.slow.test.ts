import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/findings/finding';
import type { JudgedTable } from '../../src/engine/rules/budget/judge-table';
import { addressOf } from '../../src/engine/cell';
import { reviewWorkbook } from '../../src/review/review';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import type { Area } from '../../src/engine/area';
import { sentence } from '../../src/messages/findings/messages';
import { anyBudget, linesOfBudget, shuffledBudget, type AnyBudget } from '../support/any-budget';
import { sheetOf, type TestCell } from '../support/sheet';
import { judged, ROUNDED, rowsOf, TRUNCATED } from '../support/table';
import { fuzzed } from '../support/fuzz';

function budget(of: AnyBudget, note: string | null = ROUNDED): JudgedTable {
  return judged({ lines: linesOfBudget(of), note });
}

/** Each relation by what it is of, with both verdicts. */
function verdicts({ judgements }: JudgedTable): string[] {
  return judgements
    .map(({ relation: { code, total }, verdict, stored, unexplained }) =>
      [code, total.line.name, verdict, stored?.verdict, unexplained.toFraction()].join(' '),
    )
    .sort();
}

function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity }) => `${code} ${severity}`).sort();
}

describe('shuffling the lines inside of a parent', () => {
  it('changes no verdict and no finding', () => {
    const pairs = anyBudget.chain((of) => fc.tuple(fc.constant(of), shuffledBudget(of)));
    fc.assert(
      fc.property(pairs, ([of, mixed]) => {
        const [before, after] = [budget(of), budget(mixed)];
        expect(verdicts(after)).toEqual(verdicts(before));
        expect(kinds(after.findings)).toEqual(kinds(before.findings));
      }),
    );
  });
});

/** What no way of rounding has a say in. */
const OF_ROUNDING = /^SUM-/;

describe('a note of 切捨て', () => {
  it('changes how sums are judged, and nothing else', () => {
    fc.assert(
      fc.property(anyBudget, fc.constantFrom(ROUNDED, null), (of, note) => {
        const [before, after] = [budget(of, note), budget(of, TRUNCATED)];
        expect(after.table.rounding).toBe('truncate');
        expect(after.table.statements).toEqual(before.table.statements);
        expect(after.judgements.map(({ relation }) => relation)).toEqual(
          before.judgements.map(({ relation }) => relation),
        );
        for (const [index, judgement] of after.judgements.entries()) {
          const was = before.judgements[index];
          expect([judgement.printed, judgement.computed]).toEqual([was?.printed, was?.computed]);
          // what agrees, cannot be read, or must agree as printed, does so however it was rounded
          const isSettled =
            judgement.relation.kind === 'equal-as-printed' ||
            [judgement.verdict, was?.verdict].some((each) => each === 'exact' || each === 'undecidable');
          if (isSettled) expect(judgement.verdict).toBe(was?.verdict);
        }
        const others = ({ findings }: JudgedTable): string[] =>
          findings
            .filter(({ code }) => !OF_ROUNDING.test(code) && code !== 'BAL-01')
            .map(({ code, severity, cells }) => `${code} ${severity} ${cells.map(addressOf).join()}`);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});

const WORDS = [
  '区別',
  '科目',
  '予算額',
  '前年度予算額',
  '増減',
  '決算額',
  '収入',
  '支出',
  '計',
  '小計',
  '収入計',
  '収支差',
  '内訳',
  'うち',
  '予備費',
  '保険給付費',
  '（単位：百万円）',
  '（注）計数は切捨てのため',
  '〔健康保険勘定〕',
  '〔船員保険勘定〕',
  '令和６年度',
  '（令和６年４月１日～令和７年３月３１日）',
  '事項',
  '契約額',
  '期間',
  '理由',
  'システム経費',
  '流用元科目',
  '流用先科目',
  '流用額',
  '承認日',
  '支出決定額',
  '翌年度繰越額',
  '予算現額',
  '件名',
  '契約方法',
  '契約金額',
  '応札者数',
  '一般競争入札',
  '随意契約',
  'KPI',
  '年度',
  '実績',
  '分子',
  '分母',
  '単位',
  'S.CHECKUP',
  'H.GENERIC',
  '％',
] as const;
const FORMATS = [
  'General',
  '#,##0',
  '#,##0,,',
  '#,##0.0',
  '0%',
  '0.00E+00',
  '#,##0;"△"#,##0;"-"',
  '@',
  'yyyy/m/d',
  '[$-411]ggge"年"m"月"d"日"',
  '[h]:mm',
  '"計"',
  ';;;',
  '#,##0_);(#,##0)',
  '?/?',
] as const;
const SHEETS = ['予算', '債務負担行為', '流用', '繰越', '調達', 'KPI実績', '収入', '支出'] as const;

const value = fc.oneof(
  fc.constantFrom<string | null>(...WORDS, null),
  fc.integer({ min: -1_000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }, { error: '#BUSY!' }),
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: value },
  {
    weight: 2,
    arbitrary: fc
      .record({
        value,
        format: fc.oneof(fc.constantFrom(...FORMATS), fc.string({ maxLength: 8 })),
        indent: fc.integer({ min: 0, max: 15 }),
        formula: fc.option(fc.constantFrom('=SUM(B2:B5)', '=SUM(B2:B5', '=B2+C3', '=1/0', '='), {
          nil: undefined,
        }),
      })
      .map(({ formula, ...rest }): TestCell => ({ ...rest, ...(formula !== undefined && { formula }) })),
  },
);
const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(13), fc.nat(6), fc.nat(3), fc.nat(2))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom(...SHEETS),
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
    merges: fc.array(area, { maxLength: 2 }),
    hidden: fc.array(fc.nat(13), { maxLength: 3 }),
  })
  .map(({ name, rows, merges, hidden }) => ({
    ...sheetOf(rows, { name, merges }),
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set(hidden),
  }));

/** A budget into some of whose cells anything was put. */
const spoiltBudget: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(anyBudget, fc.array(fc.tuple(fc.nat(24), fc.nat(2), cell), { maxLength: 6 }))
  .map(([of, changes]) => {
    const rows = rowsOf({ columns: ['予算額', '前年度予算額'], lines: linesOfBudget(of) });
    for (const [row, column, content] of changes) {
      const at = rows[row];
      if (at) rows[row] = Object.assign(at.concat(Array<TestCell>(3).fill(null)), { [column]: content });
    }
    return sheetOf(rows);
  });

describe('a workbook of anything', () => {
  it.each([
    ['cells', fc.uniqueArray(anySheet, { maxLength: 4, selector: ({ name }) => name })],
    ['budgets with anything in them', spoiltBudget.map((sheet) => [sheet])],
  ])('%s: is read and judged without a throw, and every finding has its sentences', (_, sheets) => {
    fc.assert(
      fc.property(sheets, fc.boolean(), (all, date1904) => {
        for (const finding of reviewWorkbook({ sheets: all, date1904 }).findings) {
          expect(sentence(finding, 'ja')).not.toBe('');
          expect(sentence(finding, 'en')).not.toBe('');
        }
      }),
      fuzzed(100),
    );
  });
});
