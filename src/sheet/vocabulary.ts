import type { ColumnKind, Side } from '../engine/budget/statement';
import { UNIT_NAMES, UNITS, type Unit } from '../engine/number/unit';
import { fold } from './grid';

// Every function here takes text as it stands in a cell.

const LABEL_HEADINGS = new Set(
  ['区別', '区分', '科目', '項目', '費目', '事項', '款項目', '勘定科目', '予算科目', '内訳', '名称'].map(
    fold,
  ),
);

/** The heading of the column of names: 区別, 区分, 科目, 項目 … */
export function isLabelHeading(text: string): boolean {
  const word = fold(text);
  return LABEL_HEADINGS.has(word) || /^(?:収入|支出|歳入|歳出)(?:の部|科目|項目)$/u.test(word);
}

const UNREAD_HEADINGS = /備考|摘要|説明|構成比|伸び?率|増減率|比率|割合|執行率|[%]/u;

/** What an amount column is about by its heading; null for a heading that is none. */
export function columnKind(text: string): ColumnKind | null {
  const word = fold(text);
  if (word === '' || word.length > 30 || UNREAD_HEADINGS.test(word)) return null;
  if (/増減|差額|差引|比較|過不足/u.test(word)) return 'difference';
  if (/決算|実績|執行|支出済|収入済/u.test(word)) return 'settlement';
  if (/前年度|前期|昨年度/u.test(word)) return 'previous-budget';
  if (/補正|流用|繰越/u.test(word)) return 'other';
  if (/予算|金額|計上額|要求額|^額$/u.test(word)) return 'budget';
  return /^(?:令和|平成|R|H|20)[0-9元]+年?度?$/u.test(word) ? 'other' : null;
}

/** 「収入」 or 「支出」 standing alone as a heading. */
export function sideHeading(text: string): Side | null {
  const word = fold(text).replace(/^[[【〔(（<]+|[\]】〕)）>]+$/gu, '');
  const match =
    /^(?:[0-9]{1,2}[.、)]?|[IVⅠ-Ⅹ]+[.、)]?|[一二][、.]?)?(収入|支出|歳入|歳出)(?:の部|科目|項目|予算)?$/u.exec(
      word,
    );
  switch (match?.[1]) {
    case '収入':
    case '歳入':
      return 'revenue';
    case '支出':
    case '歳出':
      return 'expenditure';
    default:
      return null;
  }
}

export type TotalWord =
  { readonly kind: 'total'; readonly side: Side | null } | { readonly kind: 'subtotal' | 'difference' };

/** 計, 合計, 総計, 収入計 …; 小計; 収支差, 差引. */
export function totalWord(text: string): TotalWord | null {
  const word = fold(text).replace(/^[[【〔(（<]+|[\]】〕)）>]+$/gu, '');
  if (word === '小計') return { kind: 'subtotal' };
  if (/^(?:収支|歳入歳出|収入支出)?(?:差引?|残)(?:残|過不足)?額?$/u.test(word)) return { kind: 'difference' };
  const total = /^(収入|支出|歳入|歳出)?[合総]?計額?(?:\([A-Z]\))?$/u.exec(word);
  if (!total) return null;
  const side = total[1] === undefined ? null : sideHeading(total[1]);
  return { kind: 'total', side };
}

/** A note below or above the table: （注）, ※ … */
export function isNote(text: string): boolean {
  return /^[(（]?\s*注|^[※＊*]/u.test(text.trim());
}

/** 単位：百万円 in any spelling; null where no unit is stated. */
export function statedUnit(text: string): Unit | null {
  const word = fold(text);
  const name =
    /単位[:は]?([^)）\]】、。]*?円)/u.exec(word)?.[1] ?? /^[(（]?([千百万億]*円)[)）]?$/u.exec(word)?.[1];
  // a heading may carry its unit: 予算額（百万円）
  const behind = name ?? /[(（]([千百万億]*円)[)）]$/u.exec(word)?.[1];
  return UNITS.find((unit) => UNIT_NAMES[unit] === behind) ?? null;
}

export type StatedRounding = 'round' | 'truncate';

/** How a note says that the figures were rounded. */
export function statedRounding(text: string): StatedRounding | null {
  const word = fold(text);
  if (/切り?捨て/u.test(word)) return 'truncate';
  return /四捨五入/u.test(word) ? 'round' : null;
}
