import type { Cell } from '../engine/cell';
import type { Refusal } from '../functions/refusal';
import type { Unknown } from './given';

/** Why a cell that calls one of our functions is in error. */
export type Reason =
  /** `at`: the cell that the refusal speaks of, where an argument is nothing but cells. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly at: Cell | null }
  | Unknown
  /** `at`: the first cell that holds something where the answer would spill to; null where none does. */
  | { readonly kind: 'spill'; readonly at: Cell | null }
  /** `nearest`: the function that is called most like it, with KPI. before it. */
  | { readonly kind: 'no-function'; readonly name: string; readonly nearest: string }
  /** We fail to calculate it ourselves. */
  | { readonly kind: 'unexplained' }
  /** The functions answer: what is in error stands beside them, or was not calculated again. */
  | { readonly kind: 'elsewhere' };
