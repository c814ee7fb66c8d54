import { addTo } from '../../grouping';
import { linesOf, type Line } from '../statement';

/** A line of one version beside its counterpart in the other; one of them is null where a line came or went. */
interface LinePair {
  readonly before: Line | null;
  readonly after: Line | null;
  /** How deep the line stands: 0 for the lines of the section itself. */
  readonly level: number;
}

interface Node {
  readonly before: Line | null;
  readonly after: Line | null;
  readonly parts: readonly Node[];
}

type Couple = readonly [before: Line | null, after: Line | null];

/** Every name that stands anywhere in each version of the section. */
interface Names {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function node([before, after]: Couple, names: Names): Node {
  return { before, after, parts: nodes(before?.parts ?? [], after?.parts ?? [], names) };
}

function nodes(before: readonly Line[], after: readonly Line[], names: Names): Node[] {
  return renamed(couples(before, after), names).map((couple) => node(couple, names));
}

/**
 * The lines under one parent by name, the first of a name with the first, wherever they stand.
 * They come in the order of the later version, with what is gone behind the line that it followed.
 */
function couples(before: readonly Line[], after: readonly Line[]): Couple[] {
  const waiting = new Map<string, Line[]>();
  for (const line of before) addTo(waiting, line.name, line);
  const counterparts = new Map<Line, Line>();
  for (const line of after) {
    const was = waiting.get(line.name)?.shift();
    if (was) counterparts.set(line, was);
  }
  const kept = new Set(counterparts.values());
  const gone = new Map<Line | null, Couple[]>([[null, []]]);
  let last: Line | null = null;
  for (const line of before) {
    if (kept.has(line)) gone.set((last = line), []);
    else gone.get(last)?.push([line, null]);
  }
  const there = after.flatMap((line): Couple[] => {
    const was = counterparts.get(line) ?? null;
    return [[was, line], ...(was ? (gone.get(was) ?? []) : [])];
  });
  return [...(gone.get(null) ?? []), ...there];
}

/** One line that went and one that came in its place are a line under a new name, where neither name stands elsewhere. */
function renamed(paired: readonly Couple[], names: Names): Couple[] {
  const result: Couple[] = [];
  for (let index = 0; index < paired.length; index += 1) {
    const [couple, next] = [paired[index], paired[index + 1]];
    if (!couple) continue;
    const [gone, came] = [couple[0], next?.[1] ?? null];
    const isSwap = couple[1] === null && next?.[0] === null;
    const isLone = paired[index - 1]?.[1] !== null && paired[index + 2]?.[0] !== null;
    const isNew =
      gone && came && !names.after.has(gone.name) && !names.before.has(came.name) && alike(gone, came);
    if (isSwap && isLone && isNew) {
      result.push([gone, came]);
      index += 1;
    } else result.push(couple);
  }
  return result;
}

function alike(a: Line, b: Line): boolean {
  return a.membership === b.membership;
}

function* preorder(tree: readonly Node[]): Generator<Node> {
  for (const each of tree) {
    yield each;
    yield* preorder(each.parts);
  }
}

function byName(found: readonly Node[]): Map<string, Node[]> {
  const names = new Map<string, Node[]>();
  for (const each of found) addTo(names, (each.before ?? each.after)?.name ?? '', each);
  return names;
}

/** A line that went from under one parent and came under another one, by a name that is unique among both kinds. */
function moved(tree: readonly Node[], names: Names): Node[] {
  const all = [...preorder(tree)];
  const came = byName(all.filter(({ before }) => before === null));
  const gone = byName(all.filter(({ after }) => after === null));
  const taken = new Set<Node>();
  const inPlace = new Map<Node, Node>();
  for (const [name, [from, another]] of gone) {
    const [to, more] = came.get(name) ?? [];
    if (!from?.before || !to?.after || another || more || !alike(from.before, to.after)) continue;
    // their parts are paired anew with them, unless one of these has gone its own way
    const both = [...preorder([from, to])];
    if (both.some((each) => taken.has(each))) continue;
    for (const each of both) taken.add(each);
    inPlace.set(to, node([from.before, to.after], names));
  }
  if (inPlace.size === 0) return [...tree];
  const placed = (list: readonly Node[]): Node[] =>
    list.flatMap((each) => {
      const instead = inPlace.get(each);
      if (instead) return [instead];
      return taken.has(each) ? [] : [{ ...each, parts: placed(each.parts) }];
    });
  return placed(tree);
}

function* flat(tree: readonly Node[], level: number): Generator<LinePair> {
  for (const { before, after, parts } of tree) {
    yield { before, after, level };
    yield* flat(parts, level + 1);
  }
}

/**
 * The lines of a section in two versions: by name under the same parent, else under another one,
 * else by standing alone in the same place under a new name.
 */
export function pairLines(before: readonly Line[], after: readonly Line[]): LinePair[] {
  const named = (lines: readonly Line[]): Set<string> => new Set(linesOf(lines).map(({ name }) => name));
  const names = { before: named(before), after: named(after) };
  return [...flat(moved(nodes(before, after, names), names), 0)];
}
