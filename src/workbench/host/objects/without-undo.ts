/**
 * What Excel on the desktop cannot undo, of the members that the host has: Microsoft lists it under "Undo support with
 * the Excel JavaScript API" (September 2025). In an undo group it is refused, elsewhere it empties what can be undone.
 */
export const WITHOUT_UNDO: ReadonlySet<string> = new Set([
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'WorksheetProtection.updateOptions',
]);

/** Not on the list, and refused nowhere; what can be undone is gone after it all the same (OfficeDev/office-js#5918). */
export const EMPTYING_UNDO: ReadonlySet<string> = new Set(['Range.getMergedAreasOrNullObject']);
