import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Area } from '../../engine/area';
import { isWithin } from '../../engine/area';
import type { Book, UniverParts } from '../host/book/book';
import { commentsOf } from '../host/book/comments';

/** As Excel marks a cell with a comment: in its upper right corner, in purple. */
const MARK = { color: '#7160E8', size: 7 };

/** Marks the cells of the grid that have comments. */
export class CommentMarks {
  private marked: ReadonlyMap<string, readonly Area[]> = new Map();
  private unitId = '';
  private isDrawn = false;

  constructor(private readonly parts: UniverParts) {}

  /** To be called when comments may have come, gone or moved. */
  show(book: Book): void {
    const marked = new Map<string, Area[]>();
    for (const { sheetId, area } of commentsOf(book, null)) {
      marked.set(sheetId, [...(marked.get(sheetId) ?? []), area]);
    }
    const isSame =
      this.unitId === book.unitId && JSON.stringify([...marked]) === JSON.stringify([...this.marked]);
    if (isSame) return;
    this.marked = marked;
    this.unitId = book.unitId;
    this.draw();
    this.parts.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** The grid has what draws cells only once a workbook is open. */
  private draw(): void {
    if (this.isDrawn) return;
    this.isDrawn = true;
    this.parts.univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        handler: (cell, { unitId, subUnitId, row, col }, next) => {
          const isMarked =
            unitId === this.unitId &&
            this.marked.get(subUnitId)?.some((area) => isWithin({ row, column: col }, area)) === true;
          return next(isMarked ? { ...cell, markers: { ...cell?.markers, tr: MARK } } : cell);
        },
      });
  }
}
