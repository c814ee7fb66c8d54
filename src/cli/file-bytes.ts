import { readFile, stat } from 'node:fs/promises';
import type { UnreadableReason } from '../sheet/cells/unreadable';
import { LIMITS } from '../xlsx/limits';
import { UnreadableWorkbook } from '../xlsx/unreadable-workbook';

/** Why a file has no bytes for us. */
function absence(error: unknown): UnreadableReason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: code === 'ENOENT' ? 'absent' : 'no-access' };
}

/** Looks at the size before the bytes, so that a huge file is refused without being read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  let size: number;
  try {
    size = (await stat(file)).size;
    if (size <= LIMITS.fileBytes) return await readFile(file);
  } catch (error) {
    throw new UnreadableWorkbook(absence(error), { cause: error });
  }
  throw new UnreadableWorkbook({ code: 'too-large', bytes: size, limit: LIMITS.fileBytes });
}
