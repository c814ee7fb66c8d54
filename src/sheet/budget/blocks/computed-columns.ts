import type { ColumnTerm, ComputedColumn, Statement } from '../../../engine/budget/statement';
import type { Rounding } from '../../../engine/number/rounding';
import type { Block } from './find-blocks';
import { ColumnAgreement } from './column-agreement';
import { isAfterChanges, isChange, isComparison, isRemainder } from '../vocabulary/heading-words';
import { totalWord } from '../vocabulary/line-words';
import { comparedColumns, namedColumns, statedTerms, type NamedColumn } from './named-columns';

/** Twelve months, and what they are taken from or add up to. */
const LONGEST = 14;

/** How many columns to the left and to the right a difference may be taken from. */
const NEAREST = 6;
const BEHIND = 2;

type Terms = readonly ColumnTerm[];

function sumOf(columns: readonly NamedColumn[]): Terms {
  return columns.map(({ statement }) => ({ statement, sign: 1 }));
}

/** The first column less the others. */
function restOf(columns: readonly NamedColumn[]): Terms {
  return columns.map(({ statement }, at) => ({ statement, sign: at === 0 ? 1 : -1 }));
}

/** Both ways to take one column from another. */
function bothWays(a: NamedColumn, b: NamedColumn): Terms[] {
  return [restOf([a, b]), restOf([b, a])];
}

/** Columns that stand next to one another: the last ones, the longest first. */
function lastOf(columns: readonly NamedColumn[], fewest: number): NamedColumn[][] {
  const near = columns.slice(-LONGEST);
  return near.map((_, from) => near.slice(from)).filter(({ length }) => length >= fewest);
}

/** What may count in a sum: no difference of other columns, but what changes a budget. */
function isSummand({ kind, word }: NamedColumn): boolean {
  return kind !== 'difference' || isChange(word);
}

/** Those under the same headings, where there are several. */
function besides(columns: readonly NamedColumn[], { outer }: NamedColumn): readonly NamedColumn[] {
  const own = outer === '' ? [] : columns.filter((each) => each.outer === outer);
  return own.length > 1 ? own : columns;
}

/** 当初予算額 with the changes up to the column: what the words of 計 and 補正後 commit to. */
function chainBefore(columns: readonly NamedColumn[]): readonly NamedColumn[] | null {
  const start = columns.findLastIndex(({ word }) => !isChange(word));
  const chain = columns.slice(Math.max(start, 0));
  const [first] = chain;
  const isBudget = first && first.kind !== 'difference' && first.kind !== 'settlement';
  return start >= 0 && isBudget && chain.length > 1 ? chain : null;
}

/**
 * Finds what the columns of a table are computed from. What decides, in this order: the formula that a heading
 * states; the figures, where most lines agree and no column seems to be missing; the field's own terms, where they
 * name every column of the formula (計 behind 当初予算額 and its changes, 差引 behind two columns). Where none does,
 * there is no formula. A column that stands between others belongs to their sum.
 */
class Formulas {
  readonly found: ComputedColumn[] = [];
  private readonly agreement: ColumnAgreement;

  constructor(
    private readonly columns: readonly NamedColumn[],
    statements: readonly Statement[],
    rounding: Rounding,
  ) {
    this.agreement = new ColumnAgreement(statements, rounding);
  }

  /** True where its heading says how the column comes about, whether or not all of it stands in the table. */
  state(of: NamedColumn): boolean {
    const stated = statedTerms(this.columns, of);
    if (stated && stated !== 'elsewhere') this.add(of, stated);
    return stated !== null;
  }

  sum(of: NamedColumn): void {
    const before = besides(
      this.standing(of).filter(({ statement }) => statement < of.statement),
      of,
    );
    const runs = [...lastOf(before, 2), ...this.behind(of)].filter((run) => run.every(isSummand));
    const chain = totalWord(of.word) || /^(?:補正|変更)後/u.test(of.word) ? chainBefore(before) : null;
    this.choose(of, runs.map(sumOf), chain ? [sumOf(chain)] : []);
  }

  /** 計 before its parts: what stands behind it, next to one another. */
  private behind(of: NamedColumn): NamedColumn[][] {
    const total = totalWord(of.word);
    if (!total || total.side || total.of !== null) return [];
    const columns = this.columns.slice(of.statement + 1, of.statement + 1 + LONGEST);
    return columns.map((_, last) => columns.slice(0, last + 1)).slice(1);
  }

  /** 本年度予算額 before its 財源内訳. */
  breakdown(parts: readonly NamedColumn[]): void {
    const [first] = parts;
    const before = this.columns.slice(0, first?.statement).filter(({ kind }) => kind !== 'difference');
    for (const of of before) {
      if (this.choose(of, [sumOf(parts)], [])) return;
    }
  }

  difference(of: NamedColumn): void {
    const compared = comparedColumns(this.columns, of);
    if (compared) {
      this.choose(of, [], bothWays(...compared));
      return;
    }
    const before = besides(
      this.standing(of).filter(({ statement }) => statement < of.statement),
      of,
    );
    const since = before.findLastIndex((each) => !isSummand(each));
    const [a, b, ...more] = before.slice(since + 1);
    const pair = a && b && more.length === 0 ? bothWays(a, b) : [];
    const rests = lastOf(before, 2).flatMap(([first, second, ...others]) => {
      if (!first || !second) return [];
      return others.length === 0 ? bothWays(first, second) : [restOf([first, second, ...others])];
    });
    const words = isComparison(of.word) ? pair : [];
    this.choose(of, [...pair, ...rests, ...this.pairs(of)], words);
  }

  /** Columns that stand for themselves, two by two: the nearest first. */
  private pairs(of: NamedColumn): Terms[] {
    const levels = this.columns.filter(
      (each) => each !== of && each.kind !== 'difference' && !isChange(each.word),
    );
    const before = levels.filter(({ statement }) => statement < of.statement).slice(-NEAREST);
    const after = levels.filter(({ statement }) => statement > of.statement).slice(0, BEHIND);
    const near = (before.length < 2 ? [...before, ...after] : before).reverse();
    return near.flatMap((right, place) => near.slice(place + 1).flatMap((left) => bothWays(left, right)));
  }

  /** 補正額 beside 補正前 and 補正後, where it counts in no sum itself. */
  change(of: NamedColumn): void {
    const isTerm = this.found.some(({ terms }) => terms.some(({ statement }) => statement === of.statement));
    if (!isTerm) this.choose(of, this.pairs(of), []);
  }

  /** The columns that are not counted in the sum of others already. */
  private standing(of: NamedColumn): NamedColumn[] {
    const counted = new Set(
      this.found
        .filter(({ statement, terms }) => statement !== of.statement && terms.every(({ sign }) => sign > 0))
        .flatMap(({ terms }) => terms.map(({ statement }) => statement)),
    );
    return this.columns.filter(({ statement }) => !counted.has(statement));
  }

  /** Columns of numbers that are not read stand among these. */
  private isBroken({ statement }: NamedColumn, terms: Terms): boolean {
    const places = [statement, ...terms.map((term) => term.statement)];
    return this.columns
      .slice(Math.min(...places) + 1, Math.max(...places) + 1)
      .some(({ isApart }) => isApart);
  }

  /** @param byWords what the words of the heading commit to, where the figures show nothing */
  private choose(of: NamedColumn, candidates: readonly Terms[], byWords: readonly Terms[]): boolean {
    let shown: { terms: Terms; agreeing: number } | null = null;
    let worded: { terms: Terms; agreeing: number } | null = null;
    for (const terms of [...byWords, ...candidates]) {
      const { statement } = of;
      const isBroken = this.isBroken(of, terms);
      const { agreeing, commits, isUncontradicted } = this.agreement.of({ statement, terms });
      const isShown = isBroken ? isUncontradicted : commits;
      if (isShown && agreeing > (shown?.agreeing ?? -1)) shown = { terms, agreeing };
      const isWorded = !isBroken && byWords.includes(terms);
      if (isWorded && agreeing > (worded?.agreeing ?? -1)) worded = { terms, agreeing };
    }
    const chosen = shown ?? worded;
    if (chosen) this.add(of, chosen.terms);
    return chosen !== null;
  }

  private add({ statement }: NamedColumn, terms: Terms): void {
    const key = (column: ComputedColumn): string =>
      [column.statement, ...column.terms.map((term) => term.statement)].sort((a, b) => a - b).join();
    const column = { statement, terms };
    // 補正額 = 計 − 補正前の額 says no more than 計 = 補正前の額 ＋ 補正額
    if (!this.found.some((each) => key(each) === key(column))) this.found.push(column);
  }
}

/** The columns under one 内訳. */
function breakdowns(columns: readonly NamedColumn[]): NamedColumn[][] {
  const groups = new Map<string, NamedColumn[]>();
  for (const column of columns) {
    const [outermost = ''] = column.outer.split(' ');
    if (/内訳$/u.test(outermost)) groups.set(outermost, [...(groups.get(outermost) ?? []), column]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What each column is computed from, in the order of the columns. */
export function computedColumns(
  statements: readonly Statement[],
  { columns: headed, unknown }: Pick<Block, 'columns' | 'unknown'>,
  rounding: Rounding,
): ComputedColumn[] {
  if (statements.length < 3) return [];
  const columns = namedColumns(statements, headed, unknown);
  const formulas = new Formulas(columns, statements, rounding);
  const unsaid = columns.filter((column) => !formulas.state(column));
  const isSum = ({ word }: NamedColumn): boolean => totalWord(word) !== null || isAfterChanges(word);
  for (const column of unsaid) if (isSum(column)) formulas.sum(column);
  for (const parts of breakdowns(columns)) formulas.breakdown(parts);
  for (const column of unsaid) {
    if (isSum(column)) continue;
    if (isChange(column.word)) formulas.change(column);
    else if (column.kind === 'difference' || isRemainder(column.word)) formulas.difference(column);
  }
  return formulas.found.sort((a, b) => a.statement - b.statement);
}
