import type { Cell } from '../../engine/cell';
import type { LeftSheet, Rewrite, Stopped } from '../../excel/pane-host';
import type { StoreDamage } from '../../review/acknowledge-store';
import type { Change } from '../../review/changes';
import type { Damage } from './damage';
import type { PaneError } from './pane-error';

/** What stands in the way of a formula and of what it spills. */
export interface InTheWay {
  /** Its own cell holds something, which would be lost. */
  readonly filled: boolean;
  /** The formula that spills into its own cell, and would not be able to any more. */
  readonly spilledFrom: Cell | null;
  /** The first cell that holds something where the answer would spill to. */
  readonly blocking: Cell | null;
}

/** How what was written can be taken back. */
interface Undoable {
  /** By undoing once. */
  readonly inOneStep: boolean;
  /** By putting back what was written over. */
  readonly rewrites: readonly Rewrite[];
}

/** What a person should know of what they just did; the next action takes it away. */
export type Notice =
  | { readonly kind: 'error'; readonly error: PaneError }
  | { readonly kind: 'sheet-missing'; readonly sheet: string }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  /** They are protected. */
  | { readonly kind: 'not-highlighted'; readonly sheets: readonly string[] }
  | { readonly kind: 'not-cleared'; readonly sheets: readonly string[] }
  /** Notes of acknowledgements that could not be left: a person's stands there, or the sheet is protected. */
  | { readonly kind: 'not-noted'; readonly cells: readonly Cell[]; readonly sheets: readonly string[] }
  /** Excel cannot take it back in one step: the person is asked first. */
  | { readonly kind: 'ask-write'; readonly cells: number }
  /** What the workbook keeps cannot be read whole, and writing would lose the rest. */
  | { readonly kind: 'ask-overwrite'; readonly what: keyof Damage; readonly damage: StoreDamage }
  /** A formula would go into a cell that holds something, or spill where something stands. */
  | ({ readonly kind: 'ask-insert'; readonly cell: Cell } & InTheWay)
  | {
      readonly kind: 'sheet-inserted';
      readonly what: 'template' | 'report' | 'evaluation';
      readonly name: string;
      readonly inOneStep: boolean;
    }
  /** A sheet was broken off, and Excel did not let it be taken away: the person is asked whether to try that again. */
  | { readonly kind: 'ask-remove'; readonly sheet: LeftSheet; readonly why: PaneError | null }
  /** Somebody has put something on it. */
  | { readonly kind: 'not-removed'; readonly sheet: string }
  /** Two of one report; each is an undo step of its own. */
  | { readonly kind: 'sheets-inserted'; readonly names: readonly string[] }
  /** There are no KPI results to report on. */
  | { readonly kind: 'no-kpis' }
  /** Looking at cells takes away nothing that can be put back. */
  | ({ readonly kind: 'formula-inserted'; readonly cell: Cell } & Undoable)
  /** Figures that a person had made; `noted` is false where their note found no place. */
  | ({ readonly kind: 'values-inserted'; readonly cell: Cell; readonly noted: boolean } & Undoable)
  | ({ readonly kind: 'written'; readonly changes: readonly Change[] } & Undoable)
  /** Excel refused one of several writes, and those before it are taken back. */
  | ({ readonly kind: 'stopped' } & Omit<Stopped, 'outcome' | 'left'>)
  /** The same, and what was written before it still stands. */
  | ({ readonly kind: 'half-written'; readonly rewrites: Stopped['left'] } & Pick<Stopped, 'at' | 'why'>)
  /** Excel did not put back what was written over: it can be tried again. */
  | {
      readonly kind: 'not-put-back';
      readonly error: PaneError;
      readonly rewrites: readonly Rewrite[];
    }
  /** What was written over stands there again. */
  | { readonly kind: 'put-back'; readonly cells: number }
  | {
      readonly kind: 'refused';
      readonly why: 'protected' | 'missing' | 'changed';
      readonly sheets: readonly string[];
    }
  /** What would be written rests on figures that changed. */
  | { readonly kind: 'stale-fix' }
  /** Excel opens no page in the browser: a link leads to the help. */
  | { readonly kind: 'help' }
  | { readonly kind: 'no-more'; readonly direction: 'next' | 'previous' }
  | { readonly kind: 'copied'; readonly rows: number }
  | { readonly kind: 'not-copied' };

/** What a person is asked. */
export type Asking = Extract<Notice['kind'], `ask-${string}`>;
