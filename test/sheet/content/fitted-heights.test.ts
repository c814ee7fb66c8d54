import { describe, expect, it } from 'vitest';
import { fittedHeights } from '../../../src/sheet/content/fitted-heights';
import type { ContentCell, ContentLook } from '../../../src/sheet/content/sheet-content';

const WIDTHS = [22, 22, 44];

function height(text: ContentCell['value'], look: ContentLook, right = 0): number | undefined {
  const merges = right > 0 ? [{ top: 0, left: 0, bottom: 0, right }] : [];
  return fittedHeights({ rows: [[{ value: text, look }]], merges, widths: WIDTHS }).get(0);
}

describe('the height of a row', () => {
  // 22 digits are 12 full-width characters of 11 points: 11 with what breaks early
  it.each<[string, ContentCell['value'], ContentLook, number | undefined]>([
    ['a short text', 'あ', { wrap: true }, undefined],
    ['a text that just fits', 'あ'.repeat(11), { wrap: true }, undefined],
    ['a text that just does not', 'あ'.repeat(12), { wrap: true }, 38],
    ['a long text that is not wrapped', 'あ'.repeat(99), {}, undefined],
    ['a long text of smaller characters', 'あ'.repeat(12), { wrap: true, size: 9 }, undefined],
    ['half-width characters', 'a'.repeat(20), { wrap: true }, undefined],
    ['one half-width character too many', 'a'.repeat(21), { wrap: true }, 38],
    ['three lines', 'a\nb\nc', { wrap: true }, 57],
    ['a blank line between two', 'a\n\nb', { wrap: true }, 57],
    ['larger characters', 'a', { size: 16 }, 28],
    ['a number', 1_234_567_890_123, { wrap: true }, undefined],
    ['nothing', null, { wrap: true, size: 30 }, undefined],
  ])('fits %s', (_, text, look, expected) => {
    expect(height(text, look)).toBe(expected);
  });

  it('fits a text over the cells that are merged with its own', () => {
    expect(height('あ'.repeat(24), { wrap: true }, 0)).toBe(57);
    expect(height('あ'.repeat(24), { wrap: true }, 1)).toBe(38);
    expect(height('あ'.repeat(24), { wrap: true }, 2)).toBeUndefined();
  });

  it('fits the highest of its cells', () => {
    const rows = [[{ value: 'a' }, null, { value: 'a\nb\nc', look: { wrap: true } }], []];
    expect([...fittedHeights({ rows, merges: [], widths: WIDTHS })]).toEqual([[0, 57]]);
  });
});
