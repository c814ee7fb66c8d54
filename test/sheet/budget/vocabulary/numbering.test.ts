import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../../../src/sheet/budget/vocabulary/numbering';

describe('readNumbering', () => {
  it.each([
    ['1.', '#0.', 1],
    ['１２．', '#0.', 12],
    ['(3)', '(#0)', 3],
    ['（３）', '(#0)', 3],
    ['1-2.', '#0-#0.', 2],
    ['第２款', '第#0款', 2],
    ['第十二款', '第#一款', 12],
    ['（二十）', '(#一)', 20],
    ['①', '①', 1],
    ['⑳', '①', 20],
    ['❸', '❶', 3],
    ['ウ', '#ア', 3],
    ['（ア）', '(#ア)', 1],
    ['Ⅳ．', '#Ⅰ.', 4],
    ['B.', '#A.', 2],
    ['・', '・', 0],
  ])('%s is %s, number %i', (text, style, ordinal) => {
    expect(readNumbering(text)).toEqual({ style, ordinal });
  });

  it('is null where nothing is written', () => {
    expect(readNumbering('')).toBeNull();
  });
});
