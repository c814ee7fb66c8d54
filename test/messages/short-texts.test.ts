import { describe, expect, it } from 'vitest';
import { withShortTexts } from '../../src/messages/short-texts';

const LONG = 'あ'.repeat(101);
const CUT = `${'あ'.repeat(99)}…`;

describe('the texts that a sentence quotes', () => {
  it.each([
    ['x'.repeat(100), 'x'.repeat(100)],
    ['x'.repeat(101), `${'x'.repeat(99)}…`],
    ['𠮷'.repeat(100), '𠮷'.repeat(100)],
    ['𠮷'.repeat(101), `${'𠮷'.repeat(99)}…`],
  ])('are cut by characters, not by halves of them: %#', (text, cut) => {
    expect(withShortTexts(text)).toBe(cut);
  });

  it('are found in objects and lists', () => {
    expect(withShortTexts({ a: [{ label: LONG }], b: 1, c: null })).toEqual({
      a: [{ label: CUT }],
      b: 1,
      c: null,
    });
  });

  it('leave what holds nothing long as it is', () => {
    const value = { cell: { row: 1 }, at: new Date(0) };
    expect(withShortTexts(value)).toBe(value);
  });

  it('keep one object one, for sentences tell cells from each other', () => {
    const cell = { label: LONG };
    const { first, all } = withShortTexts({ first: cell, all: [cell, { label: 'b' }] });
    expect(all[0]).toBe(first);
  });
});
