import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const BUDGET_KB = 40;

describe('what Excel needs before it can calculate', () => {
  const { folder, entry } = inject('addIn');

  it('is functions.js', () => {
    expect(entry).toEqual(['functions.js']);
  });

  it(`weighs ${String(BUDGET_KB)} KB at most, compressed`, async () => {
    const script = await readFile(join(folder, 'functions.js'));
    expect(gzipSync(script, { level: 9 }).length / 1024).toBeLessThanOrEqual(BUDGET_KB);
  });

  it('holds no React', async () => {
    const script = await readFile(join(folder, 'functions.js'), 'utf8');
    expect(script).not.toMatch(/react\.(transitional\.)?element/);
  });
});
