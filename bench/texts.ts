import type { Outcome } from './measure';

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

function timesText({ subjectMilliseconds, referenceMilliseconds }: Outcome): string {
  const times = [subjectMilliseconds, referenceMilliseconds].flatMap((time) => time?.toPrecision(3) ?? []);
  return `${times.join(' / ')} ms`;
}

/** An outcome as the terminal shows it. */
export function line(outcome: Outcome): string {
  const { met, name } = outcome;
  return `${met ? '✓' : '✗'} ${name}: ${resultText(outcome)} (goal ${goalText(outcome)}; ${timesText(outcome)})`;
}

/** All outcomes as the page BENCHMARKS.md. */
export function benchmarks(outcomes: readonly Outcome[], machine: string, day: string): string {
  const rows = outcomes.map((outcome) => [
    outcome.name,
    resultText(outcome),
    goalText(outcome),
    outcome.met ? '✓' : '✗',
    timesText(outcome),
  ]);
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${day}: ${machine}. Medians; what is measured against a reference ran in turn with it, in one process.`,
    '',
    '| what | result | goal | met | time / reference |',
    '|---|--:|--:|:-:|--:|',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');
}
