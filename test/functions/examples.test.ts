import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MetadataFile } from '../../scripts/functions-metadata';
import { EXAMPLES } from '../../src/functions/help/examples';
import { call } from './call';

const file = new URL('../../src/functions/functions.json', import.meta.url);
const { functions } = JSON.parse(readFileSync(file, 'utf8')) as MetadataFile;

/** What the cell shows: an entity its text, a spilled table as many rows as the example has. */
function shown(value: unknown, rows: number): unknown {
  if (Array.isArray(value)) return value.slice(0, rows);
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}

it.each(functions)('the example of KPI.$id is calculated right', ({ id, parameters }) => {
  const { args, result } = EXAMPLES[id];
  const given = args.map((arg, index) => {
    const isRange = parameters[index]?.dimensionality === 'matrix';
    return isRange && typeof arg !== 'object' ? [[arg]] : arg;
  });
  const rows = typeof result === 'object' ? result.length : 0;
  expect(shown(call(id, ...given), rows)).toEqual(result);
});
