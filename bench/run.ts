/**
 * Times what has a goal: `npm run bench`, `npm run bench -- --json`,
 * `npm run bench -- service` for the files in bench/cases whose name holds a word.
 * It prints goals and results, writes them into BENCHMARKS.md where all were timed, and never fails on a time.
 */
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { CaseFile } from './case';
import { measure, type Outcome } from './measure';
import { benchmarks, line } from './texts';

const CASES = new URL('cases/', import.meta.url);

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const files = readdirSync(CASES)
  .filter((name) => name.endsWith('.ts') && words.every((word) => name.includes(word)))
  .sort();

const outcomes: Outcome[] = [];
for (const name of files) {
  const { default: casesOf } = (await import(new URL(name, CASES).href)) as { default: CaseFile };
  const closings: (() => Promise<unknown>)[] = [];
  try {
    for (const one of await casesOf((close) => closings.unshift(close))) {
      const outcome = await measure(one);
      outcomes.push(outcome);
      if (!asJson) console.log(line(outcome));
    }
  } finally {
    for (const close of closings) await close();
  }
}
if (asJson) console.log(JSON.stringify(outcomes, null, 2));
if (words.length === 0) {
  const [processor] = cpus();
  const machine = `${processor?.model ?? ''} (${String(cpus().length)} cores), Node ${process.versions.node}`;
  await writeFile(
    new URL('../BENCHMARKS.md', import.meta.url),
    benchmarks(outcomes, machine, new Date().toISOString().slice(0, 10)),
  );
}
