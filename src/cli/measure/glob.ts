import { readdir, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { Unmeasurable } from './fault';

const PATTERN = /[*?]/u;

function matcher(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder === '' ? '.' : folder);
  } catch {
    // for whatever reason: nothing can match there
    return [];
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The folders or files that a path with * and ? names, in their order; a path without either is itself. */
async function matching(path: string): Promise<string[]> {
  if (!PATTERN.test(path)) return [path];
  const folder = dirname(path);
  const isMatch = matcher(basename(path));
  const found: string[] = [];
  for (const each of await matching(folder)) {
    const names = (await namesIn(each)).filter((name) => isMatch.test(name));
    found.push(...names.map((name) => (folder === '.' && !path.startsWith('.') ? name : join(each, name))));
  }
  return found.sort();
}

/** The files that are meant: names, and patterns with * and ? where the shell has left them. */
export async function filesOf(given: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of given) {
    const found = (await exists(path)) ? [path] : await matching(path);
    if (found.length === 0) throw new Unmeasurable({ fault: 'absent', file: path });
    for (const each of found) files.add(each);
  }
  return [...files];
}
