import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MetadataFile } from '../../scripts/functions-metadata';
import { EXAMPLES, PLAN_EXAMPLES, type Example } from '../../src/functions/help/examples';
import { call } from './call';

const file = new URL('../../src/functions/functions.json', import.meta.url);
const { functions } = JSON.parse(readFileSync(file, 'utf8')) as MetadataFile;

/** What the cell shows: an entity its text, a spilled table as many rows as the example has. */
function shown(value: unknown, rows: number): unknown {
  if (Array.isArray(value)) return value.slice(0, rows);
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}

type Called = MetadataFile['functions'][number];

/** An example's call beside what it is said to answer. */
function calculated({ id, parameters }: Called, { args, result }: Example): [answer: unknown, said: unknown] {
  const given = args.map((arg, index) => {
    const isRange = parameters[index]?.dimensionality === 'matrix';
    return isRange && typeof arg !== 'object' ? [[arg]] : arg;
  });
  const rows = typeof result === 'object' ? result.length : 0;
  return [shown(call(id, ...given), rows), result];
}

it.each(functions)('the example of KPI.$id is calculated right', (called) => {
  const [answer, said] = calculated(called, EXAMPLES[called.id]);
  expect(answer).toEqual(said);
});

it.each(functions.filter(({ id }) => PLAN_EXAMPLES.has(id)))(
  'the example of KPI.$id by a plan is calculated right, and names one',
  (called) => {
    const example = PLAN_EXAMPLES.get(called.id) ?? EXAMPLES[called.id];
    const [answer, said] = calculated(called, example);
    expect(answer).toEqual(said);
    expect(example.args).toHaveLength(called.parameters.length);
  },
);
