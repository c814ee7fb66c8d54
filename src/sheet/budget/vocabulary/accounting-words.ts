import type { Accounting } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import { fold } from '../../cells/grid';
import type { Words } from './context';

const TITLED: readonly (readonly [Accounting, RegExp])[] = [
  ['outlook', /合算ベース|収支見(?:込み?|通し)|決算(?:\(見込み?\)|見込み?)?\(医療分\)/u],
  [
    'accrual',
    /財務諸表|貸借対照表|損益計算書|行政コスト計算書|キャッシュ・?フロー計算書|純資産変動計算書|正味財産増減計算書/u,
  ],
  ['branches', /支部(?:別|ごと)の?収支|支部収支/u],
];

/** （注）協会会計と国の特別会計との合算ベースである; not: 合算ベースの収支とは異なる. */
const NOTED = /合算ベース(?!の収支とは|とは)/u;

function told(text: string): Accounting | null {
  const word = fold(text);
  const accounting = TITLED.find(([, form]) => form.test(word))?.[0] ?? null;
  // 収支予算書（正味財産増減計算書に準ずる） is a budget in the form of a financial statement
  return accounting === 'accrual' && /予算/u.test(word) ? null : accounting;
}

interface AccountingReading {
  readonly accounting: Accounting;
  /** Where the words stand that tell it; null where none do, or the sheet's name does. */
  readonly cell: Cell | null;
}

/** The kind of accounts that a table is of, by its title, its sheet's name or a note below it; else `cash`. */
export function readAccounting(
  title: readonly Words[],
  sheet: string,
  notes: readonly Words[],
): AccountingReading {
  for (const { text, cell } of title) {
    const accounting = told(text);
    if (accounting) return { accounting, cell };
  }
  const named = told(sheet);
  if (named) return { accounting: named, cell: null };
  const note = notes.find(({ text }) => NOTED.test(fold(text)));
  return note ? { accounting: 'outlook', cell: note.cell } : { accounting: 'cash', cell: null };
}
