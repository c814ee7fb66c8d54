import { Documents, FontCache, IRenderManagerService } from '@univerjs/engine-render';
import type { UniverParts } from '../host/book/book';

const FAMILY = 'Noto Sans JP Variable';

/** Gives the canvas the page's Japanese font behind every font that a workbook asks for. */
export function addJapaneseToCanvas(): void {
  const font = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font');
  const set = font?.set;
  if (!font || !set) throw new Error('this browser’s canvas has no font');
  Object.defineProperty(CanvasRenderingContext2D.prototype, 'font', {
    ...font,
    set(this: CanvasRenderingContext2D, value: string) {
      set.call(this, `${value}, "${FAMILY}"`);
    },
  });
}

/** Loads what the font needs to show the text: it comes in pieces of some hundred characters. */
export async function loadJapaneseFor(text: string): Promise<void> {
  await document.fonts.load(`16px "${FAMILY}"`, text);
}

/**
 * A canvas does not draw itself anew when a piece of a font arrives after it drew, and Univer keeps the widths that it
 * measured without it: of the cells, and of the lines in the formula bar and in the cell that is edited.
 */
export function redrawWithNewFonts({ univer, api }: UniverParts): void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  document.fonts.addEventListener('loadingdone', () => {
    FontCache.globalFontMeasureCache.clear();
    api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    for (const { mainComponent } of renders.getRenderAll().values()) {
      if (!(mainComponent instanceof Documents)) continue;
      const lines = mainComponent.getSkeleton();
      lines?.makeDirty(true);
      lines?.calculate();
      mainComponent.makeDirty();
    }
  });
}
