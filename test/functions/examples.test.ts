import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MetadataFile } from '../../scripts/functions-metadata';
import { EXAMPLES } from '../../src/functions/help/examples';
import { call } from './call';

const file = new URL('../../src/functions/functions.json', import.meta.url);
const { functions } = JSON.parse(readFileSync(file, 'utf8')) as MetadataFile;

it.each(functions)('the example of KPI.$id is calculated right', ({ id, parameters }) => {
  const { args, result } = EXAMPLES[id];
  const given = args.map((arg, index) => {
    const isRange = parameters[index]?.dimensionality === 'matrix';
    return isRange && typeof arg !== 'object' ? [[arg]] : arg;
  });
  expect(call(id, ...given)).toBe(result);
});
