import Papa from 'papaparse';

/** Shift_JIS is CP932, as Windows writes it. */
export type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le';

/** How a file of delimited text is written. */
export interface CsvForm {
  readonly encoding: Encoding;
  /** Nothing in the file's head says whether it is UTF-8 or Shift_JIS. */
  readonly isAscii: boolean;
  readonly delimiter: string;
  /** A carriage return before a line feed is left to the last cell, where it is white space. */
  readonly newline: '\n' | '\r';
  readonly headers: readonly string[];
  /** The first rows, as far as they have the headings' columns. */
  readonly sample: readonly (readonly string[])[];
}

/** Why a file of delimited text has no form. */
export type CsvFault =
  | { readonly fault: 'empty' }
  /** Its bytes, or a quotation mark that is not closed. */
  | { readonly fault: 'encoding' | 'unclosed'; readonly line: number };

/** So many rows say what stands in columns. */
const SAMPLE_ROWS = 20;
const DELIMITERS = [',', '\t', ';'] as const;

function decodes(head: Uint8Array, encoding: Encoding): boolean {
  try {
    // its last character may be cut
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (decodes(head, 'utf-8')) return 'utf-8';
  return decodes(head, 'shift_jis') ? 'shift_jis' : null;
}

/** The first line that is in neither encoding. */
function wrongLine(head: Uint8Array): number {
  const LINE_FEED = 10;
  let line = 1;
  for (let from = 0; from < head.length; line++) {
    const end = head.indexOf(LINE_FEED, from);
    const bytes = head.subarray(from, end < 0 ? head.length : end);
    if (!decodes(bytes, 'utf-8') && !decodes(bytes, 'shift_jis')) return line;
    from = end < 0 ? head.length : end + 1;
  }
  return line;
}

function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** The form of a file by its first bytes. */
export function csvForm(head: Uint8Array): CsvForm | CsvFault {
  const encoding = encodingOf(head);
  if (encoding === null) return { fault: 'encoding', line: wrongLine(head) };
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  if (text.trim() === '') return { fault: 'empty' };
  const delimiter = delimiterOf(/^.*/u.exec(text.trimStart())?.[0] ?? '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: 1 + SAMPLE_ROWS });
  if (errors.some(({ type, row }) => type === 'Quotes' && row === 0)) return { fault: 'unclosed', line: 1 };
  const [headers = [], ...rows] = data;
  const isAscii = head.every((byte) => byte < 0x80);
  const newline = !text.includes('\n') && text.includes('\r') ? '\r' : '\n';
  const names = headers.map((header) => header.trim());
  const sample = rows.filter(({ length }) => length === names.length);
  return { encoding, isAscii, delimiter, newline, headers: names, sample };
}
