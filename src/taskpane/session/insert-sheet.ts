import { serialOf, type Serial } from '../../engine/calendar/serial';
import type { Reports } from '../../reports/make-reports';
import type { LeftSheet } from '../../excel/pane-host';
import type { Made, YearReports } from '../../reports/year/make-year-reports';
import type { SheetContent } from '../../sheet/content/sheet-content';
import type { Notice } from './notice';
import type { PaneError } from './pane-error';
import type { Result } from './state';
import type { CheckRunner } from './check-runner';
import type { SessionContext } from './session-context';

/** What reports on a year, of the whole workbook. */
export type YearKind = 'evaluation' | 'year';

export type ReportKind = keyof Reports | YearKind;

/** A file that the person may keep. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Inserting sheets. */
export interface InsertSheet {
  /** Puts a template's sheet into the workbook, behind all others. */
  readonly insertTemplate: (content: SheetContent) => Promise<void>;
  /** Makes a sheet that reports on the last check; where there is none, or it is out of date, checks first. */
  readonly report: (kind: ReportKind) => Promise<void>;
  /** The same as a Word document; null where there is nothing to report on, which is said. */
  readonly reportDocument: (kind: YearKind) => Promise<MadeFile | null>;
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
  checks: Pick<CheckRunner, 'again' | 'validate' | 'onWorkbookChange'>,
): InsertSheet {
  const { host, state, tell, notice, ask, attempt, paneError, loadReviewer } = context;
  let abort: AbortController | null = null;
  let isBusy = false;

  /** Says which sheet is left, until Excel lets it be deleted or the person leaves it. */
  function offerRemoval(sheet: LeftSheet, why: PaneError | null): void {
    ask({ kind: 'ask-remove', sheet, why }, async () => {
      try {
        if (await host.removeSheet(sheet)) checks.onWorkbookChange({ sheets: [], remote: false });
        else notice({ kind: 'not-removed', sheet: sheet.name });
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
  async function freshResult(whole = false): Promise<Result | null> {
    const known = state().result;
    const isWhole = known !== null && known.scope === null;
    if (known && !known.changed && (isWhole || !whole)) return known;
    await (whole && !isWhole ? checks.validate('workbook') : checks.again());
    const { result } = state();
    return result?.changed === null ? result : null;
  }

  /** The reports on the workbook's year: what people wrote on any of its sheets is taken over. */
  async function yearReports(kind: YearKind): Promise<YearReports | null> {
    const result = await freshResult(true);
    if (!result) return null;
    const [{ makeYearReports }, { evaluatedYear }, workbook] = await Promise.all([
      import(/* webpackChunkName: "year-reports" */ '../../reports/year/make-year-reports'),
      import(/* webpackChunkName: "year-reports" */ '../../review/year-evaluation'),
      host.workbookName(),
    ]);
    const { review, settings, at } = result;
    // an evaluation can begin before there are results
    const begun = kind === 'evaluation' ? (review.papers.kpiPlans.at(-1)?.fiscalYear ?? null) : null;
    const year = evaluatedYear(review) ?? begun;
    const made = makeYearReports({ review, settings, workbook, day: dayOf(at) }, state().language, year);
    if (!made) notice({ kind: 'no-kpis' });
    return made;
  }

  const partsOf = (kind: YearKind, { evaluation, year, period }: YearReports): Made[] =>
    kind === 'evaluation' ? [evaluation] : [year, ...(period ? [period] : [])];

  async function makeYearReport(kind: YearKind): Promise<void> {
    const made = await yearReports(kind);
    if (!made) return;
    const names: string[] = [];
    for (const { content } of partsOf(kind, made).reverse()) {
      const name = await insert(content, kind === 'evaluation' ? 'evaluation' : 'report');
      if (name === null) return;
      names.push(name);
      // Excel does not tell of what the add-in itself writes
      if (kind === 'evaluation') checks.onWorkbookChange({ sheets: [name], remote: false });
    }
    if (names.length > 1) notice({ kind: 'sheets-inserted', names });
  }

  async function makeDocument(kind: YearKind): Promise<MadeFile | null> {
    const made = await yearReports(kind);
    if (!made) return null;
    const parts = partsOf(kind, made);
    const { writeDocx } = await import(/* webpackChunkName: "docx" */ '../../docx/write-docx');
    const name = `${made.fiscalYear}-${parts[0]?.content.name ?? ''}`;
    return { name: `${name}.docx`, bytes: await writeDocx(parts, name) };
  }

  async function makeReport(kind: ReportKind): Promise<void> {
    if (kind === 'evaluation' || kind === 'year') return makeYearReport(kind);
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
    reportDocument: async (kind) => {
      let file: MadeFile | null = null;
      await alone(async () => {
        file = await makeDocument(kind);
      });
      return file;
    },
    stopInserting: () => abort?.abort(),
  };
}
