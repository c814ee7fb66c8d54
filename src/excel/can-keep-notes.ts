/** Whether Excel and its library have notes. */
export function canKeepNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'NoteCollection' in Excel;
}
