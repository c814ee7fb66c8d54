import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { UnreadableReason } from '../sheet/cells/unreadable';
import { LIMITS } from '../xlsx/limits';
import { UnreadableWorkbook } from '../xlsx/unreadable-workbook';

/** Opening a pipe would wait for whoever writes to it. Windows has no such flag, and no such files. */
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why a file has no bytes for us. */
function absence(error: unknown): UnreadableReason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EISDIR' || code === 'ENXIO') return { code: 'not-a-file' };
  return { code: code === 'ENOENT' ? 'absent' : 'no-access' };
}

/** The bytes of an ordinary file, or why there are none. No more is read than its size was on opening. */
async function read(file: string): Promise<Uint8Array | UnreadableReason> {
  const handle = await open(file, READ_NOW);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return { code: 'not-a-file' };
    const limit = LIMITS.fileBytes;
    if (stat.size > limit) return { code: 'too-large', bytes: stat.size, limit };
    const bytes = new Uint8Array(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

/** Looks at the kind and the size before the bytes: what is huge or has no end is refused without being read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  let found: Uint8Array | UnreadableReason;
  try {
    found = await read(file);
  } catch (error) {
    throw new UnreadableWorkbook(absence(error), { cause: error });
  }
  if ('code' in found) throw new UnreadableWorkbook(found);
  return found;
}

/** An ordinary file as text, without the byte order mark that editors of Windows put before UTF-8. */
export async function textOf(file: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(file));
}
