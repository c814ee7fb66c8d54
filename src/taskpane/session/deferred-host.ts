import type { PaneHost } from '../../excel/pane-host';
import { canKeepNotes, canUndoInOneStep } from '../../excel/capabilities';
import { currentTheme, onThemeChange } from '../../excel/theme';
import { browserStore, userSettings } from '../../excel/user-settings';
import { onVisibilityChange } from '../../excel/visibility';
import { FilesMissing } from './pane-error';

async function load(): Promise<PaneHost> {
  try {
    return (await import(/* webpackChunkName: "excel" */ '../../excel/excel-pane-host')).excelPaneHost();
  } catch (cause) {
    throw new FilesMissing('the files that talk to Excel did not come', { cause });
  }
}

/** Excel, of which at first only that is loaded which the pane's first picture needs. */
export function deferredHost(): PaneHost {
  const { partitionKey } = Office.context as { partitionKey?: string };
  let loading: Promise<PaneHost> | null = null;
  async function whole(): Promise<PaneHost> {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      // the next attempt tries again
      loading = null;
      throw error;
    }
  }
  return {
    workbook: { read: async (request) => (await whole()).workbook.read(request) },
    workbookName: async () => (await whole()).workbookName(),
    activeSheet: async () => (await whole()).activeSheet(),
    sheetNames: async () => (await whole()).sheetNames(),
    select: async (cell) => (await whole()).select(cell),
    highlight: async (marks) => (await whole()).highlight(marks),
    clearHighlights: async () => (await whole()).clearHighlights(),
    hasHighlights: async () => (await whole()).hasHighlights(),
    canKeepNotes,
    putNotes: async (notes, sheets) => (await whole()).putNotes(notes, sheets),
    noteCell: async (cell, text) => (await whole()).noteCell(cell, text),
    selection: async () => (await whole()).selection(),
    contents: async (sheet, area) => (await whole()).contents(sheet, area),
    write: async (writes) => (await whole()).write(writes),
    putBack: async (rewrites) => (await whole()).putBack(rewrites),
    isAsWritten: async (rewrites) => (await whole()).isAsWritten(rewrites),
    undoesInOneStep: canUndoInOneStep,
    removeSheet: async (sheet) => (await whole()).removeSheet(sheet),
    insertSheet: async (content, options) => (await whole()).insertSheet(content, options),
    onChange: async (listener) => (await whole()).onChange(listener),
    onVisibilityChange,
    theme: currentTheme,
    onThemeChange,
    workbookSettings: {
      read: async (key) => (await whole()).workbookSettings.read(key),
      write: async (key, value) => (await whole()).workbookSettings.write(key, value),
    },
    userSettings: userSettings(partitionKey, browserStore()),
  };
}
