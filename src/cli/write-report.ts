import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Serial } from '../engine/calendar/serial';
import { makeReports } from '../reports/make-reports';
import { freeName } from '../sheet/content/free-name';
import { unreadableReport } from '../reports/check-report';
import type { SheetContent } from '../sheet/content/sheet-content';
import type { Language } from '../engine/language';
import { workbookFile } from '../xlsx/from-content';
import { writeWorkbook } from '../xlsx/write';
import type { CheckedFile } from './report-json';

/** Why no report was written: a file stands there already, or the place takes none. */
export type NotWritten = 'exists' | 'no-access';

function reportsOf({ file, review, error }: CheckedFile, day: Serial, language: Language): SheetContent[] {
  const occasion = { workbook: basename(file), day };
  if (!review) return [unreadableReport(occasion, error.message, language)];
  const { settings, acknowledged } = review;
  const acknowledgements = [...acknowledged.acknowledged.values()];
  const { check, kpi } = makeReports({ ...occasion, review, settings, acknowledgements }, language);
  return kpi ? [check, kpi] : [check];
}

/** The reports of all files, each on a sheet of its own: named by its file where there are several. */
export function reportSheets(
  checked: readonly CheckedFile[],
  day: Serial,
  language: Language,
): SheetContent[] {
  const sheets: SheetContent[] = [];
  for (const each of checked) {
    const file = basename(each.file, extname(each.file));
    for (const content of reportsOf(each, day, language)) {
      const wanted = checked.length === 1 ? content.name : `${content.name} ${file}`;
      const taken = sheets.map(({ name }) => name);
      sheets.push({ ...content, name: freeName(taken, wanted) });
    }
  }
  return sheets;
}

/** Why the file system refused; a fault of the program is thrown on. */
function notWritten(error: unknown): NotWritten {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return error.code === 'EEXIST' ? 'exists' : 'no-access';
}

/** Writes the reports as a workbook; over a file that is there only where `force` says so. Null where it is written. */
export async function writeReport(
  path: string,
  sheets: readonly SheetContent[],
  force: boolean,
): Promise<NotWritten | null> {
  return writeBytes(path, await writeWorkbook(workbookFile(sheets, sheets[0]?.name ?? '')), force);
}

/** Writes a file; over one that is there only where `force` says so. Null where it is written. */
export async function writeBytes(
  path: string,
  bytes: Uint8Array | string,
  force: boolean,
): Promise<NotWritten | null> {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return notWritten(error);
  }
}
