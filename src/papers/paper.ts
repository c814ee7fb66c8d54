/** A line of a text or a paragraph of a document. */
export interface PaperLine {
  readonly kind: 'line';
  /** As it stands: white space at its end tells where a paragraph of a PDF ends. */
  readonly text: string;
  /** Where it stands, in words: L12, KPI!B5. */
  readonly place: string;
}

/** A cell of a table; lines within it are parted by \n. */
export interface PaperCell {
  readonly text: string;
  readonly place: string;
}

/** A table; what a merged area covers beside its first cell is null. */
export interface PaperTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (PaperCell | null)[])[];
}

export type PaperBlock = PaperLine | PaperTable;

/** A text, a document or a sheet of a workbook. */
export interface PaperPart {
  /** Of the file or the sheet: it may tell the year and the business. */
  readonly name: string;
  readonly blocks: readonly PaperBlock[];
}

/** A file, or what was pasted, in which a year's plan is printed. */
export interface Paper {
  readonly name: string;
  readonly parts: readonly PaperPart[];
}

/** A paper that is one text or document. */
export function paperOf(name: string, blocks: readonly PaperBlock[]): Paper {
  return { name, parts: [{ name, blocks }] };
}

/** A field of text that was copied from cells, in quotation marks where it has several lines. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;

/** The cells of a text in which tabs part them. */
function tableOf(text: string): PaperTable {
  const rows: PaperCell[][] = [[]];
  for (const [all, quoted, bare = '', end] of text.matchAll(FIELD)) {
    const row = rows.at(-1) ?? [];
    const place = `R${String(rows.length)}C${String(row.length + 1)}`;
    row.push({ text: quoted === undefined ? bare : quoted.replaceAll('""', '"'), place });
    if (end === '\n') rows.push([]);
    if (end === '' || all === '') break;
  }
  return { kind: 'table', rows };
}

/** A text as it was copied or saved: cells where tabs part them, else lines that are numbered from 1. */
export function paperOfText(name: string, text: string): Paper {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?|\f/gu, '\n');
  if (/KPI[^\n]*\t|\t[^\n]*KPI/u.test(plain)) return paperOf(name, [tableOf(plain)]);
  const lines = plain.split('\n');
  return paperOf(
    name,
    lines.map((line, index) => ({ kind: 'line', text: line, place: `L${String(index + 1)}` })),
  );
}
