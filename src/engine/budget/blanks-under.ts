import type { Rational } from '../number/rational';
import { printedAmount } from './figure-interval';
import type { Relation, Term } from './relations';
import type { Figure, FiguredLine, Line, Unreadable } from './statement';

/** The figures whose formulas stand over blank cells, with these. */
export type BlanksUnder = ReadonlyMap<Figure, readonly Unreadable[]>;

export const NO_BLANKS: BlanksUnder = new Map();

function isFormula(figure: Figure): boolean {
  return figure.kind === 'amount' && figure.formula !== null;
}

type Blank = Unreadable & { readonly reason: 'blank' };

/** Nil marks and 0 are no blanks. */
export function isBlank(figure: Figure): figure is Blank {
  return figure.kind === 'unreadable' && figure.reason === 'blank';
}

/** How far lines are filled in: those whose amount is blank, and how many have a place for one. */
interface Filling {
  readonly blank: readonly FiguredLine[];
  readonly of: number;
}

export function fillingOf(lines: readonly Line[]): Filling {
  const figured = lines.filter((line): line is FiguredLine => line.figure !== null);
  return { blank: figured.filter(({ figure }) => isBlank(figure)), of: figured.length };
}

/**
 * Which figures will still change: totals by formula of which lines are blank, or are formulas over blank lines.
 * A total that was typed in stands, whatever is blank below it.
 */
export function blanksUnder(relations: readonly Relation[]): BlanksUnder {
  if (!relations.some(({ terms }) => terms.some(({ figure }) => isBlank(figure)))) return NO_BLANKS;
  const below = new Map<Figure, Term[]>();
  for (const { kind, total, terms } of relations) {
    if (kind !== 'equal' || !isFormula(total.figure)) continue;
    const before = below.get(total.figure);
    if (before) for (const term of terms) before.push(term);
    else below.set(total.figure, [...terms]);
  }
  const blanksOf = (figure: Figure): readonly Unreadable[] => {
    const blanks: Unreadable[] = [];
    const seen = new Set([figure]);
    // a set takes in what is added while it is walked
    for (const each of seen) {
      if (isBlank(each) && each !== figure) blanks.push(each);
      for (const term of below.get(each) ?? []) seen.add(term.figure);
    }
    return blanks;
  };
  const under = Array.from(below.keys(), (figure) => [figure, blanksOf(figure)] as const);
  return new Map(under.filter(([, blanks]) => blanks.length > 0));
}

/** The printed amount; null where it cannot be read, and where it is a formula's that will still change. */
export function settledAmount(figure: Figure, under: BlanksUnder): Rational | null {
  return under.has(figure) ? null : printedAmount(figure);
}
