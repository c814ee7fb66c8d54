import { readLabel } from '../../../engine/budget/line-name';
import { remembering } from '../../../engine/remembering';
import { isCircled, isMark, tokensOf, withMarkApart, type Token } from './formula-tokens';

/** What a formula adds or takes away, by its mark without brackets (A, 3, ③, イ) or by its name. */
export interface Operand {
  readonly sign: 1 | -1;
  readonly by: string;
}

/**
 * A formula in words. `explicit`: it has =, or names nothing but marks that stand apart, as (A)-(B) and ①－②;
 * any other may be a name, as （1-2） and （男－女）, unless something bears its marks or names.
 * `not-understood`: marks stand in it, and it is no sum of them: (3)=(1)×0.5, Ｂ／Ａ.
 */
export type StatedFormula =
  | { readonly kind: 'sum'; readonly operands: readonly Operand[]; readonly explicit: boolean }
  | { readonly kind: 'not-understood' };

/** What a name or a heading is called by in formulas, and the formula that it states itself. */
export interface MarkedName {
  /** Folded, without marks and formula; '' where nothing else stands there. */
  readonly name: string;
  /** Without brackets; the one that a formula is stated for is the only one. */
  readonly marks: readonly string[];
  readonly formula: StatedFormula | null;
}

/** No name with a formula is longer. */
const LONGEST = 200;
const LONGEST_OPERAND = 20;

const SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Term extends Operand {
  /** In brackets of its own, or circled, so that it is no part of a name. */
  readonly apart: boolean;
}

/** Reads terms with signs between them; a bracket hands its sign on to what stands in it. */
class TermReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The terms, where the tokens are nothing else. */
  all(): Term[] | null {
    const terms = this.sum(1);
    return terms && this.at === this.tokens.length ? terms : null;
  }

  private sum(sign: 1 | -1): Term[] | null {
    const terms: Term[] = [];
    for (let own = sign; ;) {
      const read = this.term(own);
      if (!read) return null;
      terms.push(...read);
      const next = this.tokens[this.at];
      if (next?.kind !== 'sign') return terms;
      own = next.sign === sign ? 1 : -1;
      this.at += 1;
    }
  }

  private term(sign: 1 | -1): Term[] | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'word') return [{ sign, by: token.text, apart: isCircled(token.text) }];
    if (token?.kind !== 'open') return null;
    const inside = this.sum(sign);
    const close = this.tokens[this.at];
    this.at += 1;
    if (!inside || close?.kind !== 'close') return null;
    return inside.map((term) => (inside.length === 1 ? { ...term, apart: true } : term));
  }
}

function termsOf(tokens: readonly Token[]): readonly Term[] | null {
  return new TermReader(tokens).all();
}

/** (5)=(4): a total of one row. */
function isOneRow([term, second]: readonly Term[]): boolean {
  return term !== undefined && second === undefined && term.apart && isMark(term.by);
}

/** Bare marks are of one kind, since A-1 is a code; a name is a word. */
function mayBeAdded(terms: readonly Term[]): boolean {
  const kinds = new Set<string>();
  for (const { by, apart } of terms) {
    if (!isMark(by)) {
      if (by.length > LONGEST_OPERAND || !SCRIPT.test(by)) return false;
    } else if (!apart) kinds.add(/^[0-9]/u.test(by) ? '0' : SCRIPT.test(by) ? 'ア' : 'A');
  }
  return terms.length > 1 && kinds.size <= 1;
}

/** Where the last bracket or word outside brackets begins that no sign joins to what stands before it. */
function lastStart(tokens: readonly Token[]): number {
  let start = 0;
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    const before = tokens[index - 1]?.kind;
    const begins = kind === 'open' || kind === 'word';
    if (depth === 0 && begins && (before === 'word' || before === 'close')) start = index;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
  }
  return start;
}

/** What stands in brackets, where they reach over all of the tokens. */
function unwrapped(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.kind !== 'open') return tokens;
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0) return index === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
  }
  return tokens;
}

/** Marks multiplied, divided or set equal. */
function calculates(tokens: readonly Token[]): boolean {
  const isOperand = (index: number, inBrackets: number): boolean => {
    const token = tokens[index];
    if (token?.kind === 'open' || token?.kind === 'close') return isMark(tokens[inBrackets]?.text ?? '');
    return token?.kind === 'word' && isMark(token.text) && !/^[0-9]/u.test(token.text);
  };
  return tokens.some(
    ({ kind }, index) =>
      (kind === 'equals' || kind === 'other') &&
      (isOperand(index - 1, index - 2) || isOperand(index + 1, index + 2)),
  );
}

interface Equation {
  readonly own: string | null;
  readonly terms: readonly Term[];
  readonly explicit: boolean;
}

/** Own = terms, terms = own, = terms, or terms alone. */
function equationOf(tokens: readonly Token[]): Equation | null {
  const equals = tokens.findIndex(({ kind }) => kind === 'equals');
  if (equals < 0) {
    const terms = termsOf(tokens);
    if (!terms || !mayBeAdded(terms)) return null;
    return { own: null, terms, explicit: terms.every(({ by, apart }) => apart && isMark(by)) };
  }
  const left = equals === 0 ? [] : termsOf(tokens.slice(0, equals));
  const right = termsOf(tokens.slice(equals + 1));
  if (!left || !right) return null;
  const [own, terms] = left.length > 1 ? [right, left] : [left, right];
  if (own.length > 1 || !(mayBeAdded(terms) || isOneRow(terms))) return null;
  return { own: own[0]?.by ?? null, terms, explicit: true };
}

/** A formula with what stands before it. */
interface Split extends Equation {
  readonly head: readonly Token[];
}

/** 差引A-B: the name of the first word is none of its mark. */
function splitWord(tokens: readonly Token[], start: number): Split | null {
  const first = tokens[start];
  const split = first?.kind === 'word' && !isMark(first.text) ? withMarkApart(first.text) : null;
  if (!split) return null;
  const rest = [{ kind: 'word', text: split.mark } as const, ...tokens.slice(start + 1)];
  const equation = equationOf(rest);
  if (!equation?.terms.every(({ by }) => isMark(by))) return null;
  return { ...equation, head: [...tokens.slice(0, start), { kind: 'word', text: split.name }] };
}

function splitFormula(tokens: readonly Token[]): Split | null {
  const start = lastStart(tokens);
  const split = splitWord(tokens, start);
  if (split) return split;
  const equation = equationOf(unwrapped(tokens.slice(start)));
  return equation && { ...equation, head: tokens.slice(0, start) };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** A name taken apart from the marks before and behind it. */
function marked(tokens: readonly Token[]): { name: string; marks: string[] } {
  const start = lastStart(tokens);
  const last = textOf(unwrapped(tokens.slice(start)));
  if (isMark(last)) {
    const before = start === 0 ? { name: '', marks: [] } : marked(tokens.slice(0, start));
    return { name: before.name, marks: [last, ...before.marks] };
  }
  const text = textOf(tokens);
  const apart = withMarkApart(text);
  const { numbering, name } = readLabel(apart?.name ?? text);
  const ahead = /^\(([^()]*)\)(?=.)/u.exec(text)?.[1] ?? numbering.replace(/[().、:]/gu, '');
  const isAhead = isMark(ahead);
  const bare = isAhead && numbering === '' ? name.slice(ahead.length + 2) : name;
  return { name: bare, marks: [...(apart ? [apart.mark] : []), ...(isAhead ? [ahead] : [])] };
}

/**
 * Reads the marks of a name and the formula in it: 当期収支差額(5)=(3)-(4), （ニ）支出計（ロ＋ハ）, C(A-B),
 * 差引（収入計－支出計）. Never fails; a name without any has its folded self for its name.
 */
export const readMarkedName = remembering((label): MarkedName => {
  if (label.length > LONGEST) return { name: readLabel(label).name, marks: [], formula: null };
  const tokens = tokensOf(label);
  if (tokens.length === 1) return { ...marked(tokens), formula: null };
  const start = lastStart(tokens);
  const behind = textOf(unwrapped(tokens.slice(start)));
  const isAside = start > 0 && tokens[start]?.kind === 'open';
  // 差引 A-B (C), 差引（A-B）（△は減）
  const split = splitFormula(tokens) ?? (isAside ? splitFormula(tokens.slice(0, start)) : null);
  if (!split) {
    const isCalculated = calculates(tokens) || calculates(unwrapped(tokens.slice(start)));
    return { ...marked(tokens), formula: isCalculated ? { kind: 'not-understood' } : null };
  }
  const { own, terms, explicit, head } = split;
  // (3)収入計=(1)+(2): what is calculated is called by its name, and by the mark before it
  const isNamed = own !== null && !isMark(own);
  const named = marked(isNamed ? [...head, { kind: 'word', text: own }] : head);
  const isOwn = own === null && isMark(behind) && isAside;
  const marks = own === null || isNamed ? [...(isOwn ? [behind] : []), ...named.marks] : [own];
  const operands = terms.map(({ sign, by }) => ({ sign, by }));
  return { name: named.name, marks, formula: { kind: 'sum', operands, explicit } };
});
