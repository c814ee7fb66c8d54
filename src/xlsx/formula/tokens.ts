/**
 * The pieces of a formula that have to be told apart to rename functions and move references.
 * `reference` is a cell (B$2), `columns` one side of whole columns (A:C) and `rows` of whole rows (1:3);
 * `function` is a name before its bracket; everything else, texts and sheet names included, is `other`.
 */
export type TokenKind = 'reference' | 'columns' | 'rows' | 'function' | 'name' | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const PIECES: readonly (readonly [TokenKind, string])[] = [
  // A text; a quoted sheet name; a structured reference or the number of another workbook.
  ['other', String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`],
  ['columns', String.raw`\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!$]))`],
  ['columns', String.raw`(?<=:)\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!$])`],
  ['rows', String.raw`(?<![\p{L}\p{N}_.$])\$?\d{1,7}(?=:\$?\d)`],
  ['rows', String.raw`(?<=\d:)\$?\d{1,7}(?![\p{L}\p{N}_.(!$])`],
  ['reference', String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.(!])`],
  ['function', String.raw`${WORD}(?=\()`],
  ['other', String.raw`${WORD}(?=!)`],
  ['name', WORD],
  ['other', String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|.`],
];

const TOKEN = new RegExp(PIECES.map(([, pattern]) => `(${pattern})`).join('|'), 'gsu');

/** Cuts a formula, given without its leading =; the pieces joined are the formula again. */
export function tokens(formula: string): Token[] {
  return Array.from(formula.matchAll(TOKEN), (match) => {
    const [text, ...groups] = match;
    const [kind] = PIECES[groups.findIndex((group) => group !== undefined)] ?? ['other'];
    return { kind, text };
  });
}
