import Papa from 'papaparse';
import { textOf } from '../../docx/text-file';
import type { RecordQuery } from '../../measure/query';
import { readResultRows, resultColumns, WrongResult } from '../../measure/read-result';
import { UnreadableWorkbook } from '../../xlsx/unreadable-workbook';
import { bytesOf } from '../file-bytes';
import { Unmeasurable } from './fault';
import type { MeasuredFiles } from './measure-files';

/** The headings stand on the first line. */
const HEADINGS = 1;

async function bytesIn(file: string): Promise<Uint8Array> {
  try {
    return await bytesOf(file);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { code } = error.reason;
    const fault = code === 'absent' || code === 'too-large' ? code : 'no-access';
    throw new Unmeasurable({ fault, file }, { cause: error });
  }
}

/** What a query answered, from the CSV to which a person has saved it. Throws Unmeasurable for another file. */
export async function measureResult(file: string, query: RecordQuery): Promise<MeasuredFiles> {
  const text = textOf(await bytesIn(file));
  if (text === null) throw new Unmeasurable({ fault: 'no-text', file });
  if (text.trim() === '') throw new Unmeasurable({ fault: 'empty', file });
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/[\r\n]+$/u, ''), {
    header: true,
    transformHeader: (header) => header.trim(),
  });
  const headers = meta.fields ?? [];
  const columns = resultColumns(query).filter((name) => !headers.includes(name));
  if (columns.length > 0) throw new Unmeasurable({ fault: 'no-result-columns', file, columns, headers });
  const row = errors.find(({ type }) => type !== 'Delimiter')?.row;
  if (row !== undefined) throw new Unmeasurable({ fault: 'no-result-row', file, line: row + 1 + HEADINGS });
  try {
    return { groups: readResultRows(data), unread: [] };
  } catch (error) {
    if (!(error instanceof WrongResult)) throw error;
    const { line, column } = error;
    throw new Unmeasurable({ fault: 'no-result', file, line: line + HEADINGS, column }, { cause: error });
  }
}
