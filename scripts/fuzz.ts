// Tries every property many times: npm run fuzz -- [TIMES [SEED]]. What fails prints the seed and path that show it again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [times = 50, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- [TIMES [SEED]]');
  process.exit(2);
}

const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/u.test(file))
  .filter((file) => readFileSync(join(ROOT, 'test', file), 'utf8').includes("from 'fast-check'"))
  .map((file) => `test/${file.replaceAll('\\', '/')}`);

console.log(
  `${String(files.length)} files, ${String(times)} times as often as npm test, seed ${String(seed)}`,
);
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...files],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_TIMES: String(times), FUZZ_SEED: String(seed) },
  },
);
process.exitCode = status ?? 3;
