import { serialOf } from '../engine/calendar/serial';
import { referenceOf, type Reference } from '../sheet/cells/reference';
import type { CellError } from '../sheet/cells/snapshot';

/** A value as a formula writes it. */
type Constant = string | number | boolean | CellError;

/** What stands in the place of an argument. */
export type Argument =
  | { readonly kind: 'omitted' }
  /** Row by row; one for a single value. */
  | { readonly kind: 'constants'; readonly rows: readonly (readonly Constant[])[] }
  | { readonly kind: 'cells'; readonly reference: Reference }
  /** Texts put together by &. */
  | { readonly kind: 'joined'; readonly parts: readonly Argument[] }
  | { readonly kind: 'call'; readonly call: Call }
  /** A name, or a formula of other functions. */
  | { readonly kind: 'other'; readonly text: string };

/** One of our functions as a formula calls it. */
export interface Call {
  /** What stands behind KPI., in capitals. */
  readonly name: string;
  readonly args: readonly Argument[];
}

/** Excel's own limits, of characters and of functions within functions. */
const LONGEST = 8_192;
const DEEPEST = 64;

const QUOTED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const GROUPED = new RegExp(String.raw`${QUOTED}|[(){}[\]]`, 'gsu');
const NAMED = String.raw`KPI\.([A-Z][A-Z0-9_.]*)\(`;
const CALLED = new RegExp(String.raw`${QUOTED}|(?<![\p{L}\p{N}_.])${NAMED}`, 'gisu');
const CALL = new RegExp(NAMED, 'isuy');

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(%*)$/iu;
const TEXT = /^"((?:[^"]|"")*)"$/su;
const ERROR = /^#[A-Z0-9_/]+[!?]?$/iu;
/** What is left of a reference whose cells are gone: #REF!B2, 収入!#REF!. */
const GONE = /^[^("{]*#REF!/u;
const DATE = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/iu;

const OPENING = new Set(['(', '{', '[']);

/** A stretch of a formula, its end left out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function dateOf(text: string): number | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (day === undefined) return null;
  return serialOf({ year: Number(year), month: Number(month), day: Number(day) });
}

function constantOf(text: string): Constant | null {
  const percent = NUMBER.exec(text)?.[1];
  if (percent !== undefined) {
    const number = Number(text.replace(/%/gu, '')) / 100 ** percent.length;
    return Number.isFinite(number) ? number : null;
  }
  const quoted = TEXT.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return text.toUpperCase() === 'TRUE';
  if (GONE.test(text)) return { error: '#REF!' };
  if (ERROR.test(text)) return { error: text.toUpperCase() };
  return dateOf(text);
}

function isConstant(constant: Constant | null): constant is Constant {
  return constant !== null;
}

/** Excel takes no array whose rows differ in length. */
function isArray(rows: readonly (readonly (Constant | null)[])[]): rows is readonly (readonly Constant[])[] {
  return rows.every((row) => row.length === rows[0]?.length && row.every(isConstant));
}

/** A formula that is read once: what stands in brackets and quotes is stepped over. */
class Reading {
  /** From where a bracket or a quote begins to behind its end. */
  readonly #behind = new Map<number, number>();

  constructor(readonly formula: string) {
    const open: number[] = [];
    for (const { 0: piece, index } of formula.matchAll(GROUPED)) {
      if (piece.length > 1) this.#behind.set(index, index + piece.length);
      else if (OPENING.has(piece)) open.push(index);
      else {
        const opening = open.pop();
        if (opening !== undefined) this.#behind.set(opening, index + 1);
      }
    }
  }

  /** Behind the bracket or quote that begins here; null where none does, or it has no end. */
  behind(place: number): number | null {
    return this.#behind.get(place) ?? null;
  }

  /** The arguments that stand in a stretch. */
  argumentsIn(stretch: Stretch, depth: number): Argument[] {
    const isNone = this.#text(stretch) === '';
    return isNone ? [] : this.#split(stretch, ',').map((each) => this.#argument(each, depth));
  }

  #text({ from, to }: Stretch): string {
    return this.formula.slice(from, to).trim();
  }

  /** What stands between separators that are in no bracket and no quotes. */
  #split({ from, to }: Stretch, separator: string): Stretch[] {
    const parts: Stretch[] = [];
    let start = from;
    for (let at = from; at < to; at = this.behind(at) ?? at + 1) {
      if (this.formula[at] !== separator) continue;
      parts.push({ from: start, to: at });
      start = at + 1;
    }
    return [...parts, { from: start, to }];
  }

  #argument(given: Stretch, depth: number): Argument {
    const text = this.#text(given);
    if (text === '') return { kind: 'omitted' };
    const from = this.formula.indexOf(text, given.from);
    const stretch = { from, to: from + text.length };
    const rows = this.#constants(stretch, text);
    if (rows) return { kind: 'constants', rows };
    const reference = referenceOf(text);
    if (reference) return { kind: 'cells', reference };
    const call = this.#call(stretch, depth);
    if (call) return { kind: 'call', call };
    const parts = this.#split(stretch, '&');
    return parts.length > 1
      ? { kind: 'joined', parts: parts.map((part) => this.#argument(part, depth)) }
      : { kind: 'other', text };
  }

  /** {1,2;3,4}, or a single value. */
  #constants({ from, to }: Stretch, text: string): readonly (readonly Constant[])[] | null {
    if (!text.startsWith('{') || this.behind(from) !== to) {
      const one = constantOf(text);
      return one === null ? null : [[one]];
    }
    const rows = this.#split({ from: from + 1, to: to - 1 }, ';').map((row) =>
      this.#split(row, ',').map((each) => constantOf(this.#text(each))),
    );
    return isArray(rows) ? rows : null;
  }

  #call({ from, to }: Stretch, depth: number): Call | null {
    CALL.lastIndex = from;
    const [piece, name] = CALL.exec(this.formula) ?? [];
    if (piece === undefined || name === undefined || depth >= DEEPEST) return null;
    const start = from + piece.length;
    if (this.behind(start - 1) !== to) return null;
    return { name: name.toUpperCase(), args: this.argumentsIn({ from: start, to: to - 1 }, depth + 1) };
  }
}

/** What stands behind KPI. wherever a formula calls one of our functions, in capitals. */
export function namesIn(formula: string): string[] {
  if (formula.length > LONGEST) return [];
  return Array.from(formula.matchAll(CALLED)).flatMap(([, name]) => name?.toUpperCase() ?? []);
}

/** The calls of our functions in a formula, without those that stand in an argument of another one of them. */
export function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  if (formula.length > LONGEST) return calls;
  const reading = new Reading(formula);
  let end = 0;
  for (const { 0: piece, 1: name, index } of formula.matchAll(CALLED)) {
    if (name === undefined || index < end) continue;
    const from = index + piece.length;
    const behind = reading.behind(from - 1);
    if (behind === null) return calls;
    calls.push({
      name: name.toUpperCase(),
      args: reading.argumentsIn({ from, to: behind - 1 }, 1),
    });
    end = behind;
  }
  return calls;
}

/** The reference of an argument that is nothing else; null for any other. */
export function referenceIn({ args }: Call, position: number): Reference | null {
  const argument = args[position - 1];
  return argument?.kind === 'cells' ? argument.reference : null;
}

function partsOf(argument: Argument): readonly Argument[] {
  return argument.kind === 'joined' ? argument.parts : [argument];
}

/** The calls of which an argument is made. */
export function callsOf(argument: Argument): Call[] {
  return partsOf(argument).flatMap((each) => (each.kind === 'call' ? [each.call] : []));
}

/** A call, and those that stand in its arguments. */
export function withInner(call: Call): Call[] {
  return [call, ...call.args.flatMap(callsOf).flatMap(withInner)];
}

/** The names of the sheets that a call speaks of, its own left out. */
export function sheetsIn(call: Call): string[] {
  return withInner(call)
    .flatMap(({ args }) => args.flatMap(partsOf))
    .flatMap((each) =>
      each.kind === 'cells' && each.reference.sheet !== null ? [each.reference.sheet] : [],
    );
}
