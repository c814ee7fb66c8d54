import type { WorkbookChange } from '../../excel/pane-host';
import type { CheckRunner } from './check-runner';
import type { SessionContext } from './session-context';

/** Listening to the workbook, as long as the pane is to be seen: its page lives on when the person closes it. */
interface WorkbookWatch {
  /** The answer ends it. */
  readonly open: () => () => void;
  /** Where Excel refused to tell of changes, tries again. */
  readonly keepWatch: () => Promise<void>;
}

/** @param look called when it is time to look at the workbook: as the pane is opened, and after each change */
export function watchWorkbook(
  context: SessionContext,
  checks: Pick<CheckRunner, 'onWorkbookChange' | 'rest'>,
  look: (change: WorkbookChange | null) => void,
): WorkbookWatch {
  const { host, state, tell, paneError } = context;
  let isVisible = true;
  let watched: Promise<() => Promise<void>> | null = null;

  async function watch(): Promise<() => Promise<void>> {
    const end = await host.onChange((change) => {
      look(change);
      checks.onWorkbookChange(change);
    });
    tell({ type: 'watching', on: true });
    return end;
  }

  /** Where Excel refuses to tell of changes, the status says so, and the next check tries again. */
  async function keepWatch(): Promise<void> {
    if (!isVisible) return;
    watched ??= watch();
    try {
      await watched;
    } catch (error) {
      watched = null;
      paneError(error);
    }
  }

  async function endWatch(): Promise<void> {
    const ending = watched;
    watched = null;
    if (!ending) return;
    tell({ type: 'watching', on: false });
    try {
      await (
        await ending
      )();
    } catch (error) {
      // the pane goes away: there is nobody to tell
      paneError(error);
    }
  }

  function turn(visible: boolean): void {
    if (visible === isVisible) return;
    isVisible = visible;
    if (!visible) {
      checks.rest();
      void endWatch();
      return;
    }
    void keepWatch();
    look(null);
    // nobody listened: anything may have changed, unless it is being read at this moment
    if (!state().run) checks.onWorkbookChange({ sheets: [], remote: false });
  }

  return {
    keepWatch,
    open: () => {
      void keepWatch();
      look(null);
      const end = host.onVisibilityChange(turn);
      return () => {
        end();
        void endWatch();
      };
    },
  };
}
