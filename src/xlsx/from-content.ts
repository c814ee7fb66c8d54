import { placeText } from '../sheet/cells/reference';
import { LINK_COLOR } from '../sheet/content/content-looks';
import type { Allowed, ContentValidation } from '../sheet/content/content-validation';
import { scaleToFit } from '../sheet/content/page-width';
import {
  BORDER_COLOR,
  PAGE_FOOTER,
  type ContentBorders,
  type ContentCell,
  type ContentLook,
  type SheetContent,
} from '../sheet/content/sheet-content';
import type { DataValidation } from './data-validation';
import type { Border, Borders, CellStyle, Font } from './cell-style';
import type { Link } from './link';
import type { FileCell, SheetFile, WorkbookFile } from './workbook-file';

type Edge = keyof ContentBorders;

const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

function bordersOf(borders: ContentBorders): Borders {
  const edges = EDGES.flatMap((edge): [Edge, Border][] => {
    const line = borders[edge];
    return line ? [[edge, { line, color: BORDER_COLOR }]] : [];
  });
  return Object.fromEntries(edges);
}

function fontOf({ bold, size, color }: ContentLook, isLink: boolean): Font | null {
  const shown = isLink ? LINK_COLOR : color;
  if (bold === undefined && size === undefined && shown === undefined) return null;
  return {
    ...(bold && { bold }),
    ...(size && { size }),
    ...(shown && { color: shown }),
    ...(isLink && { underline: 'single' as const }),
  };
}

function styleOf(look: ContentLook, isLink: boolean): CellStyle {
  const { format, fill, borders, horizontal, vertical, wrap, indent } = look;
  const font = fontOf(look, isLink);
  return {
    ...(format !== undefined && { numberFormat: format }),
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders: bordersOf(borders) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrap }),
    ...(indent !== undefined && { indent }),
  };
}

function cellOf({ value, formula, look, link }: ContentCell): FileCell {
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...((look ?? link) && { style: styleOf(look ?? {}, link !== undefined) }),
  };
}

function linksOf(rows: SheetContent['rows']): Link[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.link
        ? [{ area: { top: row, left: column, bottom: row, right: column }, place: placeText(cell.link) }]
        : [],
    ),
  );
}

function ruleOf(allowed: Allowed): Pick<DataValidation, 'type' | 'operator' | 'formulas'> {
  switch (allowed.kind) {
    case 'words':
      return { type: 'list', operator: 'between', formulas: [`"${allowed.words.join(',')}"`] };
    case 'whole':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulas: [String(allowed.from)] };
    case 'days':
      return { type: 'date', operator: 'between', formulas: [String(allowed.from), String(allowed.to)] };
    case 'formula':
      return { type: 'custom', operator: 'between', formulas: [allowed.formula.slice(1)] };
  }
}

function validationOf({ area, allowed, isStrict, prompt, error }: ContentValidation): DataValidation {
  return {
    area,
    ...ruleOf(allowed),
    allowsBlank: true,
    hasArrow: allowed.kind === 'words',
    style: isStrict ? 'stop' : 'warning',
    error,
    prompt,
  };
}

/** A sheet that the product makes as a sheet of a file. */
export function sheetFile(content: SheetContent): SheetFile {
  const { name, rows, merges, widths, heights, frozen, page, validations, charts } = content;
  const scale = scaleToFit(widths, page);
  const links = linksOf(rows);
  return {
    name,
    rows: rows.map((row) => row.map((cell) => cell && cellOf(cell))),
    merges,
    columns: widths.map((width, column) => ({ first: column, last: column, width })),
    rowSettings: new Map(Array.from(heights, ([row, height]) => [row, { height }])),
    frozen,
    print: {
      orientation: page.orientation,
      fit: { wide: 1, high: 0 },
      ...(scale < 100 && { scale }),
      ...(page.titleRows && { titleRows: page.titleRows }),
      centered: true,
      footer: `&C${PAGE_FOOTER}`,
    },
    ...(validations.length > 0 && { validations: validations.map(validationOf) }),
    ...(links.length > 0 && { links }),
    ...(charts.length > 0 && { charts }),
  };
}

/** A workbook of such sheets. Their names differ: see `freeName`. */
export function workbookFile(contents: readonly SheetContent[], title: string): WorkbookFile {
  return { sheets: contents.map(sheetFile), title };
}
