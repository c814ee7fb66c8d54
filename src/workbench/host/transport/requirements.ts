/** The requirement sets that the host reports, each in the newest version it stands for. */
export const requirementSets: Readonly<Record<string, string>> = {
  AddInCommands: '1.3',
  ContextMenuApi: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  ExcelApi: '1.20',
  KeyboardShortcuts: '1.1',
  MergeUndoGroup: '1.1',
  OpenBrowserWindowApi: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};
