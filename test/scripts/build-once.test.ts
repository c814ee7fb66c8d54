import { mkdtemp, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildOnce } from '../../scripts/build-once';

describe('what was built', () => {
  let root = '';
  let builds = 0;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'build-once-'));
    builds = 0;
    await mkdir(join(root, 'src', 'deep'), { recursive: true });
    await writeFile(join(root, 'src', 'one.ts'), '1');
    await writeFile(join(root, 'src', 'deep', 'two.ts'), '2');
    await writeFile(join(root, 'lock.json'), '{}');
    expect(await start()).toBe(true);
  });
  afterEach(() => rm(root, { recursive: true }));

  function start(build = () => Promise.resolve()): Promise<boolean> {
    return buildOnce({
      root,
      from: ['src', 'lock.json'],
      stamp: join(root, 'made', 'stamp'),
      build: async () => {
        builds += 1;
        await build();
      },
    });
  }

  it.each<[string, boolean, () => Promise<unknown>]>([
    ['is kept where nothing changed', false, () => Promise.resolve()],
    ['is kept where a file was only written again', false, () => writeFile(join(root, 'src', 'one.ts'), '1')],
    [
      'is kept where a file is as it was, at another time',
      false,
      () => utimes(join(root, 'lock.json'), 1, 1),
    ],
    ['is kept where what it is not made from changed', false, () => writeFile(join(root, 'notes.md'), '?')],
    ['is built again where a file changed', true, () => writeFile(join(root, 'src', 'deep', 'two.ts'), '3')],
    ['is built again where a file came', true, () => writeFile(join(root, 'src', 'three.ts'), '')],
    ['is built again where a file went', true, () => rm(join(root, 'src', 'one.ts'))],
    [
      'is built again where a file has another name',
      true,
      () => rename(join(root, 'src', 'one.ts'), join(root, 'src', '1.ts')),
    ],
    [
      'is built again where a file named by itself changed',
      true,
      () => writeFile(join(root, 'lock.json'), '[]'),
    ],
    ['is built again where nobody remembers', true, () => rm(join(root, 'made'), { recursive: true })],
  ])('%s', async (_, again, change) => {
    await change();
    expect(await start()).toBe(again);
    expect(builds).toBe(again ? 2 : 1);
  });

  it('is built again after a build that failed, also where the change was taken back', async () => {
    await writeFile(join(root, 'src', 'one.ts'), 'mistake');
    await expect(start(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await writeFile(join(root, 'src', 'one.ts'), '1');
    expect(await start()).toBe(true);
  });
});
