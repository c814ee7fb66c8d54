const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
// Ambiguous in Unicode; terminals and fonts set to Japanese draw them wide, others narrow: counted narrow.

/** How many half-width characters a text takes: Japanese ones are as wide as two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
