/** Whether Excel and its library have notes. */
export function canKeepNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'NoteCollection' in Excel;
}

/** Whether Excel can make one step for undoing of all that one run does. office.js itself goes by a set of its own. */
export function canUndoInOneStep(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported('ExcelApi', '1.20') && requirements.isSetSupported('MergeUndoGroup');
}
