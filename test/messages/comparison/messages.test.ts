import { expect, it } from 'vitest';
import { ratio } from '../../../src/engine/number/rational';
import { rateText } from '../../../src/messages/comparison/messages';

it.each([
  [9_625, 10_000, '96.3'],
  [96_249, 100_000, '96.2'],
  [1, 3, '33.3'],
  [1, 1, '100.0'],
  [455, 10_000, '4.6'],
  [-1, 8, '△12.5'],
  [0, 5, '0.0'],
])('%i ÷ %i in percent, one decimal half up: %s', (numerator, denominator, text) => {
  expect(rateText(ratio(numerator, denominator), '△')).toBe(text);
});
