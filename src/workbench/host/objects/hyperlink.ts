import type { Property } from '../wire/table';
import { SheetCells } from '../book/cells';
import { HYPERLINK } from '../book/custom';
import { changeCells, writeValues } from '../book/write';
import { areaOf } from '../area';
import { optionsOf } from './options';
import { allowContent } from './protect';
import type { RangeRef } from './refs';

/** The link of the range's first cell. It is kept, not followed: the grid of the workbench has no links. */
export const hyperlinkProperty: Property<RangeRef, Excel.RangeHyperlink | null> = {
  get: ({ book, sheetId, area }) => {
    const { custom } = new SheetCells(book, sheetId).cell(area.top, area.left) ?? {};
    return (custom?.[HYPERLINK] as Excel.RangeHyperlink | undefined) ?? null;
  },
  set: (range, value) => {
    const { book, sheetId, area } = range;
    allowContent(range);
    const cells = new SheetCells(book, sheetId);
    const link = optionsOf(value);
    changeCells(book, sheetId, area, (row, column) => ({
      custom: { ...cells.cell(row, column)?.custom, [HYPERLINK]: link },
    }));
    const shown = link['textToDisplay'];
    if (typeof shown === 'string') writeValues(book, sheetId, areaOf(area.top, area.left), () => `'${shown}`);
  },
};
