/** Whether what is done in one batch is one step for undoing (ExcelApi 1.20). */
export function canUndoInOneStep(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}
