import type { LineMapping } from '../../engine/budget/consolidate';
import { lineName } from '../../engine/budget/line-name';
import { textOf } from '../file-bytes';

/** Why a mapping cannot be used. */
export type MappingFault =
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'not-json'; readonly detail: string }
  | { readonly fault: 'not-object' }
  | { readonly fault: 'value'; readonly key: string }
  | { readonly fault: 'twice'; readonly key: string }
  | { readonly fault: 'unknown-line'; readonly key: string; readonly name: string };

/** A mapping as it stands in its file: the parts' lines as they are written there, and where they count. */
interface Mapping {
  readonly written: ReadonlyMap<string, string | null>;
  readonly folded: LineMapping;
}

export const NO_MAPPING: Mapping = { written: new Map(), folded: new Map() };

/** Reads {"line of a part": "line of the whole", "line that counts in none": null}. */
export async function readMapping(file: string): Promise<Mapping | MappingFault> {
  let text: string;
  try {
    text = await textOf(file);
  } catch {
    return { fault: 'unreadable' };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { fault: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { fault: 'not-object' };
  }
  const written = new Map<string, string | null>();
  const folded = new Map<string, string | null>();
  for (const [key, value] of Object.entries(content) as [string, unknown][]) {
    if (value !== null && (typeof value !== 'string' || value.trim() === '')) return { fault: 'value', key };
    const name = lineName(key);
    const target = value === null ? null : lineName(value);
    if (folded.has(name) && folded.get(name) !== target) return { fault: 'twice', key };
    written.set(key, value);
    folded.set(name, target);
  }
  return { written, folded };
}

/** The first entry that names a line which the whole does not have; null where there is none. */
export function unknownTarget({ written }: Mapping, names: ReadonlySet<string>): MappingFault | null {
  for (const [key, name] of written) {
    if (name !== null && !names.has(lineName(name))) return { fault: 'unknown-line', key, name };
  }
  return null;
}

/** Entries for lines that no part has. */
export function unusedKeys({ written }: Mapping, names: ReadonlySet<string>): string[] {
  return [...written.keys()].filter((key) => !names.has(lineName(key)));
}
