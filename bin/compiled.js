import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = '-main.ts';
/** What is compiled of an older state is kept for whom it still runs. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Tells one state of the sources from another, without reading them. */
function stateOf(root) {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const besides = ['package-lock.json', 'tsconfig.json', 'bin/compiled.js'].map((file) => join(root, file));
  for (const file of [...files, ...besides].sort()) {
    const stat = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file}\0${String(stat?.mtimeMs)}\0${String(stat?.size)}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

async function compile(root, entries, folder) {
  const { build } = await import('esbuild');
  const made = `${folder}.${randomUUID()}`;
  try {
    await build({
      entryPoints: entries.map((entry) => join(root, 'src/cli', entry)),
      outdir: made,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outExtension: { '.js': '.mjs' },
      // its binaries stay where npm put them
      external: ['@duckdb/*'],
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      logLevel: 'silent',
    });
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // somebody else may have been quicker
    if (!existsSync(folder)) throw error;
  }
}

function forgetOld(cache, current) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    const isOld = stat !== undefined && Date.now() - stat.mtimeMs > KEPT_MILLISECONDS;
    if (folder !== current && isOld) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The compiled commands of `src/cli`, each `NAME-main.mjs` of one `NAME-main.ts`. They are compiled on the first call and
 * after every change of the sources, and found in a moment by any other.
 * @param {string} root the project
 * @returns {Promise<{ folder: string, names: readonly string[] }>}
 */
export async function compiledCommands(root) {
  const cache = join(root, '.cache', 'cli');
  const folder = join(cache, stateOf(root));
  const entries = readdirSync(join(root, 'src/cli')).filter((name) => name.endsWith(ENTRY));
  if (!existsSync(folder)) {
    await compile(root, entries, folder);
    forgetOld(cache, folder);
  }
  return { folder, names: entries.map((name) => name.slice(0, -ENTRY.length)) };
}
