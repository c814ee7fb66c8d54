import { csvForm, type CsvForm } from '../../record-files/csv-form';
import { parquetHeaders } from '../../record-files/read-parquet';
import { headOf, kindOf } from '../../record-files/source';
import { refused, Unmeasurable } from './fault';
import type { NodeFile } from './node-file';

/** How a file's records are written. `csv` is null of a Parquet file. */
export interface RecordForm {
  readonly file: NodeFile;
  readonly headers: readonly string[];
  readonly csv: CsvForm | null;
}

async function readForm(file: NodeFile): Promise<RecordForm> {
  const kind = kindOf(file.name);
  if (kind === null) throw new Unmeasurable({ fault: 'unknown-kind', file: file.name });
  if (file.size === 0) throw new Unmeasurable({ fault: 'empty', file: file.name });
  if (kind === 'parquet') {
    try {
      return { file, headers: await parquetHeaders(file), csv: null };
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new Unmeasurable({ fault: 'broken', file: file.name, reason }, { cause: error });
    }
  }
  const csv = csvForm(await headOf(file));
  if ('fault' in csv) throw new Unmeasurable({ ...csv, file: file.name });
  return { file, headers: csv.headers, csv };
}

/** Throws Unmeasurable for a file that cannot be read. */
export async function recordForm(file: NodeFile): Promise<RecordForm> {
  try {
    return await readForm(file);
  } catch (error) {
    throw refused(error, file.name);
  }
}
