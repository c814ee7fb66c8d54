import { cell, NOTE } from '../content/content-looks';
import { fittedHeights } from '../content/fitted-heights';
import type { ContentValidation } from '../content/content-validation';
import type { ContentCell, ContentPage, SheetContent } from '../content/sheet-content';

export type Row = readonly (ContentCell | null)[];

/** The parts of a sheet from its title to the notes below its table. */
interface Frame {
  readonly name: string;
  /** Rows that reach over the whole width: the title, and what stands in its middle below it. */
  readonly titles: readonly ContentCell[];
  /** From the row after the titles to the one before the table's headings. */
  readonly above: readonly Row[];
  readonly headings: Row;
  readonly body: readonly Row[];
  readonly notes: readonly string[];
  readonly widths: readonly number[];
  readonly orientation: ContentPage['orientation'];
  /** How many columns stay in view beside the headings; null where nothing stays. */
  readonly frozenColumns: number | null;
  readonly validations: readonly ContentValidation[];
}

/** Puts a sheet together: titles and notes over the whole width, headings that stay in view and on each page. */
export function framed(frame: Frame): SheetContent {
  const { name, titles, above, headings, body, notes, widths, orientation, frozenColumns, validations } =
    frame;
  const headingRow = titles.length + above.length;
  const firstNote = headingRow + 1 + body.length;
  const acrossAll = (row: number) => ({ top: row, bottom: row, left: 0, right: widths.length - 1 });
  const rows: Row[] = [
    ...titles.map((title) => [title]),
    ...above,
    headings,
    ...body,
    ...notes.map((note) => [cell(note, NOTE)]),
  ];
  const merges = [
    ...titles.map((_, index) => acrossAll(index)),
    ...notes.map((_, index) => acrossAll(firstNote + index)),
  ];
  return {
    name,
    rows,
    merges,
    widths,
    heights: fittedHeights({ rows, merges, widths }),
    frozen:
      frozenColumns === null ? { rows: 0, columns: 0 } : { rows: headingRow + 1, columns: frozenColumns },
    page: { orientation, titleRows: { first: headingRow, last: headingRow } },
    validations,
    charts: [],
  };
}
