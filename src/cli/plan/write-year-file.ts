import type { Papers } from '../../plan/papers';
import { DEFAULT_SETTINGS } from '../../review/settings';
import { reviewWorkbook, throughoutSound } from '../../review/review';
import { papersOf, type KeptPapers } from '../../review/paper-store';
import type { SheetSnapshot } from '../../sheet/cells/snapshot';
import { yearFileOf } from '../../year-file/add-year-file';
import { yearFileText } from '../../year-file/write-year-file';
import type { YearFile } from '../../year-file/year-file';
import { writeBytes, type NotWritten } from '../write-report';

const NO_PAPERS: Papers = { kpiPlans: [], budgets: [], provisions: [], sources: new Map() };

/**
 * What sheets of a year's papers say together, as a check would take it, with the forms and year files that their
 * workbooks keep; null where they say nothing of the year.
 */
export function yearFileIn(
  sheets: readonly SheetSnapshot[],
  kept: readonly KeptPapers[],
  fiscalYear: number,
): YearFile | null {
  const before = kept.reduce((papers, each) => papersOf(each, papers), NO_PAPERS);
  const settings = { ...DEFAULT_SETTINGS, papers: before };
  const { papers } = throughoutSound(reviewWorkbook({ sheets, date1904: false }, settings));
  return yearFileOf(papers, fiscalYear);
}

/** Writes a year file; over a file that is there only where `force` says so. Null where it is written. */
export function writeYearFileTo(path: string, file: YearFile, force: boolean): Promise<NotWritten | null> {
  return writeBytes(path, yearFileText(file), force);
}
