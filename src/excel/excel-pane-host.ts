import { onChange } from './changes';
import { contents } from './contents';
import { clearHighlights, hasHighlights, highlight } from './highlight/highlights';
import { insertSheet, removeSheet } from './insert/insert-sheet';
import { canKeepNotes, canUndoInOneStep } from './capabilities';
import { noteCell } from './note-cell';
import { putNotes } from './notes';
import type { PaneHost } from './pane-host';
import { isAsWritten, putBack } from './put-back';
import { KeptMerges } from './read/kept-merges';
import { CELLS_PER_TRIP } from './read/trips';
import { activeSheet, selectCell } from './select-cell';
import { selection } from './selection';
import { sheetNames, workbookName } from './sheets';
import { currentTheme, onThemeChange } from './theme';
import { browserStore, userSettings } from './user-settings';
import { onVisibilityChange } from './visibility';
import { excelWorkbook } from './workbook';
import { workbookSettings } from './workbook-settings';
import { writeCells } from './write-cells';

/** Excel itself, to be asked for after Office.onReady. */
export function excelPaneHost(): PaneHost {
  const { partitionKey } = Office.context as { partitionKey?: string };
  const merges = new KeptMerges();
  return {
    workbook: excelWorkbook(CELLS_PER_TRIP, merges),
    workbookName,
    activeSheet,
    sheetNames,
    select: selectCell,
    highlight,
    clearHighlights,
    hasHighlights,
    canKeepNotes,
    putNotes,
    noteCell,
    selection,
    contents,
    write: writeCells,
    putBack,
    isAsWritten,
    undoesInOneStep: canUndoInOneStep,
    insertSheet,
    removeSheet,
    onChange: (listener) => onChange(listener, (sheetId) => merges.moved(sheetId)),
    onVisibilityChange,
    theme: currentTheme,
    onThemeChange,
    workbookSettings,
    userSettings: userSettings(partitionKey, browserStore()),
  };
}
