import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint';

/** What is built, and from what. */
export interface Building {
  readonly root: string;
  /** Files and folders below the root: nothing else decides what is built. */
  readonly from: readonly string[];
  /** The file that remembers what the last build was made from. */
  readonly stamp: string;
  readonly build: () => Promise<unknown>;
}

/** Builds where something changed since the last build that came to its end. Answers whether it did. */
export async function buildOnce({ root, from, stamp, build }: Building): Promise<boolean> {
  const state = `${process.version} ${await fingerprint(root, from)}`;
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === state) return false;
  await rm(stamp, { force: true });
  await build();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, state);
  return true;
}
