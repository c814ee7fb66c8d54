import type { Highlighted, Mark, PaneHost, Selected, WorkbookChange } from '../../src/excel/pane-host';
import type { Cell } from '../../src/engine/cell';
import type { ReadRequest } from '../../src/review/workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';

/** An Excel for the pane's tests: it answers at once, and remembers what it was asked. */
export interface FakeHost extends PaneHost {
  readonly selected: Cell[];
  readonly highlighted: (readonly Mark[])[];
  readonly reads: (readonly string[] | null)[];
  readonly kept: Map<string, string>;
  cleared: number;
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
}

export function fakeHost(sheets: readonly SheetSnapshot[], active = sheets[0]?.name ?? ''): FakeHost {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const kept = new Map<string, string>();

  async function answered<Answer>(answer: () => Answer): Promise<Answer> {
    await Promise.resolve();
    if (host.refusal !== null) throw host.refusal;
    return answer();
  }

  async function read({ sheets: names, onProgress, signal }: ReadRequest): Promise<WorkbookSnapshot> {
    host.reads.push(names);
    await host.gate;
    if (host.refusal !== null) throw host.refusal;
    signal?.throwIfAborted();
    const chosen = sheets.filter(({ name }) => names?.includes(name) ?? true);
    onProgress?.({ done: chosen.length, total: chosen.length });
    return { sheets: chosen, date1904: false };
  }

  function paint(marks: readonly Mark[]): Highlighted {
    host.highlighted.push(marks);
    const isProtected = ({ cell }: Mark): boolean => host.protectedSheets.includes(cell.sheet);
    return {
      painted: marks.filter((mark) => !isProtected(mark)),
      onProtected: marks.filter(isProtected),
      onMissing: [],
    };
  }

  const host: FakeHost = {
    selected: [],
    highlighted: [],
    reads: [],
    kept,
    cleared: 0,
    answer: 'selected',
    protectedSheets: [],
    refusal: null,
    gate: Promise.resolve(),
    listeners,
    change: (change) => {
      for (const listener of listeners) listener({ sheets: [], remote: false, ...change });
    },
    workbook: { read },
    activeSheet: () => answered(() => active),
    select: (cell) =>
      answered(() => {
        host.selected.push(cell);
        return host.answer;
      }),
    highlight: (marks) => answered(() => paint(marks)),
    clearHighlights: () =>
      answered(() => {
        host.cleared += 1;
      }),
    write: () => answered(() => ({ outcome: 'written', inOneStep: true }) as const),
    onChange: (listener) =>
      answered(() => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          return Promise.resolve();
        };
      }),
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    workbookSettings: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    userSettings: {
      read: (key) => kept.get(key) ?? null,
      write: (key, value) => {
        kept.set(key, value);
      },
    },
  };
  return host;
}
