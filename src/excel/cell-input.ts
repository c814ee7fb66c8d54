/**
 * What Excel would make something else of than text: formulas and what looks like them, errors, numbers and dates in
 * any script, TRUE and FALSE; and a leading apostrophe, which it would swallow.
 */
const NOT_TEXT = /^[=+\-@'#＝＋－＠]|\p{Nd}|^\s*(?:true|false)\s*$/iu;

/** What to hand to Excel for a cell to hold exactly this value: a text stays text. */
export function cellInput(value: number | string): number | string {
  return typeof value === 'string' && NOT_TEXT.test(value) ? `'${value}` : value;
}
