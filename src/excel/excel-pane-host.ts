import { onChange } from './changes';
import { contents } from './contents';
import { clearHighlights, highlight } from './highlight/highlights';
import { insertSheet } from './insert/insert-sheet';
import type { PaneHost } from './pane-host';
import { activeSheet, selectCell } from './select-cell';
import { selection } from './selection';
import { sheetNames, workbookName } from './sheets';
import { currentTheme, onThemeChange } from './theme';
import { canUndoInOneStep } from './undo';
import { browserStore, userSettings } from './user-settings';
import { excelWorkbook } from './workbook';
import { workbookSettings } from './workbook-settings';
import { writeCells } from './write-cells';

/** Excel itself, to be asked for after Office.onReady. */
export function excelPaneHost(): PaneHost {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return {
    workbook: excelWorkbook(),
    workbookName,
    activeSheet,
    sheetNames,
    select: selectCell,
    highlight,
    clearHighlights,
    selection,
    contents,
    write: writeCells,
    undoesInOneStep: canUndoInOneStep,
    insertSheet,
    onChange,
    theme: currentTheme,
    onThemeChange,
    workbookSettings,
    userSettings: userSettings(partitionKey, browserStore()),
  };
}
