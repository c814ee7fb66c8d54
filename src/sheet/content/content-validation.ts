import type { Area } from '../../engine/area';
import type { Serial } from '../../engine/calendar/serial';

/** What may be typed into a cell. A blank cell is always allowed. */
export type Allowed =
  /** One of these, chosen from a list: no comma in them, and at most 255 characters with the commas between them. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Whole numbers from this one on. */
  | { readonly kind: 'whole'; readonly from: number }
  /** Days, both included. */
  | { readonly kind: 'days'; readonly from: Serial; readonly to: Serial }
  /** What this is true of, as seen from the first cell. With its leading =, in English names. */
  | { readonly kind: 'formula'; readonly formula: string };

/** What Excel says beside a cell, or when something else is typed: a title of at most 32 characters, a text of 255. */
interface EntryMessage {
  readonly title: string;
  readonly text: string;
}

/** Excel's data validation of cells. */
export interface ContentValidation {
  readonly area: Area;
  readonly allowed: Allowed;
  /** What else is typed is refused; else Excel asks whether it is meant. */
  readonly isStrict: boolean;
  readonly prompt: EntryMessage;
  readonly error: EntryMessage;
}
