import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../../../engine/area';
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
 * Gives the cells that stand on the sheet their links, and answers the links of those that do not. The first cell of a
 * link always has it.
 */
export function putLinks(cells: Cells, links: readonly Link[]): Link[] {
  const ends = new Map(Object.entries(cells).map(([row, all]) => [Number(row), lastOf(all)]));
  const lastRow = Math.max(-1, ...ends.keys());
  return links.flatMap(({ area, ...leads }) => {
    const endOf = (row: number): number => Math.max(ends.get(row) ?? -1, row === area.top ? area.left : -1);
    const bottom = Math.min(area.bottom, Math.max(lastRow, area.top));
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= Math.min(area.right, endOf(row)); column += 1) {
        putLink(cells, row, column, leads);
      }
    }
    return areasBeyond(area, bottom, endOf).map((each) => ({ ...leads, area: each }));
  });
}

function lastOf(row: Readonly<Record<number, ICellData>>): number {
  return Math.max(-1, ...Object.keys(row).map(Number));
}

function putLink(
  cells: Cells,
  row: number,
  column: number,
  { address, place, tip }: Omit<Link, 'area'>,
): void {
  const link: CellLink = {
    ...(address !== undefined && { address }),
    ...(place !== undefined && { documentReference: place }),
    ...(tip !== undefined && { screenTip: tip }),
  };
  const cell = ((cells[row] ??= {})[column] ??= {});
  cell.custom = { ...cell.custom, [HYPERLINK]: link };
}

/** The part of an area behind the last cells of its rows, neighbouring rows that end alike together, and below them. */
function areasBeyond(area: Area, bottom: number, endOf: (row: number) => number): Area[] {
  const areas: Area[] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const left = Math.max(area.left, endOf(row) + 1);
    const before = areas.at(-1);
    if (left > area.right) continue;
    if (before?.left === left && before.bottom === row - 1)
      areas[areas.length - 1] = { ...before, bottom: row };
    else areas.push({ ...area, left, top: row, bottom: row });
  }
  return bottom < area.bottom ? [...areas, { ...area, top: bottom + 1 }] : areas;
}

/** The links that the cells of a sheet have, and those of cells that do not stand on it, from top to bottom. */
export function linksFile(sheet: Worksheet, beyond: readonly Link[]): Link[] {
  const links: Link[] = [...beyond];
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
