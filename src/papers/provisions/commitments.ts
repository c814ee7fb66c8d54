import { parseFigure } from '../../engine/number/parse-figure';
import { UNIT_NAMES, UNITS, type Unit } from '../../engine/number/unit';
import { namedFiscalYear } from '../../engine/calendar/named-fiscal-year';
import { tidied } from '../fold';

/** An item of 債務負担行為 as a paper prints it; null for what could not be told. */
export interface PaperCommitment {
  readonly item: string;
  /** Its figure as it is printed. */
  readonly figure: string;
  /** In yen. */
  readonly limit: number | null;
  readonly firstYear: number | null;
  readonly years: number | null;
  readonly reason: string | null;
}

export interface PlacedLine {
  readonly text: string;
  readonly place: string;
}

/** 事 項 限度額(百万円) 年 限 理 由 */
const HEADING = /事\s*項.*限\s*度\s*額/u;
const TERM =
  /(?<year>(?:令和|平成)\s*(?:元|[0-9０-９]{1,2})\s*年度)\s*以降\s*(?<years>[0-9０-９]{1,2})\s*[かヶケカ箇]\s*年度?\s*以内/gu;
const TERM_MARK = '\u0001';
const AMOUNT = /^(?<item>.*?)[\s\u3000]*(?<figure>[0-9０-９][0-9０-９,，]*|[-－―])$/u;
const REASON_END = /ため。?$/u;
/** A table of items is no longer than this. */
const MOST_LINES = 400;

function unitIn(heading: string): Unit | null {
  const name = /[（(]\s*(?:単位\s*[:：]\s*)?(\S*円)\s*[）)]/u.exec(heading)?.[1];
  return UNITS.find((unit) => UNIT_NAMES[unit] === name) ?? null;
}

/** Lines that a column broke are put together: where a text shows by white space which lines end a paragraph. */
function unbroken(lines: readonly PlacedLine[]): string[] {
  const isMarked = lines.some(({ text }) => /\S\s+$/u.test(text));
  const whole: string[] = [];
  let isOpen = false;
  for (const { text } of lines) {
    if (text.trim() === '') {
      isOpen = false;
      continue;
    }
    if (isOpen) whole.push(`${whole.pop() ?? ''}${text.trim()}`);
    else whole.push(text.trim());
    isOpen = isMarked && !/\s$/u.test(text);
  }
  return whole;
}

/** Pairs names with the figures behind them: one, or as many of the one as of the other. */
function paired(names: readonly string[], figures: readonly string[]): [string, string][] {
  if (figures.length === 1) return [[names.join(''), figures[0] ?? '']];
  return names.length === figures.length ? names.map((name, at) => [name, figures[at] ?? '']) : [];
}

interface Columns {
  readonly items: readonly (readonly [string, string])[];
  readonly terms: readonly { readonly firstYear: number | null; readonly years: number }[];
  readonly reasons: readonly string[];
}

/** Sorts what stands below the headings into its columns, whether they stand row by row or one behind the other. */
function columnsOf(lines: readonly PlacedLine[]): Columns {
  const text = unbroken(lines).join('\n');
  const terms = Array.from(text.matchAll(TERM), ({ groups }) => ({
    firstYear: namedFiscalYear((groups?.year ?? '').normalize('NFKC').replace(/\s/gu, '')),
    years: Number((groups?.years ?? '').normalize('NFKC')),
  }));
  const items: [string, string][] = [];
  const reasons: string[] = [];
  let names: string[] = [];
  let figures: string[] = [];
  const flush = (): void => {
    if (figures.length > 0) {
      items.push(...paired(names, figures));
      names = [];
      figures = [];
    }
  };
  for (const line of text.replace(TERM, `\n${TERM_MARK}\n`).split('\n')) {
    const own = line.trim();
    if (own === '') continue;
    const amount = AMOUNT.exec(own)?.groups;
    if (own === TERM_MARK) {
      flush();
      names = [];
    } else if (amount) {
      const { item = '', figure = '' } = amount;
      if (item !== '') {
        flush();
        names.push(item);
      }
      figures.push(figure);
    } else if (REASON_END.test(own)) {
      flush();
      reasons.push(tidied([...names, own].join('')).replace(/。$/u, ''));
      names = [];
    } else {
      flush();
      names.push(own);
    }
  }
  flush();
  return { items, terms, reasons };
}

/** Null where the lines hold no table of commitments. */
export function readCommitments(lines: readonly PlacedLine[]): PaperCommitment[] | null {
  const at = lines.findIndex(({ text }) => HEADING.test(text.normalize('NFKC')));
  if (at < 0) return null;
  const unit = unitIn((lines[at]?.text ?? '').normalize('NFKC'));
  const below = lines.slice(at + 1, at + MOST_LINES);
  const end = below.findIndex(({ text }) =>
    /^(?:予算|[0-9０-９]+[.．]|[（(][0-9０-９]+[)）]\S*$)/u.test(text.trim()),
  );
  const { items, terms, reasons } = columnsOf(end < 0 ? below : below.slice(0, end));
  return items.map(([name, figure], index) => {
    const read = parseFigure(figure);
    const amount = read?.kind === 'nil' ? 0 : (read?.value.valueOf() ?? null);
    // columns of other lengths cannot be told apart
    const term = terms.length === items.length ? terms[index] : undefined;
    return {
      item: tidied(name),
      figure,
      limit: amount === null || unit === null ? null : amount * unit,
      firstYear: term?.firstYear ?? null,
      years: term?.years ?? null,
      reason: reasons.length === items.length ? (reasons[index] ?? null) : null,
    };
  });
}
