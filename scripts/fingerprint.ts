import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function filesIn(root: string, path: string): Promise<string[]> {
  const full = join(root, path);
  if ((await stat(full)).isFile()) return [path];
  const entries = await readdir(full);
  return (await Promise.all(entries.map((entry) => filesIn(root, join(path, entry))))).flat();
}

/**
 * Tells two states of files apart by what they hold and how they are called, not by when they were written.
 * @param paths of files and folders below the root
 */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesIn(root, path)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) {
    hash.update(JSON.stringify([file, contents[index]?.length])).update(contents[index] ?? '');
  }
  return hash.digest('hex');
}
