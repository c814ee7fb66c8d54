import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

describe('the built add-in', () => {
  const { folder, entry, firstPaint } = inject('addIn');

  async function compressedKilobytes(paths: readonly string[]): Promise<number> {
    const files = await Promise.all(paths.map((path) => readFile(join(folder, path))));
    return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1024;
  }

  it('has all that Excel needs to calculate in one script', () => {
    expect(entry).toEqual(['functions.js']);
  });

  it('weighs 48 KB at most before any interface: functions read plans that workbooks bring', async () => {
    expect(await compressedKilobytes(entry)).toBeLessThanOrEqual(48);
  });

  it('weighs 169 KB at most at the first paint of the pane, as the empty pane of the official template does', async () => {
    expect(await compressedKilobytes(firstPaint)).toBeLessThanOrEqual(169);
  });

  it('brings React with the pane, not with the functions', async () => {
    const react = /react\.(transitional\.)?element/;
    const script = async (paths: readonly string[]) =>
      (await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))).join('');
    expect(await script(entry)).not.toMatch(react);
    expect(await script(firstPaint)).toMatch(react);
  });
});
