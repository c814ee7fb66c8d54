import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../../src/engine/budget/statement';
import { PLANNED_BUDGETS } from '../../../src/plan/plans';
import { NO_SETTINGS, readBudgets, type BudgetReading } from '../../../src/sheet/budget/read-budget';
import { isRecordList } from '../../../src/sheet/lists/read-records';
import type { Area } from '../../../src/engine/area';
import { sheetOf, type TestCell } from '../../support/sheet';
import { rowsOf } from '../../support/table';

function read(
  rows: readonly (readonly TestCell[])[],
  options: { name?: string; merges?: readonly Area[] } = {},
): BudgetReading[] {
  return readBudgets(sheetOf(rows, options), PLANNED_BUDGETS, isRecordList);
}

/** The lines as an outline: each level one more dot, 「うち」 lines with a question mark. */
function outline(lines: readonly Line[], level = 0): string[] {
  return lines.flatMap(({ name, membership, parts }) => [
    `${'.'.repeat(level)}${name}${membership === 'of-which' ? '?' : ''}`,
    ...outline(parts, level + 1),
  ]);
}

function outlines({ table }: BudgetReading): string[][] {
  return (table.statements[0]?.sections ?? []).map(({ lines }) => outline(lines));
}

const HEADING = ['区別', '予算額'];

describe('levels', () => {
  it.each<[string, TestCell[][], string[]]>([
    [
      'half-width spaces',
      [
        ['業務経費', 3],
        ['  印刷費', 1],
        ['  旅費', 2],
      ],
      ['業務経費', '.印刷費', '.旅費'],
    ],
    [
      'full-width spaces',
      [
        ['業務経費', 3],
        ['　印刷費', 1],
        ['　旅費', 2],
      ],
      ['業務経費', '.印刷費', '.旅費'],
    ],
    [
      'cell indents, two deep',
      [
        ['業務経費', 3],
        [{ value: '印刷費', indent: 1 }, 1],
        [{ value: '封筒', indent: 2 }, 1],
        [{ value: '旅費', indent: 1 }, 2],
      ],
      ['業務経費', '.印刷費', '..封筒', '.旅費'],
    ],
    [
      'the names that the plan knows',
      [
        ['拠出金等', 3],
        ['前期高齢者納付金', 1],
        ['後期高齢者支援金', 2],
        ['貸付金', 1],
      ],
      ['拠出金等', '.前期高齢者納付金', '.後期高齢者支援金', '貸付金'],
    ],
    [
      'nothing',
      [
        ['甲', 3],
        ['乙', 1],
      ],
      ['甲', '乙'],
    ],
    [
      'うち by its word, set in',
      [
        ['業務経費', 3],
        ['　うち旅費', 1],
        ['管理費', 1],
      ],
      ['業務経費', '.旅費?', '管理費'],
    ],
    [
      'うち by its word, not set in',
      [
        ['業務経費', 3],
        ['うち旅費', 1],
        ['管理費', 1],
      ],
      ['業務経費', '.旅費?', '管理費'],
    ],
    [
      'うち in brackets',
      [
        ['業務経費', 3],
        ['（うち旅費）', 1],
      ],
      ['業務経費', '.旅費?'],
    ],
    [
      'うち under a part',
      [
        ['業務経費', 3],
        ['　印刷費', 3],
        ['　　うち封筒', 1],
      ],
      ['業務経費', '.印刷費', '..封筒?'],
    ],
    [
      '小計 over the lines before it',
      [
        ['甲', 1],
        ['乙', 2],
        ['小計', 3],
        ['丙', 4],
      ],
      ['小計', '.甲', '.乙', '丙'],
    ],
    [
      '内訳 as a word of its own',
      [
        ['業務経費', 3],
        ['　内訳', null],
        ['　印刷費', 3],
      ],
      ['業務経費', '.印刷費'],
    ],
    [
      'numbering before names',
      [
        ['(1) 甲', 1],
        ['② 乙', 2],
        ['３）丙', 3],
      ],
      ['甲', '乙', '丙'],
    ],
  ])('by %s', (_, lines, expected) => {
    const [reading] = read([['令和６年度'], HEADING, ['支出'], ...lines, ['計', 9]]);
    expect(reading && outlines(reading)).toEqual([expected]);
  });

  it('by columns, a parent on the row of its first part', () => {
    const rows = [
      ['科目', null, '予算額'],
      ['支出'],
      ['業務経費', '印刷費', 1],
      [null, '旅費', 2],
      ['管理費', null, 3],
      ['計', null, 6],
    ];
    const [reading] = read(rows);
    expect(reading && outlines(reading)).toEqual([['業務経費', '.印刷費', '.旅費', '管理費']]);
    const [business] = reading?.table.statements[0]?.sections[0]?.lines ?? [];
    expect(business?.figure).toBeNull();
  });
});

describe('what stands around the table', () => {
  it.each<[string, string, 'health' | 'seamen' | 'other', string]>([
    ['the title', '〔健康保険勘定〕', 'health', 'title'],
    ['the title, spaced', '船 員 保 険 勘 定', 'seamen', 'title'],
    ['nothing', '共済会', 'other', 'none'],
  ])('account from %s', (_, title, account, from) => {
    const [reading] = read([[title], HEADING, ['収入'], ['会費', 1], ['計', 1]]);
    expect(reading?.table.account).toBe(account);
    expect(reading?.how.accountFrom).toBe(from);
  });

  it('account from the sheet’s name', () => {
    const [reading] = read([HEADING, ['収入'], ['会費', 1], ['計', 1]], { name: '船員保険勘定' });
    expect(reading).toMatchObject({ table: { account: 'seamen' }, how: { accountFrom: 'sheet-name' } });
  });

  it('account from lines that only one account has', () => {
    const [reading] = read([
      HEADING,
      ['収入'],
      ['保険料等交付金', 1],
      ['職務上年金給付費等交付金', 1],
      ['計', 2],
    ]);
    expect(reading).toMatchObject({ table: { account: 'seamen' }, how: { accountFrom: 'lines' } });
  });

  it.each([
    ['令和６年度 収入支出予算', 2024],
    ['令和６事業年度における予算', 2024],
    ['（令和６年 4 月 1 日～令和７年 3 月 31 日）', 2024],
    ['R6年度', 2024],
    ['２０２４年度', 2024],
    ['平成31年4月1日から', 2019],
    ['令和元年度', 2019],
    ['予算', null],
    ['令和６年６月３０日 作成', null],
  ])('fiscal year of %s is %s', (title, year) => {
    const [reading] = read([[title], HEADING, ['収入'], ['会費', 1], ['計', 1]]);
    expect(reading?.table.statements[0]?.fiscalYear).toBe(year);
  });

  it.each([
    ['（単位：百万円）', 1_000_000],
    ['(単位:千円)', 1_000],
    ['単位 円', 1],
    ['（単位　億円）', 100_000_000],
    ['［単位：百 万 円］', 1_000_000],
    ['単位：ドル', null],
  ])('unit of %s is %s', (text, unit) => {
    const [reading] = read([[null, text], HEADING, ['収入'], ['会費', 1], ['計', 1]]);
    expect(reading?.table.unit).toBe(unit);
  });

  it.each([
    ['四捨五入', '（注）計数は四捨五入のため', 'round', 'note'],
    ['切捨て', '（注２）単位未満は切り捨てた。', 'truncate', 'note'],
    ['no note', '', 'round', 'assumed'],
  ])('rounding by %s', (_, note, rounding, from) => {
    const [reading] = read([[null, '（単位：千円）'], HEADING, ['収入'], ['会費', 1], ['計', 1], [note]]);
    expect(reading?.table).toMatchObject({ rounding, roundingFrom: from });
  });

  it('a setting beats the note, and is said', () => {
    const sheet = sheetOf(rowsOf({ lines: [['収入'], ['会費', 1], ['計', 1]] }));
    const [reading] = readBudgets(sheet, PLANNED_BUDGETS, isRecordList, {
      ...NO_SETTINGS,
      rounding: 'exact',
      unit: 1,
    });
    expect(reading?.table).toMatchObject({
      rounding: 'exact',
      roundingFrom: 'setting',
      unit: 1,
      statedUnits: [],
    });
  });
});

describe('columns', () => {
  it.each([
    [['予算額'], ['budget/2024']],
    [['予算額', '備考'], ['budget/2024']],
    [
      ['予算額', '前年度予算額', '増減'],
      ['budget/2024', 'previous-budget/2023', 'difference/2024'],
    ],
    [
      ['令和６年度予算額', '令和５年度予算額'],
      ['budget/2024', 'previous-budget/2023'],
    ],
    [
      ['予算額', '決算額', '差額'],
      ['budget/2024', 'settlement/2024', 'difference/2024'],
    ],
  ])('%j', (columns, expected) => {
    const amounts = columns.map(() => 1);
    const [reading] = read(rowsOf({ columns, lines: [['収入'], ['会費', ...amounts], ['計', ...amounts]] }));
    const kinds = reading?.table.statements.map(
      ({ column, fiscalYear }) => `${column.kind}/${String(fiscalYear)}`,
    );
    expect(kinds).toEqual(expected);
  });
});

describe('a sheet', () => {
  it.each<[string, TestCell[][]]>([
    ['that is empty', []],
    ['with words only', [['打合せ'], ['次回は 4 月']]],
    [
      'with a heading but no amounts',
      [
        ['区別', '備考'],
        ['収入', 'あり'],
      ],
    ],
  ])('%s has no table', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });

  it('reads both accounts, one below the other', () => {
    const table = (account: string): TestCell[][] => [
      [account],
      HEADING,
      ['収入'],
      ['国庫補助金', 1],
      ['計', 1],
    ];
    const readings = read([...table('〔健康保険勘定〕'), [], ...table('〔船員保険勘定〕')]);
    expect(readings.map(({ table: { account } }) => account)).toEqual(['health', 'seamen']);
  });

  it('passes over a heading that a page break repeats', () => {
    const [reading, ...more] = read([
      HEADING,
      ['収入'],
      ['甲', 1],
      ['計', 1],
      ['支出'],
      ['乙', 1],
      ['計', 1],
    ]);
    expect(more).toEqual([]);
    const [broken, ...others] = read([
      HEADING,
      ['収入'],
      ['甲', 1],
      ['計', 1],
      HEADING,
      ['支出'],
      ['乙', 1],
      ['計', 1],
    ]);
    expect(others).toEqual([]);
    expect(broken && outlines(broken)).toEqual(reading && outlines(reading));
  });

  it('goes on under a heading that is repeated amid a section', () => {
    const [reading, ...others] = read([
      HEADING,
      ['支出'],
      ['業務経費', 3],
      ['　印刷費', 1],
      HEADING,
      ['　旅費', 2],
      ['計', 3],
    ]);
    expect(others).toEqual([]);
    expect(reading && outlines(reading)).toEqual([['業務経費', '.印刷費', '.旅費']]);
    expect(reading?.table.statements[0]?.sections[0]?.total?.label).toBe('計');
  });

  it('keeps for every figure its cell and what the cell shows', () => {
    const [reading] = read([
      HEADING,
      ['収入'],
      ['会費', { value: 1_499_600, format: '#,##0,' }],
      ['計', 1_500],
    ]);
    const [line] = [...linesOf(reading?.table.statements[0]?.sections[0]?.lines ?? [])];
    expect(line?.figure).toMatchObject({ cell: { row: 2, column: 1 }, displayed: '1,500' });
  });

  it('is read without a throw, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom<TestCell>(
        '区別',
        '予算額',
        '増減',
        '収入',
        '支出',
        '計',
        '小計',
        '内訳',
        'うち',
        '（注）',
        '〔健康保険勘定〕',
        null,
      ),
      fc.double().map((value): TestCell => (Number.isFinite(value) ? value : null)),
      fc.string(),
      fc.boolean(),
      fc.constant<TestCell>({ error: '#REF!' }),
      fc.constant<TestCell>({ value: 45_383, format: 'yyyy/m/d' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (rows) => {
        for (const { table } of read(rows)) expect(table.statements.length).toBeGreaterThan(0);
      }),
    );
  });
});
