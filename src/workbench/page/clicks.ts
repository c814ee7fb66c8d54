import type {} from '@univerjs/sheets-ui/facade';
import type { FUniver } from '@univerjs/core/facade';
import { areaOf } from '../host/area';
import type { Book } from '../host/book/book';

/** Points of Excel's in a pixel of the page. */
const POINTS = 0.75;
/** Pixels by which a hand may move and still have clicked. */
const STEADY = 3;

/** What the grid tells of a cell beside its types: where it stands on the canvas. */
interface Placed {
  readonly position?: { readonly startX: number; readonly startY: number };
}

/** Tells the workbook of clicks on its cells with the left button; to drag over cells is none. */
export function tellClicks(api: FUniver, grid: HTMLElement, openBook: () => Book | undefined): void {
  let pressed: MouseEvent | null = null;
  let released: MouseEvent | null = null;
  const listen = (type: string, take: (event: MouseEvent) => void): void => {
    grid.addEventListener(type, (event) => event instanceof MouseEvent && take(event), { capture: true });
  };
  listen('pointerdown', (event) => (pressed = event));
  listen('pointerup', (event) => (released = event));
  api.addEvent(api.Event.CellClicked, (params) => {
    const { workbook, worksheet, row, column } = params;
    const { position } = params as Placed;
    const book = openBook();
    if (!pressed || !released || !position || book?.unitId !== workbook.getId()) return;
    const moved = Math.hypot(released.clientX - pressed.clientX, released.clientY - pressed.clientY);
    if (pressed.button !== 0 || moved > STEADY) return;
    const zoom = worksheet.getZoom();
    const points = (pixels: number): number => Math.round((pixels / zoom) * POINTS * 100) / 100;
    book.tell({
      kind: 'clicked',
      sheetId: worksheet.getSheetId(),
      area: areaOf(row, column),
      offset: {
        x: points(released.offsetX - position.startX),
        y: points(released.offsetY - position.startY),
      },
    });
  });
}
