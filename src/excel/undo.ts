/** Whether Excel can make one step for undoing of all that one run does. office.js itself goes by a set of its own. */
export function canUndoInOneStep(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported('ExcelApi', '1.20') && requirements.isSetSupported('MergeUndoGroup');
}
