import type { Area } from '../engine/area';

/** Where a click on cells leads: to an address outside of the workbook, to a place, or to a place in what the address leads to. */
export interface Link {
  readonly area: Area;
  /** https://…, mailto:…, another file. */
  readonly address?: string;
  /** As in a formula: 収入!A1, or a name. */
  readonly place?: string;
  /** Shown where the link is pointed at. */
  readonly tip?: string;
}
