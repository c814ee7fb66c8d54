import { describe, expect, it } from 'vitest';
import { joinSheets } from '../../../src/sheet/budget/join-sheets';
import { read, sidesOf, type TestRows } from '../../support/reading';

interface Half {
  readonly side: string;
  readonly title?: string;
  readonly unit?: string;
  readonly heading?: string;
  readonly note?: string;
}

function half(
  name: string,
  { side, title = '令和６年度', unit = '千円', heading = '予算額', note = '' }: Half,
) {
  const rows: TestRows = [
    [title, `（単位：${unit}）`],
    ['科目', heading],
    [side],
    ['会費', 3],
    ['計', 3],
    [note],
  ];
  return read(rows, { name });
}

/** The sheets of each pair. */
function pairs(...sheets: ReturnType<typeof read>[]): string[] {
  return joinSheets(sheets.flat()).map(({ first, second }) => `${first.table.sheet}+${second.table.sheet}`);
}

describe('statements on two sheets', () => {
  it('are the only two sides of a workbook, whatever their sheets are called', () => {
    expect(pairs(half('様式１', { side: '収入' }), half('様式２', { side: '支出' }))).toEqual([
      '様式１+様式２',
    ]);
    expect(pairs(half('様式１', { side: '支出' }), half('様式２', { side: '収入' }))).toEqual([
      '様式１+様式２',
    ]);
  });

  it('are told apart by the names of their sheets', () => {
    expect(
      pairs(
        half('一般会計歳入', { side: '収入' }),
        half('特別会計歳入', { side: '収入' }),
        half('一般会計歳出', { side: '支出' }),
        half('特別会計歳出', { side: '支出' }),
      ),
    ).toEqual(['一般会計歳入+一般会計歳出', '特別会計歳入+特別会計歳出']);
  });

  it('are not guessed where several may belong together', () => {
    expect(
      pairs(
        half('甲', { side: '収入' }),
        half('乙', { side: '収入' }),
        half('丙', { side: '支出' }),
        half('丁', { side: '支出' }),
      ),
    ).toEqual([]);
  });

  it.each<[string, Half]>([
    ['another unit', { side: '支出', unit: '円' }],
    ['another year', { side: '支出', title: '令和５年度' }],
    ['another kind of column', { side: '支出', heading: '決算額' }],
    ['another account', { side: '支出', title: '令和６年度 船員保険勘定' }],
    ['another rounding', { side: '支出', note: '（注）切捨て' }],
    ['the same side', { side: '収入' }],
  ])('are not of %s', (_, other) => {
    expect(pairs(half('甲', { side: '収入', note: '（注）四捨五入' }), half('乙', other))).toEqual([]);
  });

  it('are none where a side is only assumed', () => {
    const assumed = read(
      [
        ['令和６年度', '（単位：千円）'],
        ['科目', '予算額'],
        ['給与', 3],
        ['計', 3],
      ],
      { name: '乙' },
    );
    expect(pairs(half('甲', { side: '収入' }), assumed)).toEqual([]);
  });

  it('make one table with both sides, the note of either, and say so', () => {
    const [joined] = joinSheets([
      ...half('甲', { side: '収入' }),
      ...half('乙', { side: '支出', note: '（注）切捨て' }),
    ]);
    expect(joined && sidesOf([joined.whole])).toEqual([
      { revenue: ['会費 3', '=計 3'], expenditure: ['会費 3', '=計 3'], difference: null },
    ]);
    expect(joined?.whole).toMatchObject({
      table: { sheet: '甲', rounding: 'truncate', roundingNote: { sheet: '乙' } },
      how: { otherSheet: '乙' },
    });
  });
});
