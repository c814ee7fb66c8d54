const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Reads the escapes in which Excel stores characters that XML cannot hold: _x000D_ is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters, of which XML holds tabs and line feeds only, and the two that are no characters. */
const UNSTORABLE = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** What looks like an escape, or will when the character behind it is written as one. */
const LOOKALIKE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNSTORABLE.source}))`, 'gu');

/** The text as a cell stores it. What only looks like an escape is escaped itself. */
export function encodeEscapes(text: string): string {
  return text
    .replace(LOOKALIKE, '_x005F_')
    .replace(
      UNSTORABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
