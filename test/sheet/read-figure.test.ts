import { describe, expect, it } from 'vitest';
import { amountText } from '../../src/sheet/words/amount-text';
import { readFigure } from '../../src/sheet/read-figure';
import type { CellValue } from '../../src/sheet/snapshot';
import { sheetOf } from '../support/sheet';

const CELL = { sheet: '予算', row: 0, column: 0 };

function read(value: CellValue, format = 'General', merged = false) {
  return readFigure(CELL, sheetOf([[{ value, format }]]).rows[0]?.[0] ?? null, merged);
}

describe('readFigure', () => {
  it.each([
    ['a plain number', 1234, 'General', '1,234', '1,234', 0],
    ['grouped', 1234, '#,##0', '1,234', '1,234', 0],
    ['decimals that the format hides', 1234.56, '#,##0', '1,235', '1,234.56', 0],
    ['decimals that it shows', 1234.56, '#,##0.0', '1,234.6', '1,234.56', 1],
    ['yen shown in millions', 12_484_225_400_000, '#,##0,,', '12,484,225', '12,484,225.4', 0],
    ['yen shown in thousands', 1_499, '#,##0,', '1', '1.499', 0],
    ['a negative amount with △', -90, '#,##0;"△"#,##0', '-90', '-90', 0],
    ['a zero that is shown', 0, '#,##0', '0', '0', 0],
    [
      'more digits than General shows',
      1_234_567_890_123,
      'General',
      '1,234,567,890,123',
      '1,234,567,890,123',
      0,
    ],
    ['an amount that its format hides as nil', 0.4, '"-"', '0.4', '0.4', 0],
  ])('%s', (_, value, format, printed, stored, places) => {
    const figure = read(value, format);
    expect(figure.kind).toBe('amount');
    if (figure.kind !== 'amount') return;
    expect(amountText(figure.printed)).toBe(printed);
    expect(amountText(figure.stored)).toBe(stored);
    expect(figure.places).toBe(places);
    expect(figure.textFault).toBeNull();
  });

  it.each([
    ['1,234', 'stored-as-text'],
    ['１，２３４', 'full-width'],
    ['1,2 34', 'stray-character'],
  ])('reads the text %s and says that it is %s', (text, fault) => {
    expect(read(text)).toMatchObject({ kind: 'amount', textFault: fault });
  });

  it.each([
    ['a number', 1_499, '#,##0', '1'],
    ['a number in thousands', 1_499, '#,##0,', '0.001'],
    ['a percentage', 0.617, '0.0%', '100'],
    ['a text where numbers would be shown in millions', '1,234', '#,##0,,', '0.000001'],
    ['a text in a cell for texts', '1,234', '@', '1'],
    ['an amount that its format hides as nil', 0.4, '"-"', '1'],
  ])('knows what 1 in the cell stands for: %s', (_, value, format, scale) => {
    const figure = read(value, format);
    expect(figure.kind === 'amount' && figure.scale.toString()).toBe(scale);
  });

  it('tells a nil mark from a zero that is shown as one', () => {
    expect(read('－')).toMatchObject({ kind: 'nil', storedZero: false });
    expect(read(0, '#,##0;"△"#,##0;"-"')).toMatchObject({ kind: 'nil', storedZero: true });
  });

  it.each([
    ['nothing', null, 'General', 'blank'],
    ['an empty text', '', 'General', 'blank'],
    ['white space', '　 ', 'General', 'blank'],
    ['words', '未定', 'General', 'text'],
    ['an error', { error: '#N/A' }, 'General', 'error'],
    ['a date', 45_383, 'yyyy/m/d', 'date'],
    ['a Japanese date', 45_383, '[$-411]ggge"年"m"月"d"日"', 'date'],
    ['true', true, 'General', 'boolean'],
    ['more than 2^53', 2 ** 53 + 2, '#,##0', 'too-large'],
    ['more than 2^53 as text', '9007199254740993', 'General', 'too-large'],
  ] as const)('cannot read an amount from %s', (_, value, format, reason) => {
    expect(read(value, format)).toMatchObject({ kind: 'unreadable', reason });
  });

  it.each([
    [Number.MAX_SAFE_INTEGER, 'amount'],
    [-Number.MAX_SAFE_INTEGER, 'amount'],
    [Number.MAX_SAFE_INTEGER + 1, 'unreadable'],
  ])('%d is %s: the last number that a cell keeps exactly is 2^53 − 1', (value, kind) => {
    expect(read(value, '0').kind).toBe(kind);
  });

  it('does not guess whose amount a merged cell holds', () => {
    expect(read(300, '#,##0', true)).toMatchObject({ kind: 'unreadable', reason: 'merged' });
  });
});
