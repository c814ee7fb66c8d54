import type { Area } from '../engine/area';

/** In points: a bar with the gap beside it, title and axis around the bars, and a row of the default font. */
const BAR = 16;
const AROUND = 76;
const ROW = 18.75;

/** Cells over the width of so many columns that have room for a chart of so many bars. */
export function chartRoom(top: number, bars: number, columns: number): Area {
  const rows = Math.ceil((bars * BAR + AROUND) / ROW);
  return { top, left: 0, bottom: top + rows - 1, right: columns - 1 };
}
