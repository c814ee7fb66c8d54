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

/** A side's lines by their folded names, in the order of the form; its total is none of them. */
export function plannedNames(side: PlannedSide | undefined): Map<string, PlannedLine> {
  const names = new Map<string, PlannedLine>();
  for (const line of depthFirst(side?.lines ?? [])) names.set(lineName(line.name), line);
  return names;
}
