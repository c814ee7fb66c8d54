import type { Area } from '../../../engine/area';

export type BindingType = 'Range' | 'Table' | 'Text';

/** Cells that the add-in finds again by an id of its own. */
export interface BindingRecord {
  readonly id: string;
  readonly type: BindingType;
  readonly sheetId: string;
  /** Null where they were deleted; of a table, where it stood when it was bound. */
  readonly area: Area | null;
  readonly tableId: string | null;
}
