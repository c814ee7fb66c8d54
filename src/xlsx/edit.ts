import { editDocument } from './document/edit-document';
import { addSheets } from './edit/added-sheets';
import { editAddInSettings } from './edit/add-in-settings';
import { calculatedOnLoad, lacksResult } from './edit/calculation';
import { withColumns } from './edit/columns';
import { withConditionalFormats } from './edit/conditional-formats';
import { type Listing, listingOf, withoutListed, worksheetParts } from './edit/listing';
import { changedLooks, type LookNumber } from './edit/looks';
import { PackageEdit } from './edit/package-edit';
import { renamedFile } from './edit/renamed-file';
import { removeSheets, withoutSheets } from './edit/removed-sheets';
import { isReferredTo, renameSheets } from './edit/rename-sheets';
import { isSame } from './edit/same';
import { addedSheets, type SheetChanges, sheetChanges } from './edit/sheet-changes';
import { editSheetData } from './edit/sheet-data';
import { withPage } from './edit/sheet-page';
import { withSheetStates } from './edit/sheet-states';
import { stylesAfter, withStyles } from './edit/styles';
import { type NameOf, namesAfter } from './formula/renamed-sheets';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { WorkbookFile } from './workbook-file';
import { defaultFontOf } from './write';
import type { StyleSheet } from './write/styles';

/** What became of the sheets that were opened. */
export interface SheetsAfter {
  /** The names of those that have others now, by the old ones. */
  readonly renames?: ReadonlyMap<string, string>;
  /** The names, as they were, of those that are not there any more. */
  readonly gone?: ReadonlySet<string>;
}

/**
 * The opened file with what changed of its cells, its looks, its sheets' names and what the add-in keeps, with new
 * sheets, and every other part as it was, byte for byte: what we do not understand stays. Null where more changed, or
 * where the file does not let it be put in: then the workbook is to be written anew.
 * @param before what was opened, described as `after` is
 */
export function editWorkbook(
  opened: Uint8Array,
  before: WorkbookFile,
  after: WorkbookFile,
  { renames = new Map(), gone = new Set() }: SheetsAfter = {},
): Uint8Array | null {
  // a sheet under the name of one that is gone cannot be told from it
  if ([...renames.values()].some((name) => gone.has(name))) return null;
  try {
    // references are compared in one way of writing them
    return renames.size === 0
      ? edited(opened, before, after, gone, null)
      : edited(
          opened,
          renamedFile(before, renames),
          renamedFile(after, new Map()),
          gone,
          namesAfter(renames),
        );
  } catch (error) {
    // A part that was passed over when the file was read, for it holds no cells.
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

function edited(
  opened: Uint8Array,
  all: WorkbookFile,
  after: WorkbookFile,
  gone: ReadonlySet<string>,
  nameOf: NameOf | null,
): Uint8Array | null {
  const before = withoutSheets(all, gone);
  const changes = sheetChanges(before, after);
  if (!changes) return null;
  const edit = new PackageEdit(opened);
  const whole = listingOf(edit.opened, nameOf);
  const listing = whole && withoutListed(whole, gone);
  const added = addedSheets(before, after);
  const mustCalculate =
    changes.some(({ cells }) => cells.some(({ cell }) => lacksResult(cell))) ||
    added.some(({ rows }) => rows.flat().some(lacksResult));
  const isDone =
    whole !== null &&
    listing !== null &&
    (nameOf === null || renameSheets(edit, listing.part, nameOf)) &&
    removeSheets(edit, whole, gone, after) &&
    editLooks(
      edit,
      listing,
      after,
      (styles, numberOf) =>
        editSheets(edit, changes, worksheetParts(edit.opened, listing), styles, numberOf) &&
        edit.change(listing.part, (xml) => withSheetStates(xml, listing, changes, after)) &&
        // what still names one that is gone is for who writes the file anew
        (gone.size === 0 || !isReferredTo(edit, gone)) &&
        addSheets(edit, listing, after, added, styles),
    ) &&
    (!mustCalculate || edit.change(listing.part, calculatedOnLoad)) &&
    (isSame(before.settings, after.settings) || editAddInSettings(edit, after.settings)) &&
    (isSame(before.document, after.document) || editDocument(edit, before.document, after.document));
  return isDone ? edit.bytes() : null;
}

/** Gives `change` what numbers looks, and puts those that it made behind the others. */
function editLooks(
  edit: PackageEdit,
  { styles: part }: Listing,
  file: WorkbookFile,
  change: (styles: StyleSheet | null, numberOf: LookNumber) => boolean,
): boolean {
  const without = (): boolean => change(null, () => null);
  if (part === undefined) return without();
  let isDone = false;
  const isPut = edit.change(part, (xml) => {
    const styles = stylesAfter(xml, defaultFontOf(file));
    isDone = styles ? change(styles, changedLooks(xml, styles)) : without();
    return styles ? withStyles(xml, styles) : xml;
  });
  return isPut && isDone;
}

function editSheets(
  edit: PackageEdit,
  changes: readonly SheetChanges[],
  parts: readonly string[],
  styles: StyleSheet | null,
  numberOf: LookNumber,
): boolean {
  if (parts.length !== changes.length) return false;
  let formulasMoved = false;
  for (const [index, sheet] of changes.entries()) {
    if (!isChanged(sheet)) continue;
    const isDone = edit.change(parts[index] ?? '', (xml) => {
      const data = editSheetData(xml, sheet, numberOf);
      formulasMoved ||= data?.formulasMoved ?? false;
      const sized = data && withColumns(data.xml, sheet.columns, numberOf);
      const page = sized && withPage(sized, sheet);
      const { conditionalFormats: was = [] } = sheet.was;
      const { conditionalFormats: is = [] } = sheet.is;
      if (page === null || isSame(was, is)) return page;
      return styles && withConditionalFormats(page, was, is, styles);
    });
    if (!isDone) return false;
  }
  // Excel makes the order of calculation anew where it finds none, and calls one that does not fit damage.
  return !formulasMoved || edit.remove('xl/calcChain.xml');
}

/** The cells of a large sheet were compared already, one by one. */
function isChanged({ was, is, cells }: SheetChanges): boolean {
  return cells.length > 0 || !isSame({ ...was, rows: null }, { ...is, rows: null });
}
