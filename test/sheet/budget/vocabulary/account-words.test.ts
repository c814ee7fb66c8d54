import { expect, it } from 'vitest';
import { printedAccount } from '../../../../src/sheet/budget/vocabulary/account-words';

const CELL = { sheet: '表', row: 0, column: 0 };

it.each<[title: string, name: string | null]>([
  ['令和６年度　新緑市一般会計補正予算（第２号）', '新緑市一般会計'],
  ['令和6年度介護勘定収入支出予算', '介護勘定'],
  ['一般会計', '一般会計'],
  ['国民健康保険特別会計（事業勘定）歳入歳出決算書', '国民健康保険特別会計(事業勘定)'],
  ['〔本部会計〕', '本部会計'],
  ['会計検査院への報告', null],
  ['令和６会計年度予算', null],
  ['会計別予算', null],
  ['収入支出予算', null],
])('%s names %s', (text, name) => {
  expect(printedAccount([{ text, cell: CELL }])).toBe(name);
});
