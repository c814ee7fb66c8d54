import { describe, expect, it } from 'vitest';
import { themeBy } from '../../src/excel/theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

describe('themeBy', () => {
  it.each([
    ['Office is white', '#FFFFFF', [], 'light'],
    ['Office is white on a dark computer', '#FFFFFF', [DARK], 'light'],
    ['Office is black', '#0A0A0A', [], 'dark'],
    ['Office is dark grey', '#666666', [], 'dark'],
    ['Office is just dark', '#7F7F7F', [], 'dark'],
    ['Office is just light', '#808080', [], 'light'],
    ['Office writes no #', 'ffffff', [DARK], 'light'],
    ['Office says nothing, the computer is light', null, [], 'light'],
    ['Office says nothing, the computer is dark', null, [DARK], 'dark'],
    ['Office says what is no colour', 'window', [DARK], 'dark'],
    ['the computer has high contrast', '#FFFFFF', [DARK, FORCED], 'contrast'],
  ])('%s', (_name, color, queries: string[], theme) => {
    const office = color === null ? undefined : { bodyBackgroundColor: color };
    expect(themeBy({ office, matches: (query) => queries.includes(query) })).toBe(theme);
  });
});
