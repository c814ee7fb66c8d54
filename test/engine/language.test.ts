import { expect, it } from 'vitest';
import { languageOf } from '../../src/engine/language';

it.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA-jp', 'ja'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['jav', 'en'],
  ['', 'ja'],
  [undefined, 'ja'],
])('%s is read in %s', (tag, expected) => {
  expect(languageOf(tag)).toBe(expected);
});
