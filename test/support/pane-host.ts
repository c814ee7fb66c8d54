import type { Write } from '../../src/engine/findings/finding';
import type {
  Contents,
  Highlighted,
  LeftSheet,
  Mark,
  Noted,
  PaneHost,
  PutBack,
  Rewrite,
  Selected,
  Selection,
  WorkbookChange,
  Written,
} from '../../src/excel/pane-host';
import type { Cell } from '../../src/engine/cell';
import type { CellNote } from '../../src/review/acknowledgement-notes';
import type { ReadRequest } from '../../src/review/workbook';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/cells/snapshot';

/** An Excel for the pane's tests: it answers at once, and remembers what it was asked. */
export interface FakeHost extends PaneHost {
  /** The workbook, as it stands. */
  readonly sheets: SheetSnapshot[];
  readonly selected: Cell[];
  readonly inserted: SheetContent[];
  readonly removed: LeftSheet[];
  /** What removeSheet() answers. */
  isRemoved: boolean;
  readonly highlighted: (readonly Mark[])[];
  readonly reads: (readonly string[] | null)[];
  /** What putNotes() was asked for, and what it answers. */
  readonly noted: { readonly notes: readonly CellNote[]; readonly sheets: readonly string[] | null }[];
  notedWhere: Noted;
  hasNotes: boolean;
  /** What noteCell() was asked for, and what it answers. */
  readonly cellNotes: { readonly cell: Cell; readonly text: string }[];
  takesNotes: boolean;
  readonly kept: Map<string, string>;
  /** What the workbook keeps. */
  readonly stored: Map<string, unknown>;
  readonly written: (readonly Write[])[];
  /** What write() answers. */
  outcome: Written;
  /** What was put back. */
  readonly returned: (readonly Rewrite[])[];
  /** What putBack() answers. */
  backOutcome: PutBack;
  /** What isAsWritten() answers. */
  isWritten: boolean;
  /** The workbook holds highlights. */
  hasRules: boolean;
  /** Excel can take back a write in one step. */
  undoes: boolean;
  cleared: number;
  /** What is selected. */
  chosen: Selection;
  /** What contents() answers. */
  found: Contents;
  /** What select() answers. */
  answer: Selected;
  /** The sheets whose cells take no colour. */
  protectedSheets: readonly string[];
  /** Every call rejects with it while it is set. */
  refusal: unknown;
  /** Reading stays on its way until this resolves. */
  gate: Promise<void>;
  readonly change: (change: Partial<WorkbookChange>) => void;
  readonly listeners: Set<(change: WorkbookChange) => void>;
  /** Opens the pane, or closes it. */
  show: (isVisible: boolean) => void;
  /** What was read without being asked for. */
  readonly quietReads: (readonly string[] | null)[];
  /** Sheets that can only be read when a person asks for it. */
  moved: readonly string[];
}

export function fakeHost(opened: readonly SheetSnapshot[], active = opened[0]?.name ?? ''): FakeHost {
  const sheets = [...opened];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const kept = new Map<string, string>();
  const stored = new Map<string, unknown>();

  async function answered<Answer>(answer: () => Answer): Promise<Answer> {
    await Promise.resolve();
    if (host.refusal !== null) throw host.refusal;
    return answer();
  }

  async function read({
    sheets: names,
    onProgress,
    signal,
    quiet = false,
  }: ReadRequest): Promise<WorkbookSnapshot> {
    host.reads.push(names);
    if (quiet) host.quietReads.push(names);
    await host.gate;
    if (host.refusal !== null) throw host.refusal;
    signal?.throwIfAborted();
    const isHere = (name: string): boolean => !quiet || !host.moved.includes(name);
    const chosen = sheets.filter(({ name }) => (names?.includes(name) ?? true) && isHere(name));
    onProgress?.({ done: chosen.length, total: chosen.length });
    return { sheets: chosen, date1904: false };
  }

  function paint(marks: readonly Mark[]): Highlighted {
    host.highlighted.push(marks);
    host.hasRules = true;
    const isProtected = ({ cell }: Mark): boolean => host.protectedSheets.includes(cell.sheet);
    return {
      highlighted: marks.filter((mark) => !isProtected(mark)),
      onProtected: marks.filter(isProtected),
      onMissing: [],
    };
  }

  const host: FakeHost = {
    sheets,
    selected: [],
    inserted: [],
    removed: [],
    isRemoved: true,
    highlighted: [],
    reads: [],
    noted: [],
    notedWhere: { taken: [], onProtected: [] },
    hasNotes: true,
    cellNotes: [],
    takesNotes: true,
    kept,
    stored,
    written: [],
    outcome: { outcome: 'written', inOneStep: true, rewrites: [] },
    backOutcome: { outcome: 'put-back' },
    returned: [],
    isWritten: true,
    hasRules: false,
    undoes: true,
    cleared: 0,
    chosen: {
      sheet: active,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      cell: { sheet: active, row: 0, column: 0 },
    },
    found: { filled: [], spilledFrom: null },
    answer: 'selected',
    protectedSheets: [],
    refusal: null,
    gate: Promise.resolve(),
    listeners,
    show: () => undefined,
    quietReads: [],
    moved: [],
    change: (change) => {
      for (const listener of listeners) listener({ sheets: [], remote: false, ...change });
    },
    workbook: { read },
    workbookName: () => answered(() => '予算.xlsx'),
    activeSheet: () => answered(() => active),
    sheetNames: () => answered(() => sheets.map(({ name }) => name)),
    select: (cell) =>
      answered(() => {
        host.selected.push(cell);
        return host.answer;
      }),
    highlight: (marks) => answered(() => paint(marks)),
    clearHighlights: () =>
      answered(() => {
        host.cleared += 1;
        host.hasRules = host.protectedSheets.length > 0;
        return host.protectedSheets;
      }),
    hasHighlights: () => answered(() => host.hasRules),
    canKeepNotes: () => host.hasNotes,
    putNotes: (notes, sheets) =>
      answered(() => {
        host.noted.push({ notes, sheets });
        return host.notedWhere;
      }),
    noteCell: (cell, text) =>
      answered(() => {
        host.cellNotes.push({ cell, text });
        return host.takesNotes;
      }),
    selection: () => answered(() => host.chosen),
    contents: () => answered(() => host.found),
    write: (writes) =>
      answered(() => {
        host.written.push(writes);
        return host.outcome;
      }),
    putBack: (rewrites) =>
      answered(() => {
        host.returned.push(rewrites);
        return host.backOutcome;
      }),
    isAsWritten: () => answered(() => host.isWritten),
    undoesInOneStep: () => host.undoes,
    insertSheet: (content) =>
      answered(() => {
        host.inserted.push(content);
        return { outcome: 'inserted', name: content.name, inOneStep: true };
      }),
    removeSheet: (sheet) =>
      answered(() => {
        host.removed.push(sheet);
        return host.isRemoved;
      }),
    onChange: (listener) =>
      answered(() => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          return Promise.resolve();
        };
      }),
    onVisibilityChange: (listener) => {
      host.show = listener;
      return () => undefined;
    },
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    workbookSettings: {
      read: (key) => answered(() => stored.get(key)),
      write: (key, value) =>
        answered(() => {
          stored.set(key, value);
        }),
    },
    userSettings: {
      read: (key) => kept.get(key) ?? null,
      write: (key, value) => {
        kept.set(key, value);
      },
    },
  };
  return host;
}
