import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { RecordBytes } from '../../record-files/source';
import { refused, Unmeasurable } from './fault';

/** A file of the disk as it was when it was first looked at. */
export interface NodeFile extends RecordBytes {
  readonly changedAt: number;
}

const PART_BYTES = 2 ** 20;

async function sliceOf(path: string, from: number, to: number): Promise<ArrayBuffer> {
  const handle = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, to - from));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.buffer.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Throws Unmeasurable for a file that is not there. */
export async function nodeFile(path: string): Promise<NodeFile> {
  try {
    const { size, mtimeMs, isFile } = await stat(path).then((found) => ({
      size: found.size,
      mtimeMs: found.mtimeMs,
      isFile: found.isFile(),
    }));
    if (!isFile) throw new Unmeasurable({ fault: 'no-access', file: path });
    return {
      name: path,
      size,
      changedAt: mtimeMs,
      stream: () =>
        Readable.toWeb(
          createReadStream(path, { highWaterMark: PART_BYTES }),
        ) as unknown as ReadableStream<Uint8Array>,
      slice: (from, to) => ({ arrayBuffer: () => sliceOf(path, from, to) }),
    };
  } catch (error) {
    throw refused(error, path);
  }
}

/** Throws Unmeasurable where a file is no longer what it was when it was first looked at. */
export async function mustBeTheSame({ name, size, changedAt }: NodeFile): Promise<void> {
  const now = await nodeFile(name);
  if (now.size !== size || now.changedAt !== changedAt)
    throw new Unmeasurable({ fault: 'changed', file: name });
}
