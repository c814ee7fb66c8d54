import { addressOf } from '../../engine/cell';
import { parseAddress, parseArea } from '../../engine/address';
import type { FileCell } from '../workbook-file';
import { contentXml } from '../write/cell-content';
import type { CellChange } from './cell-changes';

export interface EditedSheet {
  readonly xml: string;
  /** A cell has a formula that had none, or the other way round. */
  readonly formulasMoved: boolean;
}

interface StoredCell {
  readonly attributes: string;
  readonly content: string;
  readonly xml: string;
}

interface StoredRow {
  readonly attributes: string;
  readonly cells: Map<number, StoredCell>;
  readonly xml: string;
  isChanged: boolean;
}

const SHEET_DATA = /<sheetData\b[^>]*?(?:\/>|>([^]*?)<\/sheetData>)/;
const ROW = /<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>[^]*?<\/f>)/;
/** What these patterns would take for something else. */
const UNUSUAL = /<!--|<!\[CDATA\[/;

/**
 * A sheet's part with these cells, and all else as it is written there. Texts stand in their cells, so that the list
 * of shared ones stays. Null where the part is not written as it is commonly, or where a cell belongs to a formula of
 * several cells.
 * @param rows what the sheet holds now
 */
export function editSheetData(
  xml: string,
  changes: readonly CellChange[],
  rows: readonly (readonly (FileCell | null)[])[],
): EditedSheet | null {
  const [whole, inside = ''] = SHEET_DATA.exec(xml) ?? [];
  const stored = whole === undefined || UNUSUAL.test(inside) ? null : readRows(inside);
  if (whole === undefined || !stored || inArray(stored, changes)) return null;
  let formulasMoved = false;
  for (const { row, column, cell, isResult } of [...changes, ...sharers(stored, changes, rows)]) {
    const storedRow = stored.get(row) ?? {
      attributes: ` r="${String(row + 1)}"`,
      cells: new Map(),
      xml: '',
      isChanged: true,
    };
    stored.set(row, storedRow);
    storedRow.isChanged = true;
    const old = storedRow.cells.get(column);
    const formula = FORMULA.exec(old?.content ?? '')?.[0];
    formulasMoved ||= (formula !== undefined) !== (cell?.formula !== undefined);
    const fresh = cellXml(cell, addressOf({ row, column }), old?.attributes, isResult ? formula : undefined);
    storedRow.cells.set(column, { attributes: '', content: '', xml: fresh });
  }
  const data = inOrder(stored).map(([, row]) => (row.isChanged ? rowXml(row) : row.xml));
  return { xml: xml.replace(whole, () => `<sheetData>${data.join('')}</sheetData>`), formulasMoved };
}

function inOrder<Item>(items: ReadonlyMap<number, Item>): [number, Item][] {
  return [...items].sort(([a], [b]) => a - b);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function readRows(inside: string): Map<number, StoredRow> | null {
  const rows = new Map<number, StoredRow>();
  for (const [xml, attributes = '', content = ''] of inside.matchAll(ROW)) {
    const number = Number(attribute(attributes, 'r'));
    const cells = readCells(content);
    if (!Number.isInteger(number) || !cells) return null;
    rows.set(number - 1, { attributes, cells, xml, isChanged: false });
  }
  return rows;
}

function readCells(inside: string): Map<number, StoredCell> | null {
  const cells = new Map<number, StoredCell>();
  for (const [xml, attributes = '', content = ''] of inside.matchAll(CELL)) {
    const place = parseAddress(attribute(attributes, 'r') ?? '');
    if (!place) return null;
    cells.set(place.column, { attributes, content, xml });
  }
  return cells;
}

function* formulas(rows: ReadonlyMap<number, StoredRow>) {
  for (const [row, { cells }] of rows) {
    for (const [column, { content }] of cells) {
      const [, attributes] = FORMULA.exec(content) ?? [];
      if (attributes !== undefined) yield { row, column, attributes };
    }
  }
}

/** Of a formula that fills several cells, other than by its results. */
function inArray(rows: ReadonlyMap<number, StoredRow>, changes: readonly CellChange[]): boolean {
  const contents = changes.filter(({ isResult }) => !isResult);
  for (const { attributes } of formulas(rows)) {
    if (!['array', 'dataTable'].includes(attribute(attributes, 't') ?? '')) continue;
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    if (!area) return true;
    const isInside = ({ row, column }: CellChange) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (contents.some(isInside)) return true;
  }
  return false;
}

/** The cells that share the formula of one that changes: each gets its own, whose first is gone. */
function sharers(
  stored: ReadonlyMap<number, StoredRow>,
  changes: readonly CellChange[],
  rows: readonly (readonly (FileCell | null)[])[],
): CellChange[] {
  const changed = new Set(changes.filter(({ isResult }) => !isResult).map(addressOf));
  const shared = [...formulas(stored)].filter(({ attributes }) => attribute(attributes, 't') === 'shared');
  const gone = new Set(
    shared
      .filter((each) => changed.has(addressOf(each)) && attribute(each.attributes, 'ref') !== undefined)
      .map(({ attributes }) => attribute(attributes, 'si')),
  );
  return shared
    .filter((each) => gone.has(attribute(each.attributes, 'si')) && !changed.has(addressOf(each)))
    .map(({ row, column }) => ({ row, column, cell: rows[row]?.[column] ?? null, isResult: false }));
}

function cellXml(
  cell: FileCell | null,
  address: string,
  attributes = '',
  formula: string | undefined = undefined,
): string {
  const { type, xml } = contentXml(cell ?? {}, formula);
  const kept = attributes.replace(/\s(?:r|t|vm)="[^"]*"/g, '').trimEnd();
  const isKept = formula === undefined ? kept.replace(/\scm="[^"]*"/, '') : kept;
  if (xml === '' && isKept === '') return '';
  const t = type === undefined ? '' : ` t="${type}"`;
  return xml === '' ? `<c r="${address}"${isKept}/>` : `<c r="${address}"${isKept}${t}>${xml}</c>`;
}

function rowXml({ attributes, cells }: StoredRow): string {
  const content = inOrder(cells)
    .map(([, { xml }]) => xml)
    .join('');
  // How far a row reaches may have changed, and need not be said.
  const own = attributes.replace(/\sspans="[^"]*"/, '');
  return content === '' ? `<row${own}/>` : `<row${own}>${content}</row>`;
}
