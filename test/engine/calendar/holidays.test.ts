import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holidayTable } from '../../../scripts/holiday-table';

it('the holiday table is what its script makes of the installed library', () => {
  const committed = readFileSync(
    new URL('../../../src/engine/calendar/holidays.ts', import.meta.url),
    'utf8',
  );
  expect(committed).toBe(holidayTable());
});
