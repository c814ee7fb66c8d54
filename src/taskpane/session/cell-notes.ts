import type { SessionContext } from './session-context';

/** Acknowledgements as notes beside their cells, where the person wants that. */
export interface CellNotes {
  readonly canKeepNotes: () => boolean;
  /** Leaves a note of every acknowledged finding from now on; or takes all of them away. */
  readonly setNotes: (on: boolean) => Promise<void>;
  /** Makes the notes what is acknowledged now, on the sheets that the result is about. */
  readonly note: () => Promise<void>;
}

/** The setting of a person that says whether notes are left. */
export const NOTES_KEY = 'notes';

export function cellNotes({ host, loadReviewer, state, tell, notice, attempt }: SessionContext): CellNotes {
  async function put(): Promise<void> {
    const { notes, result, language } = state();
    if (!notes || !result || !host.canKeepNotes()) return;
    const { acknowledgementNotes } = await loadReviewer();
    const wanted = acknowledgementNotes(result.acknowledged.acknowledged, language);
    const { taken, onProtected } = await host.putNotes(wanted, result.scope);
    if (taken.length + onProtected.length > 0) {
      notice({ kind: 'not-noted', cells: taken, sheets: onProtected });
    }
  }

  return {
    canKeepNotes: host.canKeepNotes,
    note: () => attempt(put),
    setNotes: async (on) => {
      host.userSettings.write(NOTES_KEY, on ? 'on' : 'off');
      tell({ type: 'notes', on });
      await attempt(async () => {
        if (on) await put();
        else await host.putNotes([], null);
      });
    },
  };
}
