import type * as v from 'valibot';
import type { WhatIsWrong, YearFileFault } from './year-file-fault';

type Wanted = Extract<WhatIsWrong, { fault: 'not-this-kind' }>['wanted'];

/** What a schema's type of issue asks for. */
const WANTED: Readonly<Record<string, Wanted>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  tuple_with_rest: 'list',
  strict_object: 'object',
  boolean: 'yes-or-no',
};

/** What the checks of our own call their faults. */
const CHECKED: Readonly<Record<string, Wanted>> = {
  fraction: 'fraction',
  day: 'day',
  count: 'count',
  yen: 'yen',
  whole: 'whole',
};

const LONGEST = 40;

function shownText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `"a" | "b"` or `(1 | 1000)`: the words of a choice. */
function wordsOf(expected: string): string[] {
  return expected
    .replace(/^\(|\)$/gu, '')
    .split(' | ')
    .map((word) => word.replace(/^"|"$/gu, ''));
}

/** forms[0].unit */
export function pathText(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

function whatIsWrong({ type, expected, received, message, input }: v.BaseIssue<unknown>): WhatIsWrong {
  if (message === 'blank' || message === 'out-of-range') {
    return message === 'blank' ? { fault: 'blank' } : { fault: message, shown: shownText(input) };
  }
  const checked = CHECKED[message];
  if (checked !== undefined) return { fault: 'not-this-kind', wanted: checked, shown: shownText(input) };
  if (type === 'strict_object' && expected === 'never') {
    return { fault: 'unknown-field', field: received.replace(/^"|"$/gu, '') };
  }
  if (received === 'undefined') {
    return { fault: 'missing-field', field: '' };
  }
  const wanted = WANTED[type];
  if (wanted !== undefined) return { fault: 'not-this-kind', wanted, shown: shownText(input) };
  if (expected === 'Object' || expected === null) {
    return { fault: 'not-this-kind', wanted: 'object', shown: shownText(input) };
  }
  return { fault: 'unknown-word', shown: shownText(input), words: wordsOf(expected) };
}

/** What a schema found at its place; what a field lacks stands at what should have it. */
function faultOf(issue: v.BaseIssue<unknown>): YearFileFault {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const holder = issue.path?.at(-1)?.input;
  // the schema takes a list for an object without fields
  if (Array.isArray(holder) && issue.type === 'strict_object' && typeof keys.at(-1) === 'string') {
    const what = { fault: 'not-this-kind', wanted: 'object', shown: shownText(holder) } as const;
    return { path: pathText(keys.slice(0, -1)), what };
  }
  const what = whatIsWrong(issue);
  const isOfParent = what.fault === 'unknown-field' || what.fault === 'missing-field';
  const field = String(keys.at(-1) ?? '');
  return isOfParent
    ? { path: pathText(keys.slice(0, -1)), what: { ...what, field } }
    : { path: pathText(keys), what };
}

/** What a schema found, each fault once. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): YearFileFault[] {
  const faults = new Map(issues.map(faultOf).map((fault) => [JSON.stringify(fault), fault]));
  return [...faults.values()];
}
