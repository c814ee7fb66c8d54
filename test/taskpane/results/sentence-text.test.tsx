import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SentenceText } from '../../../src/taskpane/results/sentence-text';

it.each([
  ['a long name in quotes apart', '「後期高齢者支援金等」は 10 です。', ['「後期高齢者支援金等」']],
  [
    'each of several',
    '「後期高齢者支援金等」と「病床転換支援金等拠出金」',
    ['「後期高齢者支援金等」', '「病床転換支援金等拠出金」'],
  ],
  ['no short name', '「会費」は 10 です。', []],
  ['no sentence without quotes', 'B5 の値は 10 です。', []],
])('sets %s', (_, sentence, apart) => {
  const markup = renderToStaticMarkup(<SentenceText>{sentence}</SentenceText>);
  expect(markup.replace(/<[^>]*>/gu, '')).toBe(sentence);
  expect([...markup.matchAll(/<span[^>]*>([^<]*)<\/span>/gu)].map(([, text]) => text)).toEqual(apart);
});
