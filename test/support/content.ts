import type { SheetContent } from '../../src/sheet/content/sheet-content';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { workbookFile } from '../../src/xlsx/from-content';
import { readWorkbook } from '../../src/xlsx/read';
import { snapshotOf } from '../../src/xlsx/snapshot';
import { writeWorkbook } from '../../src/xlsx/write';

/** A sheet of ours as the readers see it in a workbook. */
export function shown(content: SheetContent): SheetSnapshot {
  const [sheet] = snapshotOf(workbookFile([content], '')).sheets;
  if (!sheet) throw new RangeError('a workbook without sheets');
  return sheet;
}

/** As `shown`, after the way through the bytes of a file. */
export async function throughFile(content: SheetContent): Promise<SheetSnapshot> {
  const { sheets } = await readWorkbook(await writeWorkbook(workbookFile([content], '')));
  const [sheet] = sheets;
  if (!sheet) throw new RangeError('a workbook without sheets');
  return sheet;
}

/** Every text of a sheet of ours, row by row. */
export function texts({ rows }: SheetContent): string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
}

/** A sheet of ours with these rows, and nothing else that is not said. */
export function contentOf(rows: SheetContent['rows'], over: Partial<SheetContent> = {}): SheetContent {
  return {
    name: '検証結果',
    rows,
    merges: [],
    widths: [],
    heights: new Map(),
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'portrait' },
    validations: [],
    charts: [],
    ...over,
  };
}
