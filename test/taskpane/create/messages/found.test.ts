import { expect, it } from 'vitest';
import { CREATE_MESSAGES } from '../../../../src/taskpane/create/messages/messages';

it.each<[what: string, found: number, ja: string, en: string]>([
  ['all', 45, '45 個の関数', '45 functions'],
  ['some', 44, '45 個中 44 個の関数', '44 of 45 functions'],
])('%s of the functions are counted', (_, found, ja, en) => {
  const said = (language: 'ja' | 'en') => CREATE_MESSAGES[language].functions.found(found, 45);
  expect([said('ja'), said('en')]).toEqual([ja, en]);
});
