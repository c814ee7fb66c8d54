import { describe, expect, it } from 'vitest';
import { putPage } from '../../../src/excel/insert/put-sheet';
import type { ContentPage } from '../../../src/sheet/content/sheet-content';

type Zoom = Excel.PageLayoutZoomOptions;

/** A page of an Excel that hears of pages to fit only while its Page Layout tab is in front. */
function printed(page: ContentPage, widths: readonly number[], isInFront: boolean): Zoom {
  let zoom: Zoom = { scale: 100 };
  const pageLayout = {
    headersFooters: { defaultForAllPages: {} },
    set zoom(wanted: Zoom) {
      if (isInFront || wanted.scale !== undefined) zoom = wanted;
    },
  };
  putPage({ pageLayout } as unknown as Excel.Worksheet, { page, widths });
  return zoom;
}

describe('the page of a sheet that is put into Excel', () => {
  const wide = Array.from({ length: 10 }, () => 20);

  it('is as wide as one page while the Page Layout tab is in front', () => {
    expect(printed({ orientation: 'portrait' }, wide, true)).toEqual({ horizontalFitToPages: 1 });
  });

  it.each([
    ['portrait', 39],
    ['landscape', 59],
  ] as const)('has the scale that makes it so with another tab in front (%s)', (orientation, scale) => {
    expect(printed({ orientation }, wide, false)).toEqual({ scale });
  });
});
