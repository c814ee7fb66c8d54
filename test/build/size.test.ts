import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const KB = 1024;
/** What the official React template's empty pane weighs at first paint is 168.9. */
const BUDGETS = [
  ['functions and engine, before any interface', 'entry', 40],
  ['everything at the first paint of the pane', 'firstPaint', 169],
] as const;

describe('the built add-in', () => {
  const addIn = inject('addIn');

  it.each(BUDGETS)('keeps %s (%s) within %d KB, compressed', async (_, part, budget) => {
    const files = await Promise.all(addIn[part].map((path) => readFile(join(addIn.folder, path))));
    const compressed = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(compressed / KB).toBeLessThanOrEqual(budget);
  });

  it('holds no React in what Excel needs to calculate', async () => {
    const entry = await Promise.all(addIn.entry.map((path) => readFile(join(addIn.folder, path), 'utf8')));
    expect(entry.join('')).not.toMatch(/react\.(transitional\.)?element/);
  });
});
