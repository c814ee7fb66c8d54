import { lineName } from './line-name';
import type { PlannedLine, PlannedSide } from './planned';

function* depthFirst(lines: readonly PlannedLine[]): Generator<PlannedLine> {
  for (const line of lines) {
    yield line;
    if (line.parts) yield* depthFirst(line.parts);
  }
}

/** The line of that name and the lines that it stands under, outermost last; the name alone where it is unknown. */
export function lineFamily(side: PlannedSide, name: string): string[] {
  for (const line of side.lines) {
    if (lineName(line.name) === name) return [name];
    if (line.parts?.some((part) => lineName(part.name) === name)) return [name, lineName(line.name)];
  }
  return [name];
}

// every table of an account asks for the same names
const known = new WeakMap<PlannedSide, Map<string, PlannedLine>>();

/** A side's lines by their folded names, in the order of the form; its total is none of them. */
export function plannedNames(side: PlannedSide | undefined): ReadonlyMap<string, PlannedLine> {
  if (!side) return new Map();
  const before = known.get(side);
  if (before) return before;
  const names = new Map<string, PlannedLine>();
  for (const line of depthFirst(side.lines)) names.set(lineName(line.name), line);
  known.set(side, names);
  return names;
}
