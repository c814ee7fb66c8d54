import { serialOf, type Serial } from '../../engine/calendar/serial';
import type { Reports } from '../../reports/make-reports';
import type { LeftSheet } from '../../excel/pane-host';
import type { SheetContent } from '../../sheet/content/sheet-content';
import type { Notice } from './notice';
import type { PaneError } from './pane-error';
import type { Result } from './state';
import type { CheckRunner } from './check-runner';
import type { SessionContext } from './session-context';

export type ReportKind = keyof Reports;

/** Inserting sheets. */
export interface InsertSheet {
  /** Puts a template's sheet into the workbook, behind all others. */
  readonly insertTemplate: (content: SheetContent) => Promise<void>;
  /** Makes a sheet that reports on the last check; where there is none, or it is out of date, checks first. */
  readonly report: (kind: ReportKind) => Promise<void>;
  /** Stops the sheet that is on its way; nothing of it stays. */
  readonly stopInserting: () => void;
}

/** The day, by this computer's calendar. */
function dayOf(at: number): Serial | null {
  const day = new Date(at);
  return serialOf({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
}

type InsertedNotice = Extract<Notice, { readonly kind: 'sheet-inserted' }>;

export function insertSheet(
  context: SessionContext,
  checks: Pick<CheckRunner, 'again' | 'onWorkbookChange'>,
): InsertSheet {
  const { host, state, tell, notice, ask, attempt, paneError, loadReviewer } = context;
  let abort: AbortController | null = null;
  let isBusy = false;

  /** Says which sheet is left, until Excel lets it be deleted or the person leaves it. */
  function offerRemoval(sheet: LeftSheet, why: PaneError | null): void {
    ask({ kind: 'ask-remove', sheet, why }, async () => {
      try {
        await host.removeSheet(sheet);
        checks.onWorkbookChange({ sheets: [], remote: false });
      } catch (error) {
        offerRemoval(sheet, paneError(error));
      }
    });
  }

  /** The name of the new sheet; null where it was stopped, or where something is left that is no whole sheet. */
  async function insert(content: SheetContent, what: InsertedNotice['what']): Promise<string | null> {
    const mine = new AbortController();
    abort = mine;
    tell({ type: 'inserting', inserting: { progress: null } });
    try {
      const inserted = await host.insertSheet(content, {
        signal: mine.signal,
        onProgress: (progress) => tell({ type: 'inserting', inserting: { progress } }),
      });
      if (inserted.outcome === 'left') {
        checks.onWorkbookChange({ sheets: [inserted.sheet.name], remote: false });
        offerRemoval(inserted.sheet, inserted.why);
        return null;
      }
      const { name, inOneStep } = inserted;
      notice({ kind: 'sheet-inserted', what, name, inOneStep });
      return name;
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      return null;
    } finally {
      abort = null;
      tell({ type: 'inserting', inserting: null });
    }
  }

  /** The last result, of the workbook as it is now; null where a check came to none, which the status says. */
  async function freshResult(): Promise<Result | null> {
    const known = state().result;
    if (known && !known.changed) return known;
    await checks.again();
    const { result } = state();
    return result?.changed === null ? result : null;
  }

  async function makeReport(kind: ReportKind): Promise<void> {
    const result = await freshResult();
    if (!result) return;
    const [{ makeReports }, workbook] = await Promise.all([loadReviewer(), host.workbookName()]);
    const { kept, language } = state();
    const content = makeReports(
      {
        review: result.review,
        settings: result.settings,
        acknowledgements: kept?.acknowledgements ?? [],
        workbook,
        day: dayOf(result.at),
      },
      language,
    )[kind];
    if (content) await insert(content, 'report');
    else notice({ kind: 'no-kpis' });
  }

  /** One sheet at a time. */
  async function alone(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    tell({ type: 'dismissed' });
    await attempt(act);
    isBusy = false;
  }

  return {
    insertTemplate: (content) =>
      alone(async () => {
        const name = await insert(content, 'template');
        // Excel does not tell of what the add-in itself writes
        if (name !== null) checks.onWorkbookChange({ sheets: [name], remote: false });
      }),
    report: (kind) => alone(() => makeReport(kind)),
    stopInserting: () => abort?.abort(),
  };
}
