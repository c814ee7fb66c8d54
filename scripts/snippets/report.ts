import type { Outcome } from './run-snippet';
import { withoutIds } from './steady';

/** How many snippets ran without an error, and what was missing, most wanted first. */
export function reportOf(outcomes: ReadonlyMap<string, Outcome>): string {
  const all = [...outcomes.values()];
  const right = all.filter(({ errors }) => errors.length === 0);
  const failed = all.filter(({ errors }) => errors.length > 0);
  const unexplained = failed.filter(({ missing }) => missing.length === 0);
  const older = unexplained.filter(({ notInLibrary }) => notInLibrary.length > 0);
  const pageless = unexplained.filter(
    ({ notInLibrary, notOnPage }) => notInLibrary.length === 0 && notOnPage.length > 0,
  );
  const wrong = [...outcomes].filter(
    ([, outcome]) => unexplained.includes(outcome) && !older.includes(outcome) && !pageless.includes(outcome),
  );
  return [
    '',
    `${String(right.length)} of ${String(all.length)} snippets ran without an error.`,
    `${String(older.length)} failed for what only this office.js does not have.`,
    `${String(pageless.length)} failed for a part of their page that it does not have.`,
    `${String(wrong.length)} failed that need nothing that is missing.`,
    ...wrong.map(([name]) => `      ${name}`),
    '',
    'Missing, by the number of snippets:',
    ...lines(failed.flatMap(({ missing }) => missing)),
    '',
    'Not in this office.js, by the number of snippets that failed:',
    ...lines(failed.flatMap(({ notInLibrary }) => notInLibrary)),
  ].join('\n');
}

function lines(texts: readonly string[]): string[] {
  return counted(texts).map(([text, count]) => `${String(count).padStart(4)}  ${text}`);
}

/** The snippets that did not fare alike each time, with the first line in which they differ. */
export function differences(rounds: readonly ReadonlyMap<string, Outcome>[]): string[] {
  const [first = new Map<string, Outcome>(), ...others] = rounds;
  return [...first].flatMap(([name, outcome]) => {
    const line = others.map((other) => firstDifference(outcome, other.get(name))).find((one) => one !== null);
    return line === undefined ? [] : [`${name}: ${String(line)}`];
  });
}

const linesOf = ({ told, errors, missing }: Outcome): string[] =>
  withoutIds([...told, ...errors, ...missing]);

function firstDifference(one: Outcome, other: Outcome | undefined): string | null {
  const [before, after] = [linesOf(one), other ? linesOf(other) : []];
  const at = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).find(
    (index) => before[index] !== after[index],
  );
  return at === undefined ? null : `${before[at] ?? '(nothing)'} / ${after[at] ?? '(nothing)'}`;
}

/** Each text with how often it occurs, the most frequent first. */
export function counted(texts: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, least]) => least - most || a.localeCompare(b));
}
