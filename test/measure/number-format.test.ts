import { expect, it } from 'vitest';
import { fromDecimal, ratio } from '../../src/engine/number/rational';
import { countFormat } from '../../src/measure/number-format';

it.each([
  ['0', '#,##0'],
  ['1234', '#,##0'],
  ['1234.5', '#,##0.0'],
  ['0.0625', '#,##0.0000'],
  ['0.03125', '#,##0.0000'],
])('shows %s by %s, with no point behind which nothing stands', (text, format) => {
  expect(countFormat(fromDecimal(text) ?? ratio(0))).toBe(format);
});

it('cuts decimals that never end', () => expect(countFormat(ratio(1, 3))).toBe('#,##0.0000'));
