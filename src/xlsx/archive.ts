import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { LIMITS } from './limits';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';

/** A file inside a zip archive, as the archive's directory declares it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
/** Stands in a 32-bit field whose value is in the ZIP64 extra field. */
const ELSEWHERE = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes that are unpacked at a time: at most about 66 MB come out before the size is looked at. */
const SLICE_BYTES = 64 * 1024;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEndRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged(null);
}

/** A 64-bit field as a number; sizes beyond 2^53 stay far above every limit. */
function getUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== ELSEWHERE) return { count, offset };
  if (end < 20 || view.getUint32(end - 20, true) !== ZIP64_LOCATOR) return { count, offset };
  const end64 = getUint64(view, end - 12);
  if (view.getUint32(end64, true) !== ZIP64_END_RECORD) throw damaged(null);
  return { count: getUint64(view, end64 + 32), offset: getUint64(view, end64 + 48) };
}

/** Sizes and offset of an entry whose 32-bit fields point to its ZIP64 extra field. */
function zip64Fields(
  view: DataView,
  extra: { from: number; to: number },
  fields: readonly number[],
): readonly number[] {
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return fields.map((field) => {
      if (field !== ELSEWHERE) return field;
      value += 8;
      return getUint64(view, value - 8);
    });
  }
  return fields;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_RECORD) throw damaged(null);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const [size = 0, packedBytes = 0, offset = 0] = zip64Fields(view, { from: nameEnd, to: extraEnd }, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    entry: {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedBytes,
      bytes: size,
      crc: view.getUint32(at + 16, true),
      offset,
    },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/** All files of a zip archive, by what its directory says of them; nothing is unpacked. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  try {
    const { count, offset } = findDirectory(view);
    if (count > LIMITS.parts) {
      throw new UnreadableWorkbook({ code: 'too-many-parts', parts: count, limit: LIMITS.parts });
    }
    const entries: Entry[] = [];
    for (let at = offset; entries.length < count;) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    // A field that points outside the file is a RangeError of the view.
    throw error instanceof UnreadableWorkbook ? error : damaged(null, error);
  }
}

/** Into the size that the directory declares; wrong bytes where that is wrong, and never more of them. */
function inflateAtOnce(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(Math.min(entry.bytes, limit)) });
}

/** What a directory says of sizes may be wrong: what comes out is looked at piece by piece. */
function inflateInPieces(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  let unpacked = new Uint8Array(Math.min(entry.bytes, limit));
  let length = 0;
  const inflater = new Inflate((slice) => {
    const wanted = length + slice.length;
    if (wanted > limit) throw new UnreadableWorkbook({ code: 'zip-bomb', bytes: wanted, limit });
    if (wanted > unpacked.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(wanted, 2 * length)));
      larger.set(unpacked.subarray(0, length));
      unpacked = larger;
    }
    unpacked.set(slice, length);
    length = wanted;
  });
  for (let at = 0; at < packed.length; at += SLICE_BYTES) {
    inflater.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  }
  return unpacked.subarray(0, length);
}

/** What a part may unpack to. */
export function allowance(packedBytes: number): number {
  return Math.max(LIMITS.growthFreeBytes, packedBytes * LIMITS.growth);
}

/** Unpacks one file of at most so many bytes, and checks its sum. */
export function unpack(bytes: Uint8Array, entry: Entry, limit = allowance(entry.packedBytes)): Uint8Array {
  const view = viewOf(bytes);
  try {
    if (view.getUint32(entry.offset, true) !== LOCAL_RECORD) throw damaged(entry.name);
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packedBytes);
    if (packed.length !== entry.packedBytes) throw damaged(entry.name);
    const isWhole = (unpacked: Uint8Array) => crc32(unpacked) === entry.crc;
    if (entry.method === DEFLATED && packed.length <= SLICE_BYTES) {
      const unpacked = inflateAtOnce(packed, entry, limit);
      if (isWhole(unpacked)) return unpacked;
    }
    const understood = entry.method === DEFLATED || entry.method === STORED;
    const unpacked = entry.method === DEFLATED ? inflateInPieces(packed, entry, limit) : packed;
    if (!understood || !isWhole(unpacked)) throw damaged(entry.name);
    return unpacked;
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : damaged(entry.name, error);
  }
}
