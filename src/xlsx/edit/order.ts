/** What stands before the views in the part that lists the sheets. */
export const BEFORE_VIEWS = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection'];

/** What stands before the names there. */
export const BEFORE_NAMES = [...BEFORE_VIEWS, 'bookViews', 'sheets', 'functionGroups', 'externalReferences'];

/** What stands before the columns in the part of a sheet. */
export const BEFORE_COLUMNS = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr'];

/** What stands before the merged cells there. */
export const BEFORE_MERGES = [
  ...BEFORE_COLUMNS,
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];

/** What stands before the conditional formats there. */
export const BEFORE_CONDITIONAL_FORMATS = [...BEFORE_MERGES, 'mergeCells', 'phoneticPr'];
