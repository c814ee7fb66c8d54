import { lineName } from './line-name';
import type { PlannedBudget, PlannedLine } from './planned';
import type { Side } from './statement';

/** In what the form of an account departs from an earlier one; lines by their names as each form prints them. */
export type FormDifference =
  | { readonly kind: 'gone' | 'new'; readonly side: Side; readonly name: string }
  /** From one side to the other. */
  | { readonly kind: 'side'; readonly side: Side; readonly name: string }
  /** Null for a line of the highest level. */
  | {
      readonly kind: 'level';
      readonly side: Side;
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** Among the lines that both forms have under the same line; `after` is the one that it follows now, null for none. */
  | { readonly kind: 'moved'; readonly side: Side; readonly name: string; readonly after: string | null };

const SIDES: readonly Side[] = ['revenue', 'expenditure'];

interface PlacedLine {
  readonly name: string;
  readonly key: string;
  /** The line that it is a part of. */
  readonly parent: PlacedLine | null;
}

function placed(lines: readonly PlannedLine[], parent: PlacedLine | null = null): PlacedLine[] {
  return lines.flatMap((line) => {
    const own = { name: line.name, key: lineName(line.name), parent };
    return [own, ...placed(line.parts ?? [], own)];
  });
}

/** The most of some numbers that stand in rising order, by their places. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best = numbers.map(() => ({ length: 1, before: -1 }));
  let last = -1;
  for (const [at, number] of numbers.entries()) {
    const own = best[at];
    if (!own) continue;
    for (let before = 0; before < at; before += 1) {
      const length = (best[before]?.length ?? 0) + 1;
      if ((numbers[before] ?? Infinity) < number && length > own.length)
        Object.assign(own, { length, before });
    }
    if (own.length > (best[last]?.length ?? 0)) last = at;
  }
  const places = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) places.add(at);
  return places;
}

const isUnder = (a: PlacedLine, b: PlacedLine): boolean =>
  (a.parent?.key ?? null) === (b.parent?.key ?? null);

function* moved(
  side: Side,
  before: readonly PlacedLine[],
  after: readonly PlacedLine[],
): Generator<FormDifference> {
  const places = new Map(before.map((line, place) => [line.key, { line, place }]));
  const parents = new Map<string | null, PlacedLine[]>();
  for (const line of after) {
    const known = places.get(line.key);
    if (!known || !isUnder(known.line, line)) continue;
    const parent = line.parent?.key ?? null;
    parents.set(parent, [...(parents.get(parent) ?? []), line]);
  }
  for (const common of parents.values()) {
    const kept = longestRising(common.map(({ key }) => places.get(key)?.place ?? 0));
    for (const [at, { name }] of common.entries()) {
      if (!kept.has(at)) yield { kind: 'moved', side, name, after: common[at - 1]?.name ?? null };
    }
  }
}

/** What a form has in place of an earlier one: lines gone, new, on the other side, at another level, in another order. */
export function compareForms(before: PlannedBudget, after: PlannedBudget): FormDifference[] {
  const differences: FormDifference[] = [];
  const [was, is] = [before, after].map(
    (form) => new Map(SIDES.map((side) => [side, placed(form[side].lines)])),
  );
  const linesOf = (form: typeof was, side: Side): readonly PlacedLine[] => form?.get(side) ?? [];
  const other = (side: Side): Side => (side === 'revenue' ? 'expenditure' : 'revenue');
  const has = (lines: readonly PlacedLine[], { key }: PlacedLine) => lines.some((each) => each.key === key);
  for (const side of SIDES) {
    const [earlier, later] = [linesOf(was, side), linesOf(is, side)];
    for (const line of earlier) {
      const isElsewhere = has(linesOf(is, other(side)), line) && !has(linesOf(was, other(side)), line);
      if (!has(later, line) && !isElsewhere) differences.push({ kind: 'gone', side, name: line.name });
    }
    for (const line of later) {
      const known = earlier.find(({ key }) => key === line.key);
      const wasElsewhere = has(linesOf(was, other(side)), line) && !has(linesOf(is, other(side)), line);
      if (!known) differences.push({ kind: wasElsewhere ? 'side' : 'new', side, name: line.name });
      else if (!isUnder(known, line)) {
        const [from, to] = [known.parent?.name ?? null, line.parent?.name ?? null];
        differences.push({ kind: 'level', side, name: line.name, before: from, after: to });
      }
    }
    differences.push(...moved(side, earlier, later));
  }
  return differences;
}
