import { describe, expect, it } from 'vitest';
import { tabSeparated } from '../../../src/taskpane/results/copy-table';

describe('a cell of a copied table', () => {
  it.each([
    ['文', '文'],
    ['=1+1', "'=1+1"],
    ['+81', "'+81"],
    ['-', "'-"],
    ['@名', "'@名"],
    ['a=b', 'a=b'],
    ['二行\nの文', '二行 の文'],
    ['間\tの文', '間 の文'],
    ['\t=1', ' =1'],
    ['', ''],
    [-5, '-5'],
    [0.25, '0.25'],
    ['-5', "'-5"],
  ])('%j becomes %j', (text, expected) => {
    expect(tabSeparated([[text]])).toBe(expected);
  });

  it('stands between tabs, its row on a line', () => {
    expect(tabSeparated([['a', 'b'], ['c']])).toBe('a\tb\r\nc');
  });
});
