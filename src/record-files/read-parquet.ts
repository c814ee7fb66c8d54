import { gunzipSync } from 'fflate';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import { isoDate } from '../engine/calendar/iso-date';
import { isSerial } from '../engine/calendar/serial';
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

/** The names of a Parquet file's columns. */
export async function parquetHeaders(file: RecordBytes): Promise<readonly string[]> {
  return columnsIn(await parquetMetadataAsync(buffer(file))).names;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : String(value as number | bigint | boolean);
}

/**
 * The records of a Parquet file, a row group at a time.
 * @param columns the names of those that are read; a row's cells are in their order
 */
export async function* readParquet(
  file: RecordBytes,
  columns: readonly string[],
): AsyncGenerator<ParquetRows> {
  const source = buffer(file);
  const metadata = await parquetMetadataAsync(source);
  const { moments } = columnsIn(metadata);
  const parsers = parsersFor(columns.some((name) => moments.has(name)) ? JAPAN : 0);
  const total = Number(metadata.num_rows);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    let rows: unknown[][] = [];
    await parquetRead({
      file: source,
      metadata,
      columns: [...new Set(columns)],
      rowStart,
      rowEnd,
      parsers,
      compressors: { GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }) },
      onComplete: (read) => {
        rows = read;
      },
    });
    rowStart = rowEnd;
    for (const row of rows) for (let at = 0; at < row.length; at++) row[at] = textOf(row[at]);
    yield { rows: rows as string[][], bytes: Math.floor((file.size * rowEnd) / total) };
  }
}
