import { fold } from '../../cells/grid';
import type { Words } from './context';

/**
 * An account's own name up to 会計 or 勘定, with what kind of it stands in brackets behind: 新緑市一般会計 of
 * 令和６年度新緑市一般会計補正予算（第２号）, 国民健康保険特別会計（事業勘定）. Not 会計検査院, 会計年度.
 */
const NAME =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]*?(?:会計|勘定)(?:\([^()]*勘定\))?)(?=$|[^\p{Script=Han}]|予算|決算|補正|歳[入出]|収[入支]|執行|当初|要求|査定|暫定|流用|繰越)/u;

/** No title has more characters; a text without 会計 would be looked through from each of its characters. */
const LONGEST = 200;

/** The account that the words above a table name; null where none do. */
export function printedAccount(title: readonly Words[]): string | null {
  for (const { text } of title) {
    if (text.length > LONGEST) continue;
    const name = NAME.exec(fold(text))?.[1]?.replace(/^(?:事業|会計)?年度/u, '');
    if (name !== undefined && !/^(?:会計|勘定)$/u.test(name)) return name;
  }
  return null;
}
