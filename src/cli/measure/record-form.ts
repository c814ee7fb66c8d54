import { recordHead, type RecordHead } from '../../record-files/fold-records';
import { kindOf } from '../../record-files/source';
import { refused, Unmeasurable } from './fault';
import type { NodeFile } from './node-file';

/** A file and how its records are written. */
export interface RecordForm extends RecordHead {
  readonly file: NodeFile;
}

/** Throws Unmeasurable for a file that cannot be read. */
export async function recordForm(file: NodeFile): Promise<RecordForm> {
  const { name } = file;
  let head: Awaited<ReturnType<typeof recordHead>>;
  try {
    head = await recordHead(file);
  } catch (error) {
    if (kindOf(name) !== 'parquet') throw refused(error, name);
    const reason = error instanceof Error ? error.message : '';
    throw new Unmeasurable({ fault: 'broken', file: name, reason }, { cause: error });
  }
  if ('fault' in head) throw new Unmeasurable({ ...head, file: name });
  return { ...head, file };
}
