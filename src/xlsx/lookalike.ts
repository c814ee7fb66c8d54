import type { Lookalike } from '../sheet/cells/unreadable';

export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function codes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

const MAGIC: readonly (readonly [Lookalike, readonly number[]])[] = [
  ['pdf', codes('%PDF')],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', codes('GIF8')],
  ['image', codes('BM')],
];

/** Text has no zero bytes; the beginning of a file tells. */
const PROBE_BYTES = 4_096;

/** What a file that is no zip archive and no Office container most likely is. */
export function lookalikeOf(bytes: Uint8Array): Lookalike {
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic));
  if (known) return known[0];
  const probe = bytes.subarray(0, PROBE_BYTES);
  if (probe.includes(0)) return 'unknown';
  return /^\s*<(!doctype html|html|table)/i.test(new TextDecoder().decode(probe)) ? 'html' : 'text';
}
