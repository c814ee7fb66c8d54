import { addressOf } from '../../engine/cell';
import { parseAddress, parseArea } from '../../engine/address';
import type { FileCell, RowSettings } from '../workbook-file';
import { contentXml } from '../write/cell-content';
import { attribute, withAttributes } from './attributes';
import type { CellChange } from './cell-changes';
import { columnLooks } from './columns';
import type { LookNumber } from './looks';
import type { SheetChanges } from './sheet-changes';

interface EditedSheet {
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
  attributes: string;
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
 * A sheet's part with these cells and rows, and all else as it is written there. Texts stand in their cells, so that the
 * list of shared ones stays. Null where the part is not written as it is commonly, or where a cell belongs to a formula
 * of several cells.
 */
export function editSheetData(
  xml: string,
  { cells, rows, is }: Pick<SheetChanges, 'cells' | 'rows' | 'is'>,
  numberOf: LookNumber,
): EditedSheet | null {
  if (cells.length === 0 && rows.size === 0) return { xml, formulasMoved: false };
  const [whole, inside = ''] = SHEET_DATA.exec(xml) ?? [];
  const stored = whole === undefined || UNUSUAL.test(inside) ? null : readRows(inside);
  if (whole === undefined || !stored || inArray(stored, cells)) return null;
  const lookOf = columnLooks(xml);
  let formulasMoved = false;
  for (const change of [...cells, ...sharers(stored, cells, is.rows)]) {
    const { row, column, cell, look } = change;
    const storedRow = changedRow(stored, row);
    const old = storedRow.cells.get(column);
    const hadFormula = FORMULA.test(old?.content ?? '');
    if (change.content) formulasMoved ||= hadFormula !== (cell?.formula !== undefined);
    const before = numberOfLook(old, storedRow) ?? lookOf(column);
    const number = look ? numberOf(before, look) : undefined;
    if (number === null) return null;
    const attributes =
      number === undefined ? old?.attributes : withAttributes(old?.attributes ?? '', { s: number });
    const fresh = cellXml(change, attributes, old?.content);
    storedRow.cells.set(column, { attributes: '', content: '', xml: fresh });
  }
  for (const [row, settings] of rows) {
    const storedRow = changedRow(stored, row);
    storedRow.attributes = rowAttributes(storedRow.attributes, settings);
  }
  const data = inOrder(stored).map(([, row]) => (row.isChanged ? rowXml(row) : row.xml));
  return { xml: xml.replace(whole, () => `<sheetData>${data.join('')}</sheetData>`), formulasMoved };
}

function changedRow(stored: Map<number, StoredRow>, row: number): StoredRow {
  const found = stored.get(row) ?? {
    attributes: ` r="${String(row + 1)}"`,
    cells: new Map(),
    xml: '',
    isChanged: true,
  };
  stored.set(row, found);
  found.isChanged = true;
  return found;
}

/** What a cell that is not there has from its row. */
function numberOfLook(cell: StoredCell | undefined, row: StoredRow): number | undefined {
  if (cell) return Number(attribute(cell.attributes, 's') ?? 0);
  const ofRow = attribute(row.attributes, 's');
  return ofRow === undefined ? undefined : Number(ofRow);
}

function rowAttributes(attributes: string, { height, hidden }: RowSettings): string {
  const isFlat = Number(attribute(attributes, 'ht')) === 0;
  const wasSized = attribute(attributes, 'customHeight') !== undefined;
  const size =
    height === undefined && !isFlat && !wasSized ? {} : { ht: height, customHeight: height !== undefined };
  return withAttributes(attributes, { ...size, hidden });
}

function inOrder<Item>(items: ReadonlyMap<number, Item>): [number, Item][] {
  return [...items].sort(([a], [b]) => a - b);
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
  const contents = changes.filter(({ content }) => content === 'other');
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
  const changed = new Set(changes.filter(({ content }) => content === 'other').map(addressOf));
  const shared = [...formulas(stored)].filter(({ attributes }) => attribute(attributes, 't') === 'shared');
  const gone = new Set(
    shared
      .filter((each) => changed.has(addressOf(each)) && attribute(each.attributes, 'ref') !== undefined)
      .map(({ attributes }) => attribute(attributes, 'si')),
  );
  return shared
    .filter((each) => gone.has(attribute(each.attributes, 'si')) && !changed.has(addressOf(each)))
    .map(({ row, column }) => ({
      row,
      column,
      cell: rows[row]?.[column] ?? null,
      content: 'other',
      look: changes.find((change) => change.row === row && change.column === column)?.look ?? null,
    }));
}

/** @param stored what stands in the cell until now */
function cellXml({ row, column, cell, content }: CellChange, attributes = '', stored = ''): string {
  const address = addressOf({ row, column });
  if (content === null) {
    const own = withAttributes(attributes, { r: undefined });
    return stored === '' ? `<c r="${address}"${own}/>` : `<c r="${address}"${own}>${stored}</c>`;
  }
  const formula = content === 'result' ? FORMULA.exec(stored)?.[0] : undefined;
  const { type, xml } = contentXml(cell ?? {}, formula);
  const kept = withAttributes(attributes, { r: undefined, t: undefined, vm: undefined });
  const own = formula === undefined ? withAttributes(kept, { cm: undefined }) : kept;
  if (xml === '' && own === '') return '';
  const t = type === undefined ? '' : ` t="${type}"`;
  return xml === '' ? `<c r="${address}"${own}/>` : `<c r="${address}"${own}${t}>${xml}</c>`;
}

function rowXml({ attributes, cells }: StoredRow): string {
  const content = inOrder(cells)
    .map(([, { xml }]) => xml)
    .join('');
  // How far a row reaches may have changed, and need not be said.
  const own = attributes.replace(/\sspans="[^"]*"/, '');
  return content === '' ? `<row${own}/>` : `<row${own}>${content}</row>`;
}
