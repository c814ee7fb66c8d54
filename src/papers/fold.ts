/** ①, １）, (2), 3. before a text. Before widths are made equal, or ①88.8% would become 188.8%. */
const ENUMERATOR =
  /^\s*(?:([①-⑳])|([➀-➉])|([❶-❿])|[（(]?\s*([0-9０-９]{1,2})\s*[)）]|([0-9０-９]{1,2})\s*[.．](?![0-9０-９]))\s*/u;

interface Enumerated {
  /** 2 for ②; null where nothing enumerates. */
  readonly number: number | null;
  readonly rest: string;
}

function circled(mark: string, first: string): number {
  return (mark.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1;
}

/** A text and the number that stands before it. */
export function enumerated(text: string): Enumerated {
  const [all, circle, sans, black, bracketed, pointed] = ENUMERATOR.exec(text) ?? [];
  if (all === undefined) return { number: null, rest: text };
  const rest = text.slice(all.length);
  if (circle !== undefined) return { number: circled(circle, '①'), rest };
  if (sans !== undefined) return { number: circled(sans, '➀'), rest };
  if (black !== undefined) return { number: circled(black, '❶'), rest };
  return { number: Number((bracketed ?? pointed ?? '').normalize('NFKC')), rest };
}

/** （※１）, ※2, (注1), *: what points to a note. */
const NOTE_MARKS = /[(]?(?:※|\*)\d{0,2}[)]?|[(]注\d{0,2}[)]/gu;

/**
 * A text for comparing words: without enumerator, white space and marks of notes, widths made equal, months counted
 * in one spelling.
 */
export function folded(text: string): string {
  return enumerated(text)
    .rest.normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(NOTE_MARKS, '')
    .replace(/[ヶケカヵ箇](?=[月年所])/gu, 'か');
}

/** A folded text without what stands in brackets, however deep; a bracket without its other half stays. */
export function withoutAsides(text: string): string {
  let kept = '';
  const open: string[] = [];
  for (const character of text) {
    if (character === '(') {
      open.push(kept);
      kept = '';
    } else if (character === ')' && open.length > 0) {
      kept = open.pop() ?? '';
    } else kept += character;
  }
  return open.reduceRight((inner, outer) => `${outer}(${inner}`, kept);
}

/** A text without the white space that columns and justified lines put between Japanese characters. */
export function tidied(text: string): string {
  return text
    .replace(/(?<=[^\p{ASCII}])\s+|\s+(?=[^\p{ASCII}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
