import { columnPoints, scaleToFit, SIDE_MARGIN } from '../../sheet/content/page-width';
import { PAGE_FOOTER, type SheetContent } from '../../sheet/content/sheet-content';

/** The size of the columns, and what stays in view. */
export function putFrame(sheet: Excel.Worksheet, { widths, frozen }: SheetContent): void {
  if (widths.length > 0) {
    sheet
      .getRangeByIndexes(0, 0, 1, widths.length)
      .setColumnProperties(widths.map((width) => ({ format: { columnWidth: columnPoints(width) } })));
  }
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** The page: as wide as one, or in the scale that makes it so. */
export function putPage(
  sheet: Excel.Worksheet,
  { page, widths }: Pick<SheetContent, 'page' | 'widths'>,
): void {
  const { orientation, titleRows } = page;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  // Unless its Page Layout tab is in front, Excel on the desktop passes over the pages to fit (office-js 1860): the scale stays.
  pageLayout.zoom = { scale: scaleToFit(widths, page) };
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  if (titleRows) {
    pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  }
}
