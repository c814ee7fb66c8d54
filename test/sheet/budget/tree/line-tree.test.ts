import { describe, expect, it } from 'vitest';
import { expenditureOf, read, type TestRows } from '../../../support/reading';

function levelsFrom(rows: TestRows): string | undefined {
  return read([['科目', '予算額'], ['支出'], ...rows])[0]?.how.levelsFrom;
}

describe('levels by numbering', () => {
  it.each<[string, TestRows, string[]]>([
    [
      'each new style begins a level, an old one goes back to its own',
      [
        ['１．甲', 6],
        ['（１）乙', 4],
        ['①丙', 3],
        ['ア　丁', 3],
        ['②戊', 1],
        ['（２）己', 2],
        ['２．庚', 1],
      ],
      ['甲 6', '.乙 4', '..丙 3', '...丁 3', '..戊 1', '.己 2', '庚 1'],
    ],
    [
      'a style that does not begin with its first number begins no level',
      [
        ['(1) 甲', 1],
        ['② 乙', 2],
        ['３）丙', 3],
      ],
      ['甲 1', '乙 2', '丙 3'],
    ],
    [
      'one style alone is one level',
      [
        ['1. 甲', 1],
        ['2. 乙', 2],
      ],
      ['甲 1', '乙 2'],
    ],
    [
      'a line without a number ends the levels',
      [
        ['１．甲', 2],
        ['（１）乙', 2],
        ['予備費', 1],
      ],
      ['甲 2', '.乙 2', '予備費 1'],
    ],
    [
      'numbers under a heading without amounts',
      [['甲'], ['(1) 乙', 1], ['(2) 丙', 2]],
      ['甲 ', '.乙 1', '.丙 2'],
    ],
    [
      'numbers after a line with an amount are beside it',
      [
        ['甲', 3],
        ['(1) 乙', 1],
      ],
      ['甲 3', '乙 1'],
    ],
    [
      '・ stands under what has none',
      [
        ['甲', 3],
        ['・乙', 1],
        ['・丙', 2],
        ['丁', 1],
      ],
      ['甲 3', '.乙 1', '.丙 2', '丁 1'],
    ],
    [
      '・ before every line is one level',
      [
        ['・甲', 3],
        ['・乙', 1],
      ],
      ['甲 3', '乙 1'],
    ],
    [
      '○ marks lines of any level',
      [
        ['甲', 3],
        ['○乙', 1],
      ],
      ['甲 3', '乙 1'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(expenditureOf(rows)).toEqual(expected);
  });

  it('are numbered deeper only where nothing is set in', () => {
    expect(
      expenditureOf([
        ['１．甲', 2],
        ['　１．乙', 2],
        ['２．丙', 1],
      ]),
    ).toEqual(['甲 2', '.乙 2', '丙 1']);
  });

  it.each<[string, TestRows]>([
    [
      'numbering',
      [
        ['１．甲', 1],
        ['（１）乙', 1],
      ],
    ],
    [
      'indents',
      [
        ['１．甲', 1],
        ['　（１）乙', 1],
      ],
    ],
    [
      'names',
      [
        ['拠出金等', 1],
        ['前期高齢者納付金', 1],
      ],
    ],
    [
      'subtotals',
      [
        ['甲', 1],
        ['小計', 1],
      ],
    ],
    [
      'flat',
      [
        ['甲', 1],
        ['乙', 1],
      ],
    ],
  ])('are said to come from %s', (from, rows) => {
    expect(levelsFrom(rows)).toBe(from);
  });
});

describe('a heading and the subtotal that closes it', () => {
  const closed = ['甲 3', '.乙 1', '.丙 2', '丁 4', '=合計 7'];

  it.each<[string, TestRows]>([
    ['by its name', [['甲'], ['乙', 1], ['丙', 2], ['甲　計', 3]]],
    ['by its name, its parts set in', [['甲'], ['　乙', 1], ['　丙', 2], ['甲　小計', 3]]],
    ['by 小計', [['甲'], ['乙', 1], ['丙', 2], ['小計', 3]]],
    ['by 小計 among its parts', [['甲'], ['　乙', 1], ['　丙', 2], ['　小計', 3]]],
    ['by 小計 beside it', [['甲'], ['　乙', 1], ['　丙', 2], ['小計', 3]]],
    ['by 小計 set in for the eye', [['甲'], ['　乙', 1], ['　丙', 2], ['　　　小　計', 3]]],
  ])('are one line: %s', (_, rows) => {
    expect(expenditureOf([...rows, ['丁', 4], ['合計', 7]])).toEqual(closed);
  });

  it('keep the figure of the subtotal and the cell of the heading', () => {
    const [reading] = read([['科目', '予算額'], ['支出'], ['甲'], ['乙', 3], ['小計', 3]]);
    const [line] = reading?.table.statements[0]?.sections[0]?.lines ?? [];
    expect([line?.cell.row, line?.figure?.cell.row]).toEqual([2, 4]);
  });

  it('in columns of names', () => {
    const rows: TestRows = [
      ['科目', null, '予算額'],
      ['支出'],
      ['甲', '乙', 1],
      [null, '丙', 2],
      ['甲　計', null, 3],
      ['丁', null, 4],
    ];
    const [reading] = read(rows);
    expect(
      reading?.table.statements[0]?.sections[0]?.lines.map(({ name, parts }) => [name, parts.length]),
    ).toEqual([
      ['甲', 2],
      ['丁', 0],
    ]);
  });
});

describe('a heading without an amount opens a group', () => {
  it.each<[string, TestRows, string[]]>([
    [
      'that its subtotal closes, without the line before it',
      [
        ['甲', 9],
        ['「乙」'],
        ['(1)丙', 1],
        ['(2)丁', 2],
        ['小計', 3],
        ['(3)戊', 4],
        ['小計', 4],
        ['合計', 16],
      ],
      ['甲 9', '乙 3', '.丙 1', '.丁 2', '小計 4', '.戊 4', '=合計 16'],
    ],
    [
      'within a larger one, where the subtotal comes nearer to a sum with the line before it',
      [['甲', 9], ['乙'], ['　丙', 1], ['　丁', 2], ['小計', 12], ['合計', 12]],
      ['小計 12', '.甲 9', '.乙 ', '..丙 1', '..丁 2', '=合計 12'],
    ],
    [
      'that its subtotal closes, where that is nearly its sum',
      [['甲', 9], ['乙'], ['　丙', 1], ['　丁', 2], ['小計', 5], ['合計', 14]],
      ['甲 9', '乙 5', '.丙 1', '.丁 2', '=合計 14'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(expenditureOf(rows)).toEqual(expected);
  });
});

describe('a subtotal', () => {
  it.each<[string, TestRows, string[]]>([
    [
      'with another name keeps it',
      [
        ['甲', 1],
        ['乙', 2],
        ['その他計', 3],
      ],
      ['その他計 3', '.甲 1', '.乙 2'],
    ],
    [
      'takes in the lines since the last one',
      [
        ['甲', 1],
        ['小計', 1],
        ['乙', 2],
        ['小計', 2],
      ],
      ['小計 1', '.甲 1', '小計 2', '.乙 2'],
    ],
    [
      'of a line that has an amount stands under it',
      [
        ['甲', 3],
        ['　乙', 1],
        ['　丙', 2],
        ['　小計', 3],
      ],
      ['甲 3', '.小計 3', '..乙 1', '..丙 2'],
    ],
    [
      'leaves a line without an amount amid the others as it is',
      [['甲', 1], ['乙'], ['丙', 2], ['小計', 3]],
      ['小計 3', '.甲 1', '.乙 !', '.丙 2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(expenditureOf([...rows, ['合計', 9]])).toEqual([...expected, '=合計 9']);
  });
});
