import { PAGE_FOOTER, type ContentPage, type SheetContent } from '../../sheet/sheet-content';

/** Excel counts widths in points here: a digit of 8 pixels, with the margin of a cell. */
const POINTS_PER_PIXEL = 0.75;
const DIGIT = 8;
const MARGIN = 5;

/** The size of the columns, and what stays in view. */
export function putFrame(sheet: Excel.Worksheet, { widths, frozen }: SheetContent): void {
  if (widths.length > 0) {
    sheet
      .getRangeByIndexes(0, 0, 1, widths.length)
      .setColumnProperties(
        widths.map((width) => ({ format: { columnWidth: (width * DIGIT + MARGIN) * POINTS_PER_PIXEL } })),
      );
  }
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** The page, where Excel has one to be set up. */
export function putPage(sheet: Excel.Worksheet, { orientation, titleRows }: ContentPage): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  if (titleRows) {
    pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  }
}
