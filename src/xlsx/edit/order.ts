/** What stands before the views in the part that lists the sheets. */
export const BEFORE_VIEWS = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection'];

/** What stands before the names there. */
export const BEFORE_NAMES = [...BEFORE_VIEWS, 'bookViews', 'sheets', 'functionGroups', 'externalReferences'];
