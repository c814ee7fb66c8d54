import { addSheets, type Listing } from './edit/added-sheets';
import { calculatedOnLoad, lacksResult } from './edit/calculation';
import { addedSheets, type CellChange, cellChanges, keptSheets } from './edit/cell-changes';
import { editAddInSettings } from './edit/add-in-settings';
import { PackageEdit } from './edit/package-edit';
import { isSame } from './edit/same';
import { editSheetData } from './edit/sheet-data';
import type { Package } from './package';
import { readWorkbookPart } from './read/workbook-part';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { SheetFile, WorkbookFile } from './workbook-file';

/**
 * The opened file with the contents of the cells and what the add-in keeps, where they changed, with new sheets, and every
 * other part as it was, byte for byte: what we do not understand stays. Null where more changed, or where the file does not let it be
 * put in: then the workbook is to be written anew.
 * @param before what was opened, described as `after` is
 */
export function editWorkbook(
  opened: Uint8Array,
  before: WorkbookFile,
  after: WorkbookFile,
): Uint8Array | null {
  const changes = cellChanges(before, after);
  if (!changes) return null;
  const added = addedSheets(before, after);
  const mustCalculate =
    changes.flat().some(({ cell }) => lacksResult(cell)) ||
    added.some(({ rows }) => rows.flat().some(lacksResult));
  const edit = new PackageEdit(opened);
  try {
    const listing = listingOf(edit.opened);
    const isDone =
      listing !== null &&
      editCells(edit, changes, worksheetParts(edit.opened, listing), keptSheets(before, after)) &&
      addSheets(edit, listing, after, added) &&
      (!mustCalculate || edit.change(listing.part, calculatedOnLoad)) &&
      (isSame(before.settings, after.settings) || editAddInSettings(edit, after.settings));
    return isDone ? edit.bytes() : null;
  } catch (error) {
    // A part that was passed over when the file was read, for it holds no cells.
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

function editCells(
  edit: PackageEdit,
  changes: readonly (readonly CellChange[])[],
  parts: readonly string[],
  sheets: readonly SheetFile[],
): boolean {
  if (parts.length !== sheets.length) return false;
  let formulasMoved = false;
  for (const [index, changed] of changes.entries()) {
    if (changed.length === 0) continue;
    const isDone = edit.change(parts[index] ?? '', (xml) => {
      const edited = editSheetData(xml, changed, sheets[index]?.rows ?? []);
      formulasMoved ||= edited?.formulasMoved ?? false;
      return edited?.xml ?? null;
    });
    if (!isDone) return false;
  }
  // Excel makes the order of calculation anew where it finds none, and calls one that does not fit damage.
  return !formulasMoved || edit.remove('xl/calcChain.xml');
}

function listingOf(file: Package): Listing | null {
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) return null;
  const styles = file.relations(part).find(({ type }) => type === 'styles')?.target;
  return { part, workbook: readWorkbookPart(file.part(part)), styles };
}

/** The parts of the sheets that hold cells, in their order. */
function worksheetParts(file: Package, { part, workbook }: Listing): string[] {
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  return workbook.sheets.flatMap(({ relation }) => {
    const target = relations.get(relation);
    return target?.type === 'worksheet' ? [target.target] : [];
  });
}
