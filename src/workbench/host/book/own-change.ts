import type { Area } from '../../../engine/area';

/** What happens to a workbook, or is done at it, without a command of Univer's. */
export type OwnChange =
  | {
      readonly kind: 'sorted';
      readonly sheetId: string;
      readonly lines: 'rows' | 'columns';
      /** The lines that have moved. */
      readonly areas: readonly Area[];
    }
  | {
      readonly kind: 'chart';
      readonly sheetId: string;
      readonly chartId: string;
      readonly event: 'added' | 'deleted' | 'activated' | 'deactivated';
    }
  | {
      readonly kind: 'clicked';
      readonly sheetId: string;
      readonly area: Area;
      /** From the corner of the cell, in points. */
      readonly offset: { readonly x: number; readonly y: number };
    }
  | {
      /** The workbook is in front of the others again. */
      readonly kind: 'in-front';
      readonly sheetId: string;
    };
