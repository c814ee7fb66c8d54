import { editWorkbook, type SheetsAfter } from '../../../xlsx/edit';
import type { Loss } from '../../../xlsx/losses';
import { writeWorkbook } from '../../../xlsx/write';
import type { WorkbookFile } from '../../../xlsx/workbook-file';
import type { Book } from '../book/book';
import type { Change } from '../book/changes';
import type { ExcelHost } from '../host';
import { lossesOf, unwrittenOf } from './losses';
import { workbookFileOf } from './save-file';

/** What a mutation says of where it was done. */
interface Done {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}

/** Cells that move say of both their places on which sheet it is. */
function sheetsOf({ subUnitId, from, to }: Done): string[] {
  return [subUnitId, from?.subUnitId, to?.subUnitId].filter((sheetId) => sheetId !== undefined);
}

/** What leaves the workbook as it was. */
const UNCHANGING: ReadonlySet<Change['kind']> = new Set([
  'calculated',
  'selection',
  'activated',
  'deactivated',
  'clicked',
  'in-front',
]);

/** How long a person waits for a file. */
const PATIENCE_MS = 10_000;

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What the file does not have, and the workbook or the opened file did. */
  readonly losses: readonly Loss[];
}

/** The file behind the open workbook: saving changes in it what was changed in the workbook. */
export class OpenedFile {
  private before: WorkbookFile;
  /** Cells are not where they were: what the file says of places besides the cells would say it of others. */
  private isMoved = false;
  private isEdited = false;
  /** By the sheets' ids: another sheet may come under the name of one. */
  private readonly names: ReadonlyMap<string, string>;
  private readonly hearing: { dispose(): void };

  constructor(
    private readonly host: ExcelHost,
    private readonly bytes: Uint8Array,
    private readonly patience = PATIENCE_MS,
  ) {
    const { book } = host;
    this.before = workbookFileOf(book);
    this.names = namesById(book);
    // Results are known when all is calculated: those of formulas that nothing touched stay as the file has them.
    void host.calculated().then(() => {
      if (!this.isEdited) this.before = workbookFileOf(book);
    });
    host.changes.listen(({ kind }) => {
      this.isEdited ||= !UNCHANGING.has(kind);
    });
    const { MoveRangeMutation, MoveRowsMutation, MoveColsMutation } = book.kit.sheets;
    const { InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation } = book.kit.sheets;
    const moving = new Set(
      [
        MoveRangeMutation,
        MoveRowsMutation,
        MoveColsMutation,
        InsertRowMutation,
        RemoveRowMutation,
        InsertColMutation,
        RemoveColMutation,
      ].map(({ id }) => id),
    );
    const opened = this.names;
    this.hearing = book.get(book.kit.core.ICommandService).onCommandExecuted(({ id, params }) => {
      const done = (params ?? {}) as Done;
      // What is done to a sheet that is new is no matter to the file.
      if (done.unitId !== book.unitId || !sheetsOf(done).some((sheetId) => opened.has(sheetId))) return;
      this.isMoved ||= moving.has(id);
    });
  }

  dispose(): void {
    this.hearing.dispose();
  }

  async save(): Promise<SavedFile> {
    const { book } = this.host;
    // a function of the add-in may take any time: what is not there by then is calculated when the file is opened
    await Promise.race([this.host.calculated(), delay(this.patience)]);
    const after = workbookFileOf(book);
    const edited = this.isMoved ? null : editWorkbook(this.bytes, this.before, after, this.sheetsAfter());
    if (edited) return { bytes: edited, losses: unwrittenOf(book) };
    return { bytes: await writeWorkbook(after), losses: lossesOf(book) };
  }

  /** What became of the opened sheets. */
  private sheetsAfter(): SheetsAfter {
    const now = namesById(this.host.book);
    const renames = new Map<string, string>();
    const gone = new Set<string>();
    for (const [id, was] of this.names) {
      const is = now.get(id);
      if (is === undefined) gone.add(was);
      else if (is !== was) renames.set(was, is);
    }
    return { renames, gone };
  }
}

function namesById({ sheets }: Book): ReadonlyMap<string, string> {
  return new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
}
