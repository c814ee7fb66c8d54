import { NAME, ON_SHEET, referenceOf, type Reference } from './reference';

/** Excel's own limit. */
const LONGEST = 8_192;

const ENDS = String.raw`(?![\p{L}\p{N}_.(!$:])`;
const AREAS = [
  String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?`,
  String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`,
  String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`,
];
/** What looks at no cell: texts, truth, functions whose arguments follow, numbers, signs. */
const OTHERS = [
  '"(?:[^"]|"")*"',
  String.raw`(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])`,
  String.raw`(?<call>${NAME})\(`,
  String.raw`[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?${ENDS}`,
  String.raw`[-+*/^&=<>(),;%{}\s.]`,
];
const PIECE = new RegExp(
  `(?<reference>(?:${ON_SHEET})?(?:${AREAS.map((each) => each + ENDS).join('|')}))|${OTHERS.join('|')}`,
  'iuy',
);

/** They look at cells that their arguments do not name. */
const ELSEWHERE: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/**
 * The cells that a formula names. Null where it may look at others too: names, parts of tables, areas of several
 * sheets, what another formula spills, INDIRECT and OFFSET.
 */
export function references(formula: string): readonly Reference[] | null {
  if (formula.length > LONGEST) return null;
  const found: Reference[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < formula.length;) {
    const groups = PIECE.exec(formula)?.groups;
    if (!groups) return null;
    const { reference: text, call } = groups;
    if (call !== undefined && ELSEWHERE.has(call.toUpperCase())) return null;
    if (text === undefined) continue;
    const reference = referenceOf(text);
    // what looks like a cell beyond the last one is a name: YEN2024
    if (!reference) return null;
    found.push(reference);
  }
  return found;
}
