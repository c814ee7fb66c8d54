import { onChange } from './changes';
import { clearHighlights, highlight } from './highlight/highlights';
import type { PaneHost } from './pane-host';
import { activeSheet, selectCell } from './select-cell';
import { currentTheme, onThemeChange } from './theme';
import { browserStore, userSettings } from './user-settings';
import { excelWorkbook } from './workbook';
import { workbookSettings } from './workbook-settings';
import { writeCells } from './write-cells';

/** Excel itself, to be asked for after Office.onReady. */
export function excelPaneHost(): PaneHost {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return {
    workbook: excelWorkbook(),
    activeSheet,
    select: selectCell,
    highlight,
    clearHighlights,
    write: writeCells,
    onChange,
    theme: currentTheme,
    onThemeChange,
    workbookSettings,
    userSettings: userSettings(partitionKey, browserStore()),
  };
}
