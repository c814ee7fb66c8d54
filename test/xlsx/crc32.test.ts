import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '../../src/xlsx/crc32';

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the check sum of "%s"', (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});
