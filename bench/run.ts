/**
 * Times what the issues set goals for: `npm run bench`, `npm run bench -- --json`,
 * `npm run bench -- service` for the files in bench/cases whose name holds a word.
 * It prints goals and results, and never fails on a time.
 */
import { readdirSync } from 'node:fs';
import type { CaseFile } from './case';
import { measure, type Outcome } from './measure';

const CASES = new URL('cases/', import.meta.url);

function goalText({ goal }: Outcome): string {
  if ('atMost' in goal) return `≤ ${String(goal.atMost)} ×`;
  if ('timesFaster' in goal) return `≥ ${goal.timesFaster.toLocaleString('en')} × faster`;
  return `≥ ${goal.perSecond.toLocaleString('en')} a second`;
}

function resultText({ ratio, goal, perSecond }: Outcome): string {
  if (ratio === null) return `${Math.round(perSecond).toLocaleString('en')} a second`;
  return 'timesFaster' in goal
    ? `${Math.round(1 / ratio).toLocaleString('en')} × faster`
    : `${ratio.toFixed(2)} ×`;
}

function line(outcome: Outcome): string {
  const { met, name, subjectMilliseconds, referenceMilliseconds } = outcome;
  const times = [subjectMilliseconds, referenceMilliseconds].flatMap((time) => time?.toPrecision(3) ?? []);
  return `${met ? '✓' : '✗'} ${name}: ${resultText(outcome)} (goal ${goalText(outcome)}; ${times.join(' / ')} ms)`;
}

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const files = readdirSync(CASES)
  .filter((name) => name.endsWith('.ts') && words.every((word) => name.includes(word)))
  .sort();

const outcomes: Outcome[] = [];
for (const name of files) {
  const { default: casesOf } = (await import(new URL(name, CASES).href)) as { default: CaseFile };
  for (const one of await casesOf()) {
    const outcome = await measure(one);
    outcomes.push(outcome);
    if (!asJson) console.log(line(outcome));
  }
}
if (asJson) console.log(JSON.stringify(outcomes, null, 2));
