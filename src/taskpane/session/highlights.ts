import type { Reviewer } from './reviewer';
import type { SessionContext } from './session-context';

/** Highlighting the cells of findings: only when a person asks for it, for it writes to the workbook. */
export interface Highlights {
  /** Highlights the cells of all findings that are listed, and no others. */
  readonly highlightAll: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  readonly toggleHighlights: () => Promise<void>;
  /** Looks whether the workbook holds highlights: from before it was saved, or not any more after an undo. */
  readonly lookForHighlights: () => Promise<void>;
}

export function highlights(context: SessionContext, reviewer: () => Reviewer | null): Highlights {
  const { host, state, tell, notice, paneError, attempt } = context;

  function highlightAll(): Promise<void> {
    return attempt(async () => {
      const { result, filter, language } = state();
      const listed = (result && reviewer()?.listFindings(result, filter, language).open) ?? [];
      const marks = listed.flatMap(({ finding: { cells, severity } }) =>
        cells.map((cell) => ({ cell, severity })),
      );
      if (marks.length === 0) {
        if (state().highlights !== 'none') await clearHighlights();
        return;
      }
      const { highlighted, onProtected } = await host.highlight(marks);
      tell({ type: 'highlighted', highlights: highlighted.length > 0 ? 'current' : 'none' });
      const sheets = [...new Set(onProtected.map(({ cell }) => cell.sheet))];
      if (sheets.length > 0) notice({ kind: 'not-highlighted', sheets });
    });
  }

  function clearHighlights(): Promise<void> {
    return attempt(async () => {
      const sheets = await host.clearHighlights();
      tell({ type: 'highlighted', highlights: sheets.length > 0 ? 'stale' : 'none' });
      if (sheets.length > 0) notice({ kind: 'not-cleared', sheets });
    });
  }

  async function lookForHighlights(): Promise<void> {
    try {
      const isThere = await host.hasHighlights();
      if (isThere === (state().highlights !== 'none')) return;
      tell({ type: 'highlighted', highlights: isThere ? 'stale' : 'none' });
    } catch (error) {
      // nobody asked: the next look tries again
      paneError(error);
    }
  }

  return {
    highlightAll,
    clearHighlights,
    toggleHighlights: async () => {
      if (state().highlights === 'none') await lookForHighlights();
      await (state().highlights === 'none' ? highlightAll() : clearHighlights());
    },
    lookForHighlights,
  };
}
