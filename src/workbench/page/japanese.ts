import { FontCache } from '@univerjs/engine-render';

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

/** A canvas does not draw itself anew when a piece of a font arrives after it drew. */
export function redrawWithNewFonts(redraw: () => void): void {
  document.fonts.addEventListener('loadingdone', () => {
    FontCache.globalFontMeasureCache.clear();
    redraw();
  });
}
