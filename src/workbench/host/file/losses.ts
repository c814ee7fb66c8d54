import { type Loss, LOSSES as ALL } from '../../../xlsx/losses';
import type { Book } from '../book/book';
import { SheetCells } from '../book/cells';
import { contentChartOf } from '../book/chart-content';
import { chartsOf } from '../book/charts';
import { KEPT_STYLE, notesOf } from '../book/custom';
import { keptStyles } from '../book/styles/kept-styles';
import { isStructureProtected } from '../objects/protection';
import { hasOtherRules } from './conditional-formats';
import { LOSSES } from './open-file';

/** What a file that is written anew would lose: what the opened one held besides, and what the host alone keeps. */
export function lossesOf(book: Book): readonly Loss[] {
  const losses = new Set((book.workbook.getCustomMetadata()?.[LOSSES] ?? []) as readonly Loss[]);
  for (const loss of unwrittenOf(book)) losses.add(loss);
  return ALL.filter((loss) => losses.has(loss));
}

/** What was made since the file was opened, and no file of ours has a place for. */
export function unwrittenOf(book: Book): readonly Loss[] {
  const losses = new Set<Loss>();
  if (chartsOf(book).some((chart) => !contentChartOf(chart))) losses.add('charts');
  if (isStructureProtected(book)) losses.add('protection');
  if (keptStyles(book).own.length > 0) losses.add('styles');
  for (const sheet of book.sheets) {
    const id = sheet.getSheetId();
    const { protection, comments = [], filter, tables = [] } = notesOf(book, id);
    if (protection) losses.add('protection');
    if (comments.length > 0) losses.add('comments');
    if (tables.length > 0) losses.add('tables');
    if (filter) losses.add('filters');
    if (holds(book, id, KEPT_STYLE)) losses.add('styles');
    if (hasOtherRules(book, id)) losses.add('conditional-formats');
  }
  return ALL.filter((loss) => losses.has(loss));
}

/** A cell of the sheet keeps something under the key. */
function holds(book: Book, sheetId: string, key: string): boolean {
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(false);
  for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
    for (let column = 0; column <= (used?.right ?? -1); column += 1) {
      if (cells.cell(row, column)?.custom?.[key]) return true;
    }
  }
  return false;
}
