const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Reads the escapes in which Excel stores characters that XML cannot hold: _x000D_ is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters, of which XML holds tabs and line feeds only, and the two that are no characters. */
const UNSTORABLE = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The text as a cell stores it. What only looks like an escape is escaped itself. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      UNSTORABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
