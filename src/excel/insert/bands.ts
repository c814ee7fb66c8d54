import type { ContentCell, SheetContent } from '../../sheet/content/sheet-content';
import { placeText } from '../../sheet/cells/reference';
import type { Area } from '../../engine/area';
import { cellInput } from '../cell-input';
import { cellProperties } from './cell-properties';

/** Excel on the web takes 5 MB in one request; what stands around the contents takes less than they do. */
export const BYTES_PER_TRIP = 2_000_000;
/** What the call for one merged area, or for one link, takes on the wire beside its own texts. */
const CALL = 600;

interface Link {
  readonly column: number;
  readonly to: string;
}

/** A row as Excel takes it. */
interface Row {
  readonly formulas: readonly (string | number | null)[];
  readonly formats: readonly string[];
  readonly properties: readonly Excel.SettableCellProperties[];
  readonly size: Excel.SettableRowProperties;
  readonly links: readonly Link[];
  /** Those that end in the row. */
  readonly merges: readonly Area[];
}

/** Rows that are written in one round trip. */
export interface Band {
  readonly top: number;
  readonly rows: readonly Row[];
}

function inputOf({ value, formula }: ContentCell): string | number | null {
  if (formula !== undefined) return formula;
  return value === null || value === '' ? null : cellInput(value);
}

function rowOf(content: SheetContent, row: number, columns: number): Row {
  const cells = Array.from({ length: columns }, (_, column) => content.rows[row]?.[column] ?? null);
  const height = content.heights.get(row);
  return {
    formulas: cells.map((cell) => cell && inputOf(cell)),
    formats: cells.map((cell) => cell?.look?.format ?? 'General'),
    properties: cells.map((cell) => cellProperties(cell?.look ?? {}, cell?.link !== undefined)),
    size: height === undefined ? {} : { format: { rowHeight: height } },
    links: cells.flatMap((cell, column) => (cell?.link ? [{ column, to: placeText(cell.link) }] : [])),
    merges: content.merges.filter(({ bottom }) => bottom === row),
  };
}

const encoder = new TextEncoder();

function bytesOf(row: Row): number {
  return encoder.encode(JSON.stringify(row)).length + (row.links.length + row.merges.length) * CALL;
}

/** Shares the rows out over as few round trips as carry so many bytes each. */
export function bandsOf(content: SheetContent, bytesPerTrip: number): Band[] {
  const bands: { top: number; rows: Row[] }[] = [];
  const columns = Math.max(0, ...content.rows.map((cells) => cells.length));
  let room = 0;
  for (let row = 0; row < content.rows.length; row += 1) {
    const made = rowOf(content, row, columns);
    const bytes = bytesOf(made);
    const band = bands.at(-1);
    if (band && bytes <= room) band.rows.push(made);
    else {
      bands.push({ top: row, rows: [made] });
      room = bytesPerTrip;
    }
    room -= bytes;
  }
  return bands;
}
