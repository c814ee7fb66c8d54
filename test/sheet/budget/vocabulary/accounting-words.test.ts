import { expect, it } from 'vitest';
import { readAccounting } from '../../../../src/sheet/budget/vocabulary/accounting-words';

const words = (text: string, row: number) => ({ text, cell: { sheet: '表', row, column: 0 } });

it.each<[title: string, sheet: string, note: string, accounting: string, row: number | null]>([
  ['協会けんぽ（医療分）の収支見込', '表', '', 'outlook', 0],
  ['令和６年度決算（見込み）（医療分）', '表', '', 'outlook', 0],
  ['今後の収支見通し', '表', '', 'outlook', 0],
  ['収支', '合算ベース', '', 'outlook', null],
  ['収支', '表', '（注）協会会計と国の特別会計との合算ベースである。', 'outlook', 1],
  ['収支', '表', '（注）合算ベースの収支とは一致しない。', 'cash', null],
  ['令和６年度　損益計算書', '表', '', 'accrual', 0],
  ['令和６年度　正味財産増減計算書', '表', '', 'accrual', 0],
  ['令和６年度　収支予算書（正味財産増減計算書に準ずる）', '表', '', 'cash', null],
  ['令和６年度　支部別収支', '表', '', 'branches', 0],
  ['令和６年度　収入支出予算', '表', '（注）計数は四捨五入による。', 'cash', null],
  ['令和６年度　決算報告書', '表', '', 'cash', null],
  ['令和６年度　決算見込', '表', '', 'cash', null],
])('a table titled %s on %s with the note %s is of the kind %4$s', (title, sheet, note, accounting, row) => {
  const read = readAccounting([words(title, 0)], sheet, [words(note, 1)]);
  expect([read.accounting, read.cell?.row ?? null]).toEqual([accounting, row]);
});
