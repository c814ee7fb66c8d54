import { DamagedPacking } from './unreadable';

/** A file as bytes, wherever it lies: the browser's File is one. */
export interface RecordBytes {
  readonly name: string;
  readonly size: number;
  /** From its first byte to its last. */
  stream: () => ReadableStream<Uint8Array>;
  slice: (from: number, to: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

/** The first bytes of a file: its form is told by them. */
export const HEAD_BYTES = 2 ** 18;

export type FileKind = 'csv' | 'gz' | 'parquet';

/** What a file is by its name; null for what we do not read. */
export function kindOf(name: string): FileKind | null {
  if (/\.parquet$/iu.test(name)) return 'parquet';
  if (/\.(?:csv|tsv|txt)\.gz$/iu.test(name)) return 'gz';
  return /\.(?:csv|tsv|txt)$/iu.test(name) ? 'csv' : null;
}

/** What an engine says of gz that is damaged: Node by a code, browsers by a TypeError. */
function isOfPacking(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** The text's bytes, taken out of a gz; in error by DamagedPacking where that cannot be done. */
export function unpacked(file: RecordBytes): ReadableStream<Uint8Array> {
  if (kindOf(file.name) !== 'gz') return file.stream();
  const reader = file
    .stream()
    // the DOM's types want more of a stream than it has
    .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    .getReader();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        controller.error(isOfPacking(error) ? new DamagedPacking(reason, { cause: error }) : error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Up to so many of the text's first bytes. */
export async function headOf(file: RecordBytes): Promise<Uint8Array> {
  const reader = unpacked(file).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < HEAD_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
  } finally {
    await reader.cancel();
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head;
}
