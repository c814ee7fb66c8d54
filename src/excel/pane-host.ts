import type { Severity, Write } from '../engine/findings/finding';
import type { Cell } from '../engine/cell';
import type { CellNote } from '../review/acknowledgement-notes';
import type { Cancellation, Progress, WorkbookPort } from '../review/workbook';
import type { SheetContent } from '../sheet/content/sheet-content';
import type { Area } from '../engine/area';
import type { HostErrorReason } from './host-error';

/** A cell to highlight. */
export interface Mark {
  readonly cell: Cell;
  readonly severity: Severity;
}

/** What is selected on the sheet in front. */
export interface Selection {
  readonly sheet: string;
  /** Of whole columns and rows only the part that is in use. */
  readonly area: Area;
  /** The one cell of it that typing would fill. */
  readonly cell: Cell;
}

/** What stands in cells that something is to be written to. */
export interface Contents {
  /** The cells that hold something, row by row; what the first cell's own formula spills is left out. */
  readonly filled: readonly Cell[];
  /** The formula that fills the first of the cells from somewhere else; null where none does. */
  readonly spilledFrom: Cell | null;
}

export type Selected = 'selected' | 'sheet-missing' | 'sheet-hidden';

/** What became of the marks that were to be shown. */
export interface Highlighted {
  readonly highlighted: readonly Mark[];
  /** On protected sheets, which are never unprotected: to be listed in the pane instead. */
  readonly onProtected: readonly Mark[];
  /** On sheets that are not there any more. */
  readonly onMissing: readonly Mark[];
}

/** What a cell holds, as Excel takes it: a formula, or what is typed for its value. */
export interface Held {
  readonly input: string | number | boolean;
  readonly format: string;
}

/** What the add-in wrote over. */
export interface Rewrite {
  readonly cell: Cell;
  readonly before: Held;
  readonly after: Held;
}

/** Why nothing was written, and where. */
export interface Refused<Why extends string> {
  readonly outcome: 'refused';
  readonly why: Why;
  readonly sheets: readonly string[];
}

/** Excel refused one of several writes: those before it were taken back. */
export interface Stopped {
  readonly outcome: 'stopped';
  readonly why: HostErrorReason;
  /** The cell that was refused; null where Excel lets nobody see. */
  readonly at: Cell | null;
  /** What could not be taken back, or may not be where Excel lets nobody see; else all cells hold what they held. */
  readonly left: readonly Rewrite[];
}

export type Written =
  | {
      readonly outcome: 'written';
      /** Undoing once takes everything back. */
      readonly inOneStep: boolean;
      /** Each cell once. */
      readonly rewrites: readonly Rewrite[];
    }
  | Refused<'protected' | 'missing'>
  | Stopped;

/** Nothing is put back where one of the cells holds something else by now. */
export type PutBack = { readonly outcome: 'put-back' } | Refused<'protected' | 'missing' | 'changed'>;

/** Where no note could be left. */
export interface Noted {
  /** Cells beside which a person has written something. */
  readonly taken: readonly Cell[];
  /** The names of protected sheets, which are never unprotected. */
  readonly onProtected: readonly string[];
}

/** Who follows the coming of a new sheet. */
export interface InsertOptions {
  /** Rows done of all. */
  readonly onProgress?: (progress: Progress) => void;
  /** The insertion stops with the signal's reason when it is aborted, and leaves no sheet behind. */
  readonly signal?: Cancellation;
}

/** A sheet of ours that was broken off, and that Excel did not let be taken away again. */
export interface LeftSheet {
  readonly name: string;
  /** By which Excel knows it, whatever it is called by now; null where Excel did not say. */
  readonly id: string | null;
}

export type Inserted =
  | {
      readonly outcome: 'inserted';
      /** The content's name, or one like it that was free. */
      readonly name: string;
      /** Undoing once takes the sheet back. */
      readonly inOneStep: boolean;
    }
  /** What broke it off, or null where the person did. */
  | { readonly outcome: 'left'; readonly sheet: LeftSheet; readonly why: HostErrorReason | null };

/** What happened to the workbook since the last change that was told; never the add-in's own writes. */
export interface WorkbookChange {
  /**
   * The names of the sheets that changed or were calculated anew, in the order of their tabs. Empty where they are gone
   * already, or Excel would not say.
   */
  readonly sheets: readonly string[];
  /** A person at another computer took part in it: no dialogue, no write in answer to it. */
  readonly remote: boolean;
}

export type HostTheme = 'light' | 'dark' | 'contrast';

/** Settings that travel with the workbook. Whoever reads one checks its shape: other versions may have written it. */
export interface WorkbookSettings {
  /** undefined where it was never written. */
  readonly read: (key: string) => Promise<unknown>;
  /** Takes what JSON can say. */
  readonly write: (key: string, value: unknown) => Promise<void>;
}

/** Settings of this person on this computer. Where the browser keeps no storage they last as long as the pane. */
export interface UserSettings {
  /** null where it was never written. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
}

/** What the pane asks of Excel. Every promise rejects with a HostError, and with an aborted signal's reason. */
export interface PaneHost {
  readonly workbook: WorkbookPort;
  /** The workbook's name; null where it has none yet. */
  readonly workbookName: () => Promise<string | null>;
  /** The name of the sheet that the person is looking at. */
  readonly activeSheet: () => Promise<string>;
  /** The names of all sheets, in the order of their tabs. */
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Brings the cell's sheet to the front and selects the cell. */
  readonly select: (cell: Cell) => Promise<Selected>;
  /** Highlights these cells, and no others. */
  readonly highlight: (marks: readonly Mark[]) => Promise<Highlighted>;
  /** Takes all highlights away, whenever they came. Answers the protected sheets that keep theirs. */
  readonly clearHighlights: () => Promise<readonly string[]>;
  readonly hasHighlights: () => Promise<boolean>;
  /** Whether this Excel has notes that an add-in can leave. */
  readonly canKeepNotes: () => boolean;
  /** Leaves these notes on the sheets of these names (null for all), and no other note of ours. */
  readonly putNotes: (notes: readonly CellNote[], sheets: readonly string[] | null) => Promise<Noted>;
  /** Leaves a note beside a cell, which is never ours to take away. False where none could be left. */
  readonly noteCell: (cell: Cell, text: string) => Promise<boolean>;
  readonly selection: () => Promise<Selection>;
  /** What stands in an area that is not larger than a page or two; cells beyond the sheet's edge are left out. */
  readonly contents: (sheet: string, area: Area) => Promise<Contents>;
  /** Text stays text, also where it begins with = + - @. */
  readonly write: (writes: readonly Write[]) => Promise<Written>;
  /** Puts back what was written over. */
  readonly putBack: (rewrites: readonly Rewrite[]) => Promise<PutBack>;
  /** Whether the cells hold what was written to them: nobody has undone it, or written something else. */
  readonly isAsWritten: (rewrites: readonly Rewrite[]) => Promise<boolean>;
  /** Whether Excel takes back all that was written by undoing once. */
  readonly undoesInOneStep: () => boolean;
  /** Puts a sheet of ours behind all others, and brings it to the front. What breaks it off leaves no sheet behind, or says which. */
  readonly insertSheet: (content: SheetContent, options?: InsertOptions) => Promise<Inserted>;
  /** Deletes what insertSheet() left. False where it is not deleted, because somebody has put something on it. */
  readonly removeSheet: (sheet: LeftSheet) => Promise<boolean>;
  /** Tells of changes after they have come to rest. The answer ends it. */
  readonly onChange: (listener: (change: WorkbookChange) => void) => Promise<() => Promise<void>>;
  /** Tells when the person closes the pane, whose page lives on, and when they open it again. The answer ends it. */
  readonly onVisibilityChange: (listener: (isVisible: boolean) => void) => () => void;
  readonly theme: () => HostTheme;
  /** The answer ends it. */
  readonly onThemeChange: (listener: (theme: HostTheme) => void) => () => void;
  readonly workbookSettings: WorkbookSettings;
  readonly userSettings: UserSettings;
}
