import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import {
  parquetMetadataAsync,
  parquetRead,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { isoDate } from '../engine/calendar/iso-date';
import { isSerial } from '../engine/calendar/serial';
import type { ColumnHead } from '../measure/propose-columns';
import type { RecordBytes } from './source';

/** Rows of a Parquet file as texts, in their order. */
interface ParquetRows {
  readonly rows: readonly (readonly string[])[];
  /** The part of the file that was read so far, in bytes. */
  readonly bytes: number;
}

/** The serial number of 1 January 1970. */
const EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** Moments are taken for the day that they are in Japan. */
const JAPAN = 9 * 3_600_000;

/** A day since 1970 as text; a text that is no date for one that no workbook has. */
function dayText(days: number): string {
  const serial = days + EPOCH;
  return isSerial(serial) ? isoDate(serial) : `1970-01-01${days < 0 ? '' : '+'}${String(days)}`;
}

const COMPRESSORS: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
};
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)]);

/** A Parquet file whose columns are packed in a way that we cannot undo. */
export interface ParquetFault {
  readonly fault: 'codec';
  readonly codec: string;
}

/** What hyparquet is asked to make of dates: texts, so that all kinds of files are read alike. */
function parsersFor(offset: number) {
  const moment = (millis: bigint): string =>
    dayText(Math.floor((Number(millis) + offset) / MILLISECONDS_A_DAY));
  return {
    dateFromDays: dayText,
    timestampFromMilliseconds: moment,
    timestampFromMicroseconds: (micros: bigint) => moment(micros / 1000n),
    timestampFromNanoseconds: (nanos: bigint) => moment(nanos / 1_000_000n),
  };
}

function buffer(file: RecordBytes): AsyncBuffer {
  return {
    byteLength: file.size,
    slice: (from, to = file.size) => file.slice(from, to).arrayBuffer(),
  };
}

/** The columns that lie at the top of the file, and of those the ones that hold moments of the world's time. */
function columnsIn({ schema }: FileMetaData): { names: string[]; moments: ReadonlySet<string> } {
  const names: string[] = [];
  const moments = new Set<string>();
  let skip = 0;
  for (const { name, num_children: children = 0, logical_type: type } of schema.slice(1)) {
    if (skip === 0) {
      names.push(name);
      if (type?.type === 'TIMESTAMP' && type.isAdjustedToUTC) moments.add(name);
    } else skip--;
    skip += children;
  }
  return { names, moments };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : String(value as number | bigint | boolean);
}

/** The names of a Parquet file's columns, and the least and greatest value that its foot tells of each. */
export async function parquetHead(file: RecordBytes): Promise<ColumnHead | ParquetFault> {
  const metadata = await parquetMetadataAsync(buffer(file), { parsers: parsersFor(0) });
  const chunks = metadata.row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data }) => meta_data ?? []),
  );
  const unknown = chunks.find(({ codec }) => !CODECS.has(codec));
  if (unknown) return { fault: 'codec', codec: unknown.codec };
  const headers = columnsIn(metadata).names;
  const ends = headers.map((header) => {
    const own = chunks.find(
      ({ path_in_schema: path }) => path.length === 1 && path[0] === header,
    )?.statistics;
    return [own?.min_value ?? own?.min, own?.max_value ?? own?.max].map(textOf);
  });
  return { headers, sample: [0, 1].map((end) => ends.map((each) => each[end] ?? '')) };
}

interface Reading {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** The cells of some columns; moments, if there are any, `offset` from the world's time. */
async function cellsOf(reading: Reading, columns: readonly string[], offset: number): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    ...reading,
    columns: [...columns],
    parsers: parsersFor(offset),
    compressors: COMPRESSORS,
    onComplete: (read) => {
      rows = read;
    },
  });
  return rows;
}

/** Rows of two readings put together, their cells in the order of `columns`. */
function merged(
  columns: readonly string[],
  [local, moments]: readonly [readonly string[], readonly string[]],
  [localRows, momentRows]: readonly [readonly unknown[][], readonly unknown[][]],
): unknown[][] {
  const places = columns.map((name) => [local.indexOf(name), moments.indexOf(name)] as const);
  return localRows.map((row, index) =>
    places.map(([own, moment]) => (own < 0 ? momentRows[index]?.[moment] : row[own])),
  );
}

/**
 * The records of a Parquet file, a row group at a time.
 * @param columns the names of those that are read, each once; a row's cells are in their order
 */
export async function* readParquet(
  file: RecordBytes,
  columns: readonly string[],
): AsyncGenerator<ParquetRows> {
  const source = buffer(file);
  const metadata = await parquetMetadataAsync(source);
  const { moments: ofWorld } = columnsIn(metadata);
  // a column of moments is taken for days in Japan, one of times without a zone as it is
  const moments = columns.filter((name) => ofWorld.has(name));
  const local = columns.filter((name) => !ofWorld.has(name));
  const total = Number(metadata.num_rows);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const reading = { file: source, metadata, rowStart, rowEnd };
    const rows =
      moments.length > 0 && local.length > 0
        ? merged(
            columns,
            [local, moments],
            [await cellsOf(reading, local, 0), await cellsOf(reading, moments, JAPAN)],
          )
        : await cellsOf(reading, columns, moments.length > 0 ? JAPAN : 0);
    rowStart = rowEnd;
    for (const row of rows) for (let at = 0; at < row.length; at++) row[at] = textOf(row[at]);
    yield { rows: rows as string[][], bytes: Math.floor((file.size * rowEnd) / total) };
  }
}
