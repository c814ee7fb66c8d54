import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/engine/cell';
import type { TableReview } from '../../../../src/review/review';
import {
  budgetPicture,
  drawnStatements,
  firstDrawn,
  type Bar,
  type BudgetPicture,
  type SidePicture,
} from '../../../../src/taskpane/pictures/budget/budget-picture';
import { judged, type TestTable } from '../../../support/table';
import { reviewFile } from '../../../support/workbook';

function pictureOf({ table }: Pick<TableReview, 'table'>): BudgetPicture {
  const statement = firstDrawn(drawnStatements(table));
  if (!statement) throw new Error('nothing to draw');
  return budgetPicture(statement);
}

function drawn(lines: TestTable['lines'], columns?: readonly string[]): BudgetPicture {
  return pictureOf(judged({ lines, ...(columns && { columns }) }));
}

function short(bar: Bar): string {
  const amount = bar.amount?.toString() ?? '?';
  if (bar.kind === 'rest') return `rest ${amount} of ${bar.parts.map(({ label }) => label).join(' ')}`;
  return `${bar.label} ${amount}${bar.ofWhich ? ' of which' : ''}`;
}

function bars({ sides }: BudgetPicture, index = 0): string[] {
  return sides[index]?.bars.map(short) ?? [];
}

const REVENUE: TestTable['lines'] = [['収入'], ['会費', 100], ['計', 100]];

describe('a picture of a budget', () => {
  it('draws the largest parts first and knows where they stand', () => {
    const picture = drawn([
      ['収入'],
      ['会費', 30],
      ['補助金', 70],
      ['計', 100],
      ['支出'],
      ['事業費', 100],
      ['計', 100],
    ]);
    expect(picture.sides.map(({ side, total }) => [side, total.toString()])).toEqual([
      ['revenue', '100'],
      ['expenditure', '100'],
    ]);
    expect(bars(picture)).toEqual(['補助金 70', '会費 30']);
    expect(picture.sides[0]?.bars.map((bar) => (bar.kind === 'line' ? addressOf(bar.cell) : null))).toEqual([
      'B6',
      'B5',
    ]);
    expect(picture.sides[0]?.totalCell && addressOf(picture.sides[0].totalCell)).toBe('B7');
  });

  it.each([
    ['two below a hundredth are gathered', 9, 9, ['会費 982', 'rest 18 of 甲 乙']],
    ['a hundredth is named', 10, 9, ['会費 981', '甲 10', '乙 9']],
    ['one alone is named, however small', 100, 9, ['会費 891', '甲 100', '乙 9']],
  ])('%s', (_, a, b, expected) => {
    expect(
      drawn([['収入'], ['会費', 1000 - a - b], ['甲', a], ['乙', b], ['計', 1000]]).sides[0]?.bars.map(short),
    ).toEqual(expected);
  });

  it('names six at most', () => {
    const lines = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map(
      (label, index) => [label, 20 - index] as const,
    );
    expect(bars(drawn([['収入'], ...lines, ['計', 132]])).at(-1)).toBe('rest 27 of 庚 辛');
    expect(bars(drawn([['収入'], ...lines.slice(0, 7), ['計', 119]]))).toHaveLength(7);
  });

  it('keeps the lines under a line, and takes the parts of a heading for the heading', () => {
    const picture = drawn([
      ...REVENUE,
      ['支出'],
      ['事業費', 60],
      ['　講習費', 40],
      ['　　うち謝金', 30],
      ['　広報費', 20],
      ['管理費'],
      ['　人件費', 40],
      ['計', 100],
    ]);
    expect(bars(picture, 1)).toEqual(['事業費 60', '人件費 40']);
    const [first] = picture.sides[1]?.bars ?? [];
    expect(first?.parts.map(short)).toEqual(['講習費 40', '広報費 20']);
    expect(first?.parts[0]?.parts.map(short)).toEqual(['うち謝金 30 of which']);
  });

  it('lists every line behind it, in the order of the sheet', () => {
    const { sides } = drawn([
      ...REVENUE,
      ['支出'],
      ['事業費', 60],
      ['　講習費', 60],
      ['管理費', 40],
      ['計', 100],
    ]);
    const [, expenditure] = sides as [SidePicture, SidePicture];
    expect(
      expenditure.listed.map(({ label, depth, amount }) => `${String(depth)} ${label} ${String(amount)}`),
    ).toEqual(['0 事業費 60', '1 講習費 60', '0 管理費 40']);
  });

  it('counts a nil mark as nothing, and does not guess what cannot be read', () => {
    const picture = drawn([['収入'], ['会費', 100], ['寄付金', '-'], ['雑収入', '未定'], ['計', 100]]);
    expect(bars(picture)).toEqual(['会費 100', 'rest 0 of 寄付金 雑収入']);
    const [, rest] = picture.sides[0]?.bars ?? [];
    expect(rest?.parts.map(({ amount }) => amount?.toString() ?? null)).toEqual(['0', null]);
  });

  it('adds up itself where no total is printed', () => {
    const [side] = drawn([['収入'], ['会費', 30], ['補助金', 70]]).sides;
    expect([side?.total.toString(), side?.totalCell]).toEqual(['100', null]);
  });

  it('has one scale for both sides: the greatest amount of either', () => {
    const picture = drawn([...REVENUE, ['支出'], ['事業費', 120], ['計', 110]]);
    expect(picture.whole.toString()).toBe('120');
  });

  it('leaves out columns of differences, and shows the budget first', () => {
    const { table } = judged({
      columns: ['前年度予算額', '予算額', '増減'],
      lines: [['収入'], ['会費', 90, 100, 10], ['計', 90, 100, 10]],
    });
    const statements = drawnStatements(table);
    expect(statements.map(({ column }) => column.label)).toEqual(['前年度予算額', '予算額']);
    expect(firstDrawn(statements)?.column.label).toBe('予算額');
  });
});

describe('the official budget', () => {
  it('shows the parts that a person names, exactly', async () => {
    const { sheets } = await reviewFile('assets/samples/reiwa6-budget.xlsx');
    const [health, seamen] = sheets.flatMap(({ tables }) => tables).map(pictureOf);
    expect(health && bars(health, 0)).toMatchInlineSnapshot(`
      [
        "保険料等交付金 11264594",
        "国庫補助金 1138159",
        "rest 81473 of 任意継続被保険者保険料 国庫負担金 貸付返済金収入 運用収入 短期借入金 寄付金 雑収入",
      ]
    `);
    expect(health && bars(health, 1)).toMatchInlineSnapshot(`
      [
        "保険給付費 7071850",
        "拠出金等 3636113",
        "介護納付金 1069495",
        "累積収支への繰入 368475",
        "業務経費 229957",
        "rest 108335 of 一般管理費 貸付金 借入金償還金 雑支出 予備費 翌年度繰越",
      ]
    `);
    expect(seamen && bars(seamen, 1)).toMatchInlineSnapshot(`
      [
        "保険給付費 27664",
        "拠出金等 10815",
        "業務経費 3152",
        "一般管理費 3074",
        "累積収支への繰入 3039",
        "介護納付金 3034",
        "rest 190 of 貸付金 雑支出 予備費 翌年度繰越",
      ]
    `);
  });
});
