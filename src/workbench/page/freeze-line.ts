import { HeaderFreezeRenderController } from '@univerjs/sheets-ui';

/**
 * Lets the line beside frozen columns begin at the line below frozen rows: a title that reaches over several columns
 * stands in the rows above, and no line goes through it.
 */
export function keepTitlesWhole(): void {
  const prototype = HeaderFreezeRenderController.prototype as unknown as Freezing;
  const { _createFreeze: create } = prototype;
  prototype._createFreeze = function (direction, freeze) {
    const made = create.call(this, direction, freeze);
    const { _rowFreezeMainRect: below, _columnFreezeMainRect: beside } = this;
    if (below && beside && below.top > beside.top) {
      beside.transformByState({ top: below.top, height: beside.height - (below.top - beside.top) });
    }
    return made;
  };
}

interface Line {
  readonly top: number;
  readonly height: number;
  transformByState(state: { readonly top: number; readonly height: number }): unknown;
}

/** What Univer keeps to itself. */
interface Freezing {
  readonly _rowFreezeMainRect?: Line;
  readonly _columnFreezeMainRect?: Line;
  _createFreeze: (this: Freezing, direction: unknown, freeze: unknown) => unknown;
}
