/**
 * What a terminal would act on instead of showing: control characters (an escape sequence can rename the
 * window or hide a line), and those that turn the direction of what follows.
 */
const ACTING = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text with what a terminal would act on as \uXXXX, which JSON reads as the character that it was. */
export function printable(text: string): string {
  return text.replace(ACTING, escaped);
}

/** Lines as one text. A line feed within one is an escape too: no cell and no name can make up a line. */
export function printedLines(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line).replaceAll('\n', escaped)}\n`).join('');
}
