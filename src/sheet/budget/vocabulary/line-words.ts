import type { Side } from '../../../engine/budget/statement';

// Every function here takes a line's name: folded, without numbering and brackets around it.

// what an activity's own revenue and expenditure are called by: 経常収益, 事業活動支出, 資本的収入
const SCOPE =
  '(?:当期|当年度|本年度|経常外?|事業活動|投資活動|財務活動|施設整備等?|その他の?活動|収益的|資本的)(?:による)?(?:資金)?';
const REVENUE = '収入|歳入|収益';
const EXPENDITURE = '支出|歳出|費用';

/** 「収入」 or 「支出」 where a word stands for one of the two sides. */
export interface SideWord {
  readonly side: Side;
  /** It speaks of some of that side: 経常収益, 当期収入. */
  readonly scoped: boolean;
}

const CLOSING = ')]';
const BRACKETS = `([${CLOSING}`;

/** What stands behind a name in brackets to explain or to mark it: 収入合計（収入総額）, 合計（A）. */
function withoutAside(name: string): string {
  let end = name.length;
  // from the end on: a pattern would begin anew at each bracket
  while (CLOSING.includes(name.charAt(end - 1)) && end > 0) {
    let opening = end - 2;
    while (opening >= 0 && !BRACKETS.includes(name.charAt(opening))) opening -= 1;
    if (opening < 0 || CLOSING.includes(name.charAt(opening))) break;
    end = opening;
  }
  return end === 0 ? name : name.slice(0, end);
}

const SIDE = new RegExp(
  `^[0-9IVX一二]{0,3}[.、)]?(${SCOPE})?(?:(${REVENUE})|(?:${EXPENDITURE}))(?:の部|科目|項目|予算)?$`,
  'u',
);

/** 「収入」, 「支出の部」, 「経常収益」 standing alone as a heading. */
export function sideWord(name: string): SideWord | null {
  if (!/[入出益用部目算)\]]$/u.test(name)) return null;
  const match = SIDE.exec(withoutAside(name));
  if (!match) return null;
  const [, scope, revenue] = match;
  return { side: revenue === undefined ? 'expenditure' : 'revenue', scoped: scope !== undefined };
}

const ANY_REVENUE = new RegExp(REVENUE, 'u');
const ANY_EXPENDITURE = new RegExp(`${EXPENDITURE}|経費`, 'u');

/** 「収入」 or 「支出」, whichever of the two a text speaks of; null where it speaks of both or of neither. */
export function sideSpokenOf(text: string): Side | null {
  const revenue = ANY_REVENUE.test(text);
  const expenditure = ANY_EXPENDITURE.test(text);
  if (revenue === expenditure) return null;
  return revenue ? 'revenue' : 'expenditure';
}

/** A line that sums up others. */
export interface TotalWord {
  readonly kind: 'total' | 'subtotal';
  /** The side that it names: 収入計, 歳出合計. */
  readonly side: SideWord | null;
  /** What it is the total of by its own words, and no side: 人件費 in 「人件費 計」. */
  readonly of: string | null;
  /** 計 stands under 合計, 合計 under 総計. */
  readonly rank: 1 | 2 | 3;
}

const RANKS: Readonly<Record<string, 1 | 2 | 3>> = {
  計: 1,
  計額: 1,
  小計: 1,
  合計: 2,
  合計額: 2,
  総計: 3,
  総額: 3,
  総合計: 3,
};
const TOTAL = /^(.*?)(?:の部|の)?(総合計|合計額|合計|総計|総額|小計|計額|計)$/u;
// words that only end like a total
const NO_TOTAL = /(?:会|設|統|推|家|余|時|集|累|生)計$/u;

/** 計, 合計, 総計, 収入計, 小計, 人件費計; null for a name that is none. */
export function totalWord(name: string): TotalWord | null {
  const core = withoutAside(name);
  if (!/[計額]$/u.test(core) || NO_TOTAL.test(core)) return null;
  const [, of, word] = TOTAL.exec(core) ?? [];
  if (of === undefined || word === undefined) return null;
  const side = of === '' ? null : sideWord(of);
  // 基金総額 is an amount of money, 人件費総額 too
  if (of !== '' && !side && /額$/u.test(word)) return null;
  const kind = word === '小計' ? 'subtotal' : 'total';
  return { kind, side, of: of === '' || side ? null : of, rank: RANKS[word] ?? 1 };
}

/** 計, 合計, 収入計, 小計 and the like, in words that can be no name of anything else. */
export function isTotalName(name: string): boolean {
  const total = totalWord(name);
  return (total !== null && total.of === null) || isDifferenceName(name);
}

const NO_SUMMAND =
  /^(?:参考|再掲)(?:$|[:)])|\((?:参考|再掲|内数)\)|実質|残高|現在高|(?:人数|人員|員数|件数|回数|日数|単価|割合|[率比])(?:\(.*\))?$|[一1]人当たり|\((?:人|件|回|日|%)\)$/u;

/** A line that is part of no sum by its name: （再掲）, 実質的な収支, 期末残高, 人員. */
export function isNoSummand(label: string): boolean {
  return NO_SUMMAND.test(label.normalize('NFKC').replace(/\s+/gu, ''));
}

/** A line behind the totals that comes of them by its name: 翌年度繰越金, 差引, 剰余金. */
export function isResultName(label: string): boolean {
  return /繰越|剰余|欠損|差引|差額|収支|損益|過不足/u.test(label);
}

const DIFFERENCE =
  /^(?:.{0,12}(?:収支|歳入歳出|収入支出))?(?:差引?(?:残|増減)?|残|過不足)(?:合計)?(?:残|過不足)?額?$|^.{0,12}収支$|^(?:当期|当年度)?純(?:利益|損益)$|^(?:評価損益等調整前)?当期経常外?増減額$/u;

/** 収支差引, 差引残額, 当期収支差額: revenue less expenditure, and nothing carried from another year. */
export function isDifferenceName(name: string): boolean {
  return !/繰越|前年度|前期|次期|次年度|翌|実質/u.test(name) && DIFFERENCE.test(withoutAside(name));
}
