import { ScrollCommand, SheetsScrollRenderController } from '@univerjs/sheets-ui';

/**
 * Lets a cell that is gone to stand clear of frozen rows and columns. The grid scrolls as if they were as high and as
 * wide as the ones before the cell, and leaves it behind them where they are more.
 */
export function scrollClearOfFrozen(): void {
  const prototype = SheetsScrollRenderController.prototype as unknown as Scrolling;
  const { _scrollToCell: scroll } = prototype;
  prototype._scrollToCell = function (row, column, ...forced) {
    const isScrolled = scroll.call(this, row, column, ...forced);
    const sizes = this._sheetSkeletonManagerService.getCurrentSkeleton();
    const state = this._scrollManagerService.getCurrentScrollState();
    if (!sizes || !state) return isScrolled;
    const { startRow, startColumn } = this._context.unit.getActiveSheet().getFreeze();
    const { sheetViewStartRow, offsetY, sheetViewStartColumn, offsetX } = state;
    const down = { first: sheetViewStartRow, offset: offsetY };
    const across = { first: sheetViewStartColumn, offset: offsetX };
    const clearDown = clear(down, sizes.rowHeightAccumulation, startRow, row);
    const clearAcross = clear(across, sizes.columnWidthAccumulation, startColumn, column);
    if (clearDown === down && clearAcross === across) return isScrolled;
    return this._commandService.syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: clearDown.first,
      offsetY: clearDown.offset,
      sheetViewStartColumn: clearAcross.first,
      offsetX: clearAcross.offset,
    });
  };
}

/** How far a sheet is scrolled in one direction: past so many lines, and so many pixels more. */
interface Scrolled {
  readonly first: number;
  readonly offset: number;
}

/** @param ends where each line ends, in pixels */
function clear(scrolled: Scrolled, ends: readonly number[], unfrozen: number, line: number): Scrolled {
  const start = (at: number) => (at > 0 ? (ends[at - 1] ?? 0) : 0);
  if (line < unfrozen) return scrolled;
  const wanted = start(line) - start(Math.max(0, unfrozen));
  if (start(scrolled.first) + scrolled.offset <= wanted) return scrolled;
  const first = ends.findIndex((end) => end > wanted);
  return { first, offset: wanted - start(first) };
}

/** What Univer keeps to itself. */
interface Scrolling {
  readonly _sheetSkeletonManagerService: {
    getCurrentSkeleton: () => {
      readonly rowHeightAccumulation: readonly number[];
      readonly columnWidthAccumulation: readonly number[];
    } | null;
  };
  readonly _scrollManagerService: {
    getCurrentScrollState: () => {
      readonly sheetViewStartRow: number;
      readonly sheetViewStartColumn: number;
      readonly offsetX: number;
      readonly offsetY: number;
    } | null;
  };
  readonly _context: {
    readonly unit: {
      getActiveSheet: () => {
        getFreeze: () => { readonly startRow: number; readonly startColumn: number };
      };
    };
  };
  readonly _commandService: { syncExecuteCommand: (id: string, params: object) => boolean };
  _scrollToCell: (this: Scrolling, row: number, column: number, ...forced: boolean[]) => boolean;
}
