import { expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/calendar/iso-date';

it.each([
  [45_383, '2024-04-01'],
  [45_747, '2025-03-31'],
  [45_657, '2024-12-31'],
])('%d is %s', (day, text) => {
  expect(isoDate(day)).toBe(text);
});
