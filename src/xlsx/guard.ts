import { allowance, readDirectory, type Entry } from './archive';
import { LIMITS } from './limits';
import { lookalikeOf, startsWith } from './lookalike';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The container of Office's binary formats, and of everything that Office encrypts. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How the streams of Excel 2 to 4 begin, which have no container. */
const OLD_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

function holds(bytes: Uint8Array, streamName: string): boolean {
  const name = Array.from(streamName, (character) => character.charCodeAt(0)).flatMap((code) => [code, 0]);
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function refuseOle2(bytes: Uint8Array): never {
  if (holds(bytes, 'EncryptedPackage')) throw new UnreadableWorkbook({ code: 'encrypted' });
  if (holds(bytes, 'WordDocument')) throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: 'word' });
  if (holds(bytes, 'PowerPoint Document')) {
    throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: 'powerpoint' });
  }
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) {
    throw new UnreadableWorkbook({ code: 'old-format', extension: 'xls' });
  }
  throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: 'unknown' });
}

function refuseBomb(entries: readonly Entry[]): void {
  let total = 0;
  for (const { bytes, packedBytes } of entries) {
    total += bytes;
    if (total > LIMITS.unpackedBytes) {
      throw new UnreadableWorkbook({ code: 'zip-bomb', bytes: total, limit: LIMITS.unpackedBytes });
    }
    const allowed = allowance(packedBytes);
    if (bytes > allowed) throw new UnreadableWorkbook({ code: 'zip-bomb', bytes, limit: allowed });
  }
}

/**
 * The files inside a workbook's package, after everything was looked at that can be judged without unpacking.
 * Throws UnreadableWorkbook for a file that is no package, is encrypted, or would unpack to too much.
 */
export function guard(bytes: Uint8Array): Entry[] {
  if (bytes.length === 0) throw new UnreadableWorkbook({ code: 'empty' });
  if (bytes.length > LIMITS.fileBytes) {
    throw new UnreadableWorkbook({ code: 'too-large', bytes: bytes.length, limit: LIMITS.fileBytes });
  }
  if (startsWith(bytes, OLE2)) refuseOle2(bytes);
  if (OLD_STREAMS.some((magic) => startsWith(bytes, magic))) {
    throw new UnreadableWorkbook({ code: 'old-format', extension: 'xls' });
  }
  if (!startsWith(bytes, ZIP) && !startsWith(bytes, EMPTY_ZIP)) {
    throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: lookalikeOf(bytes) });
  }
  const entries = readDirectory(bytes);
  refuseBomb(entries);
  if (entries.some((entry) => entry.encrypted)) throw new UnreadableWorkbook({ code: 'encrypted' });
  if (new Set(entries.map((entry) => entry.name)).size < entries.length) throw damaged(null);
  return entries;
}
