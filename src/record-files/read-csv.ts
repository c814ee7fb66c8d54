import Papa from 'papaparse';
import type { CsvForm } from './csv-form';
import { unpacked, type RecordBytes } from './source';
import { UnclosedQuotation, WrongEncoding } from './unreadable';

/** What Papa is asked for; its types do not tell of the parser alone, which takes text part by part. */
interface TextParser {
  parse: (
    text: string,
    from: number,
    ignoreLastRow: boolean,
  ) => {
    data: string[][];
    /** Of quotation marks; `row` counts those of `data`, `index` the characters of the text. */
    errors: { row: number; index: number }[];
    meta: { cursor: number };
  };
}
const { Parser } = Papa as unknown as { Parser: new (config: object) => TextParser };

/** Rows of a file, in their order. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The line on which each begins, from 1; asked for only where it is needed. */
  readonly lineOf: (row: number) => number;
  /** The bytes of the file that were read so far. */
  readonly bytes: number;
}

function linesIn(row: readonly string[]): number {
  let lines = 1;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  }
  return lines;
}

/** No record is so long, in characters: what is, has swallowed others. */
const LONGEST_RECORD = 2_000_000;

/** Bytes as they pass, counted before they are unpacked. */
function counted(file: RecordBytes, count: (bytes: number) => void): RecordBytes {
  const counting = (): TransformStream<Uint8Array, Uint8Array> =>
    new TransformStream({
      transform: (chunk, controller) => {
        count(chunk.length);
        controller.enqueue(chunk);
      },
    });
  return {
    name: file.name,
    size: file.size,
    slice: (from, to) => file.slice(from, to),
    stream: () => file.stream().pipeThrough(counting()),
  };
}

/**
 * The records of a file of delimited text, as a stream: what is kept of it does not grow with its length.
 * Throws WrongEncoding, UnclosedQuotation or DamagedPacking where it cannot be read on.
 */
export async function* readCsv(file: RecordBytes, form: CsvForm): AsyncGenerator<Rows> {
  let bytes = 0;
  const decoder = new TextDecoder(form.encoding, { fatal: true });
  const decode = (value: Uint8Array | undefined, isLast: boolean): string => {
    try {
      return decoder.decode(value, { stream: !isLast });
    } catch (error) {
      throw new WrongEncoding(form.encoding, { cause: error });
    }
  };
  const parser = new Parser({ delimiter: form.delimiter, newline: form.newline });
  const reader = unpacked(counted(file, (more) => (bytes += more))).getReader();
  let rest = '';
  let line = 1;
  let isHead = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const whole = rest + decode(value, done);
      // behind a closing quotation mark the parser takes white space at the end for text
      const part = done ? whole.replace(/[\r ]+$/u, '') : whole;
      if (part === '') {
        if (done) return;
        continue;
      }
      const { data, errors, meta } = parser.parse(part, 0, !done);
      rest = done ? '' : part.slice(meta.cursor);
      // of a record that is not ended yet, more may be known later
      let wrong = errors.find(({ row }) => done || row < data.length)?.index;
      if (wrong === undefined && rest.length > LONGEST_RECORD) {
        const [unclosed] = parser.parse(rest, 0, false).errors;
        if (unclosed) wrong = meta.cursor + unclosed.index;
      }
      if (wrong !== undefined) throw new UnclosedQuotation(line + linesIn([part.slice(0, wrong)]) - 1);
      if (done && part.endsWith(form.newline) && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '')
        data.pop();
      const isPlain = !part.includes('"');
      const first = line;
      const starts = (row: number): number => {
        if (isPlain) return first + row;
        return data.slice(0, row).reduce((at, each) => at + linesIn(each), first);
      };
      line = isPlain ? first + data.length : starts(data.length);
      const skipped = isHead && data.length > 0 ? 1 : 0;
      isHead &&= data.length === 0;
      const rows = skipped ? data.slice(1) : data;
      yield { rows, lineOf: (row) => starts(row + skipped), bytes };
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
