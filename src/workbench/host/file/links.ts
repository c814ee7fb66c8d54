import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Link } from '../../../xlsx/link';
import { areaOf } from '../area';
import { HYPERLINK } from '../book/custom';

type Cells = Record<number, Record<number, ICellData>>;

/** A cell's link as Excel's API says it. */
interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/**
 * Gives cells their links. Where the file has one over more than what stands on the sheet, its cells beyond have none;
 * its first cell always has it.
 */
export function putLinks(cells: Cells, links: readonly Link[]): void {
  const lastRow = Math.max(-1, ...Object.keys(cells).map(Number));
  for (const { area, address, place, tip } of links) {
    const link: CellLink = {
      ...(address !== undefined && { address }),
      ...(place !== undefined && { documentReference: place }),
      ...(tip !== undefined && { screenTip: tip }),
    };
    for (let row = area.top; row <= Math.max(area.top, Math.min(area.bottom, lastRow)); row += 1) {
      const inRow = (cells[row] ??= {});
      const last = Math.max(-1, ...Object.keys(inRow).map(Number));
      for (let column = area.left; column <= Math.max(area.left, Math.min(area.right, last)); column += 1) {
        const cell = (inRow[column] ??= {});
        cell.custom = { ...cell.custom, [HYPERLINK]: link };
      }
    }
  }
}

/** The links that the cells of a sheet have, from top to bottom. */
export function linksFile(sheet: Worksheet): Link[] {
  const links: Link[] = [];
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    const link = cell?.custom?.[HYPERLINK] as CellLink | undefined;
    if (link) links.push(linkFile(link, row, column));
  });
  return links.sort(({ area: a }, { area: b }) => a.top - b.top || a.left - b.left);
}

function linkFile({ address, documentReference, screenTip }: CellLink, row: number, column: number): Link {
  return {
    area: areaOf(row, column),
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { place: documentReference }),
    ...(screenTip !== undefined && { tip: screenTip }),
  };
}
