import { expect, it } from 'vitest';
import { textPromises } from '../../../src/plan/fy2024/promises';

it.each(textPromises)('$business $name.ja has a date, a count or a reach', ({ time, amounts, all }) => {
  expect(time ?? amounts[0] ?? all).not.toBeNull();
});

it('names no promise twice', () => {
  const names = textPromises.map(({ business, name }) => `${business} ${name.ja}`);
  expect(new Set(names).size).toBe(names.length);
});
