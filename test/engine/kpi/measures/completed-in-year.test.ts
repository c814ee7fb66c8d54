import { expect, it } from 'vitest';
import { completedInYear } from '../../../../src/engine/kpi/measures/completed-in-year';
import { column } from './columns';

it('counts the days from 1 April to 31 March, and says how many it left out', () => {
  const days = column('2024-03-31', '2024-04-01', '', '2025-03-31', '2025-04-01');
  const { figure, leftOut } = completedInYear(days, 2024);
  expect(String(figure.amount)).toBe('2');
  expect(leftOut).toBe(2);
});
