import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printedLines } from '../../src/cli/printable';

describe('what is printed', () => {
  it.each([
    ['an escape sequence', '\u001b]0;別の題\u0007', '\\u001b]0;別の題\\u0007'],
    ['a carriage return, which would write over the line', '異常\r正常', '異常\\u000d正常'],
    ['DEL and C1', 'a\u007fb\u009bc', 'a\\u007fb\\u009bc'],
    ['what turns the direction', 'a\u202eb\u2066c\u061cd', 'a\\u202eb\\u2066c\\u061cd'],
    ['half of a pair', 'a\ud83db', 'a\\ud83db'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a tab', 'a\tb', 'a\\u0009b'],
  ])('shows %s as an escape', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves every other text as it is', () => {
    const text = '保険給付費　△1,000千円（ー〜）①㌶𠮷👨‍👩‍👧\nが';
    expect(printable(text)).toBe(text);
  });

  it('has of a line no second one', () => {
    expect(printedLines(['予算\nエラー 0 件', '計'])).toBe('予算\\u000aエラー 0 件\n計\n');
  });

  it('is the same JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = printable(JSON.stringify({ text }));
        expect(json).not.toMatch(/[\p{Cc}\u202e]/u);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
