import type { PaperLine } from '../paper';
import { LONGEST_DEMAND } from '../sentence/demands';
import { baselineOf } from './baseline';
import type { Placed } from './row-builder';
import { beginsItem, isNote, isPageMark, isSentence } from './words';

/** A target or a figure that begins in the middle of a line: 「➆ 制度の利用促進 ① 高額療養費の…」. */
const WITHIN = /\s+(?=[①-⑳➀-➉❶-❿]|[（(]?[0-9０-９]{1,2}[)）](?!\s*[)）、。]))/u;
/** A figure behind the end of a target. */
const BEHIND = /(?<=とする。?)\s+(?=\S)/u;

function piecesOf({ text, place }: PaperLine): Placed[] {
  const isEnd = /\s$/u.test(text);
  const pieces = text
    .trim()
    .split(WITHIN)
    .flatMap((piece) => {
      const [head = '', ...rest] = piece.split(BEHIND);
      return rest.length > 0 && baselineOf(rest.join(' ')) ? [head, rest.join(' ')] : [piece];
    });
  return pieces.map((piece, index) => ({
    text: isEnd || index < pieces.length - 1 ? `${piece} ` : piece,
    place,
  }));
}

/** No line of a table has more characters. */
const LONGEST = 500;

/** A paragraph with the lines that it was broken into. */
export interface Paragraph extends Placed {
  readonly lines: readonly Placed[];
}

/** Words that end the name of a measure. */
const LABEL_END = /(?:推進|向上|強化|充実|実施|支援|促進|整備|適正化|発揮|運営|対応|等|づくり)$/u;

/** Whether a paragraph ends with a line, in a text that does not show it by white space. */
function endsUnmarked(text: string, next: Placed | null): boolean {
  const goesOn = next !== null && /^(?:とともに|こと|もの|ため|よう|。|、)/u.test(next.text);
  if (goesOn) return false;
  if (/(?:。|とする)$/u.test(text) || baselineOf(text) || LABEL_END.test(text)) return true;
  if (/[るいすうくむ]$/u.test(text) && isSentence(text)) return true;
  if (next === null || beginsItem(next.text) || isNote(next.text) || next.text.startsWith('【')) return true;
  return baselineOf(next.text) !== null && (isNote(text) || isSentence(text));
}

/**
 * The paragraphs of a text copied from a PDF, whose lines are broken by the width of its columns. Where a paragraph
 * ends, such a text has white space at the end of its line; where it has none anywhere, the words must tell.
 */
export function paragraphsOf(lines: readonly PaperLine[]): Paragraph[] {
  const own = lines
    .filter(({ text }) => text.length <= LONGEST && text.trim() !== '' && !isPageMark(text))
    .flatMap(piecesOf);
  const isMarked = lines.some(({ text }) => /\S\s+$/u.test(text));
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const [index, { text, place }] of own.entries()) {
    const line: Placed = { text: text.trim(), place };
    const joined: Paragraph = open
      ? { text: open.text + line.text, place: open.place, lines: [...open.lines, line] }
      : { ...line, lines: [line] };
    const next = own[index + 1] ?? null;
    // its figure stands behind the end of the page
    const isOpen = baselineOf(joined.text)?.isOpen === true;
    const ends = isOpen || (isMarked ? /\s$/u.test(text) : endsUnmarked(joined.text, next));
    if (ends || next === null || joined.text.length > LONGEST_DEMAND) {
      paragraphs.push(joined);
      open = null;
    } else open = joined;
  }
  return paragraphs;
}
