import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEscapes, encodeEscapes } from '../../src/xlsx/escapes';

describe('escapes', () => {
  it.each([
    ['a carriage return', 'a\rb', 'a_x000D_b'],
    ['a zero', '\u0000', '_x0000_'],
    ['what only looks like an escape', '_x0041_', '_x005F_x0041_'],
    ['what becomes an escape by the one behind it', '_x0041\u0001', '_x005F_x0041_x0001_'],
    ['what is no escape before a tab', '_x0041\t', '_x0041\t'],
    ['a tab and a line feed, which XML holds', 'a\tb\nc', 'a\tb\nc'],
    ['other underscores', 'a_x_b', 'a_x_b'],
  ])('%s', (_, text, stored) => {
    expect(encodeEscapes(text)).toBe(stored);
    expect(decodeEscapes(stored)).toBe(text);
  });

  it('come back whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('_', 'x', '0', '4', '1', '\r', '\u0001', 'あ', '\uFFFF'),
    });
    fc.assert(
      fc.property(text, (any) => {
        expect(decodeEscapes(encodeEscapes(any))).toBe(any);
      }),
    );
  });
});
