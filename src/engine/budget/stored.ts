import { behindShown, lostInAdding } from '../number/double';
import { add, contains, exactly, negate, type Interval } from '../number/interval';
import { ONE, powerOfTen, ZERO, type Rational } from '../number/rational';
import { intervalOf, type Rounding } from '../number/rounding';
import { figureInterval } from './figure-interval';
import type { Relation, Term } from './relations';
import { settle, type Agreement } from './settle';
import type { Amount, Figure } from './statement';

/**
 * `holds`: the stored values add up exactly. `rounded`: they do not, and figures without digits of their own behind
 * the printed ones can be rounded so. `fails`: they do not, whatever was rounded.
 */
export type StoredVerdict = 'holds' | 'rounded' | 'fails';

/** Why figures do not add up as printed although what their cells hold does. */
export type StoredCause =
  /** SUM passes over these amounts, which are texts: without them the rest adds up. */
  | { readonly kind: 'text'; readonly figures: readonly Figure[] }
  /** The formats of these show them in another unit than the rest. */
  | { readonly kind: 'scale'; readonly figures: readonly Figure[] }
  /** The formats of these show another number than the cells hold. */
  | { readonly kind: 'format'; readonly figures: readonly Figure[] }
  /** The formats round where the table says that its figures are cut off, or are exact. */
  | { readonly kind: 'rounding'; readonly rounding: Rounding; readonly figures: readonly Figure[] }
  /** The formats show different digits of the same amount. */
  | { readonly kind: 'digits'; readonly figures: readonly Figure[] };

/** A relation's second, exact judgement: what the cells hold, to Excel's fifteen digits, in the statement's unit. */
export interface StoredSum {
  readonly verdict: StoredVerdict;
  readonly total: Rational;
  readonly computed: Rational;
  /** Set where the relation is inconsistent as printed and holds as stored. */
  readonly cause: StoredCause | null;
}

/** What a figure counts in a sum of stored values; null for one that cannot be read. */
type StoredOf = (figure: Figure) => Rational | null;

const asStored: StoredOf = (figure) => {
  if (figure.kind === 'amount') return figure.stored;
  return figure.kind === 'nil' ? ZERO : null;
};

const asSum: StoredOf = (figure) => (isText(figure) ? ZERO : asStored(figure));

/** What the cell's number is where 1 counts `scale`, whatever its own format makes of it. */
function asIn(scale: Rational): StoredOf {
  return (figure) =>
    figure.kind === 'amount' ? figure.stored.div(figure.scale).mul(scale) : asStored(figure);
}

function isText(figure: Figure): figure is Amount {
  return figure.kind === 'amount' && figure.textFault !== null;
}

function figuresOf({ total, terms }: Relation): Figure[] {
  return [total, ...terms].map(({ figure }) => figure);
}

function hidesDigits(figure: Figure): boolean {
  return figure.kind === 'amount' && !figure.stored.equals(figure.printed);
}

/** Whole numbers are doubles without any residue, and so are their sums. */
function isWhole(figure: Figure): boolean {
  return figure.kind !== 'amount' || figure.stored.div(figure.scale).d === 1n;
}

function around(value: Rational, room: Rational): Interval {
  return { low: { at: value.sub(room), open: false }, high: { at: value.add(room), open: false } };
}

/** The amounts that a figure's cell can hold, and those that it can stand for. */
interface Room {
  readonly held: Interval;
  readonly meant: Interval;
}

function hull(a: Interval, b: Interval): Interval {
  const low = a.low && b.low && (a.low.at.compare(b.low.at) <= 0 ? a.low : b.low);
  const high = a.high && b.high && (a.high.at.compare(b.high.at) >= 0 ? a.high : b.high);
  return { low, high };
}

class StoredRelation {
  readonly #relation: Relation;
  readonly #rounding: Rounding;
  /** How many doubles are added; 0 where they are whole and leave no residue. */
  readonly #added: number;

  constructor(relation: Relation, rounding: Rounding) {
    this.#relation = relation;
    this.#rounding = rounding;
    this.#added = figuresOf(relation).every(isWhole) ? 0 : relation.terms.length + 1;
  }

  /** Null where a figure cannot be read. */
  settle(storedOf: StoredOf): Omit<StoredSum, 'cause'> | null {
    const { total, terms, kind } = this.#relation;
    const amount = storedOf(total.figure);
    const room = amount && this.#room(total, amount);
    let computed = ZERO;
    let sum: Room = { held: exactly(ZERO), meant: exactly(ZERO) };
    for (const term of terms) {
      const stored = storedOf(term.figure);
      if (!stored) return null;
      const own = this.#room(term, stored);
      computed = term.sign < 0 ? computed.sub(stored) : computed.add(stored);
      sum = { held: add(sum.held, own.held), meant: add(sum.meant, own.meant) };
    }
    if (!amount || !room) return null;
    // hidden digits balance exactly too, unless what hides none was rounded
    const exactKind = kind === 'equal-as-printed' ? 'equal' : kind;
    const agreesIn = (within: keyof Room): boolean =>
      settle(
        exactKind,
        { printed: amount, totalInterval: room[within] },
        { computed, sumInterval: sum[within] },
      ).verdict !== 'inconsistent';
    const verdict = agreesIn('held') ? 'holds' : agreesIn('meant') ? 'rounded' : 'fails';
    return { verdict, total: amount, computed };
  }

  #room({ figure, sign }: Term, stored: Rational): Room {
    const residue = this.#added === 0 ? ZERO : behindShown(stored).add(lostInAdding(stored, this.#added));
    const held = around(stored, residue);
    const printed = this.#mayBeRounded(figure) ? figureInterval(figure, this.#rounding) : null;
    const meant = printed ? hull(held, printed) : held;
    return sign < 0 ? { held: negate(held), meant: negate(meant) } : { held, meant };
  }

  /** A cell that counts in a finer unit than it shows, or holds finer digits, is taken at its word. */
  #mayBeRounded(figure: Figure): boolean {
    return figure.kind === 'amount' && !hidesDigits(figure) && figure.scale.compare(ONE) >= 0;
  }
}

/** Whether the cell's own format, and the table's way of rounding, make the printed figure of the stored one. */
function isPrintedBy(figure: Figure, rounding: Rounding): boolean {
  if (figure.kind !== 'amount') return true;
  return contains(intervalOf(figure.printed, powerOfTen(figure.digit), rounding), figure.stored);
}

function causeIn(relation: Relation, rounding: Rounding): StoredCause {
  const figures = figuresOf(relation);
  const strange = figures.filter((figure) => !isPrintedBy(figure, 'round'));
  if (strange.length > 0) return { kind: 'format', figures: strange };
  const rounded = figures.filter((figure) => !isPrintedBy(figure, rounding));
  if (rounded.length > 0) return { kind: 'rounding', rounding, figures: rounded };
  return { kind: 'digits', figures: figures.filter(hidesDigits) };
}

/** The scales of a relation's amounts that are not 0, the total's first. */
function scalesOf(relation: Relation): Map<string, { scale: Rational; figures: Figure[] }> {
  const scales = new Map<string, { scale: Rational; figures: Figure[] }>();
  for (const figure of figuresOf(relation)) {
    if (figure.kind !== 'amount' || figure.stored.equals(ZERO)) continue;
    const known = scales.get(figure.scale.toFraction());
    if (known) known.figures.push(figure);
    else scales.set(figure.scale.toFraction(), { scale: figure.scale, figures: [figure] });
  }
  return scales;
}

/** Holds in the unit of most of its cells, while the formats of the others show another one. */
function inOneScale(relation: Relation, stored: StoredRelation): StoredSum | null {
  const [most, ...others] = [...scalesOf(relation).values()].sort(
    (a, b) => b.figures.length - a.figures.length,
  );
  const sum = most && others.length > 0 ? stored.settle(asIn(most.scale)) : null;
  if (sum?.verdict !== 'holds') return null;
  return { ...sum, cause: { kind: 'scale', figures: others.flatMap(({ figures }) => figures) } };
}

function withoutTexts(relation: Relation, stored: StoredRelation): StoredSum | null {
  const texts = relation.terms.map(({ figure }) => figure).filter(isText);
  const sum = texts.length > 0 && !isText(relation.total.figure) ? stored.settle(asSum) : null;
  return sum?.verdict === 'holds' ? { ...sum, cause: { kind: 'text', figures: texts } } : null;
}

/**
 * Judges what the cells of a relation hold, `verdict` being that of the printed figures. Null where every cell holds
 * what it shows, so that there is nothing to add, and where a figure cannot be read.
 */
export function judgeStored(relation: Relation, rounding: Rounding, verdict: Agreement): StoredSum | null {
  const hidden = figuresOf(relation).some(hidesDigits);
  if (!hidden && verdict !== 'inconsistent') return null;
  const stored = new StoredRelation(relation, rounding);
  const sum = hidden ? stored.settle(asStored) : null;
  if (verdict !== 'inconsistent') return sum && { ...sum, cause: null };
  if (sum?.verdict === 'holds') return { ...sum, cause: causeIn(relation, rounding) };
  return inOneScale(relation, stored) ?? withoutTexts(relation, stored) ?? (sum && { ...sum, cause: null });
}
