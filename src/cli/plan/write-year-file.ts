import type { Papers } from '../../plan/papers';
import { DEFAULT_SETTINGS } from '../../review/settings';
import { reviewWorkbook } from '../../review/review';
import type { SheetContent } from '../../sheet/content/sheet-content';
import { workbookFile } from '../../xlsx/from-content';
import { snapshotOf } from '../../xlsx/snapshot';
import { yearFileOf } from '../../year-file/add-year-file';
import { yearFileText } from '../../year-file/write-year-file';
import type { YearFile } from '../../year-file/year-file';
import { writeBytes, type NotWritten } from '../write-report';

const NO_PAPERS: Papers = { kpiPlans: [], budgets: [], provisions: [], sources: new Map() };

/** What sheets that were made of papers say of their year, as a check would take it; null where they say nothing. */
export function yearFileIn(sheets: readonly SheetContent[], fiscalYear: number): YearFile | null {
  const workbook = snapshotOf(workbookFile(sheets, ''));
  const { papers } = reviewWorkbook(workbook, { ...DEFAULT_SETTINGS, papers: NO_PAPERS });
  return yearFileOf(papers, fiscalYear);
}

/** Writes a year file; over a file that is there only where `force` says so. Null where it is written. */
export function writeYearFileTo(path: string, file: YearFile, force: boolean): Promise<NotWritten | null> {
  return writeBytes(path, yearFileText(file), force);
}
