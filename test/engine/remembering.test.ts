import { describe, expect, it, vi } from 'vitest';
import { remembering } from '../../src/engine/remembering';

describe('a function that keeps its answers', () => {
  it('reads a text once, and null as well', () => {
    const read = vi.fn((text: string) => (text === '' ? null : text.toUpperCase()));
    const kept = remembering(read);
    expect(['a', 'b', 'a', '', ''].map(kept)).toEqual(['A', 'B', 'A', null, null]);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('keeps the answer to the longest number format', () => {
    const read = vi.fn((text: string) => text.length.toString());
    const kept = remembering(read);
    const format = '#'.repeat(255);
    expect([kept(format), kept(format)]).toEqual(['255', '255']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps no longer text, and no more than some thousands', () => {
    const read = vi.fn((text: string) => text.length.toString());
    const kept = remembering(read);
    const long = 'x'.repeat(256);
    expect([kept(long), kept(long)]).toEqual(['256', '256']);
    expect(read).toHaveBeenCalledTimes(2);
    for (let each = 0; each < 5_000; each += 1) kept(String(each));
    kept('0');
    expect(read).toHaveBeenCalledTimes(5_003);
  });
});
