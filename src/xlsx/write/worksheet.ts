import { addressOf } from '../../engine/cell';
import type { CellValue } from '../../sheet/cells/snapshot';
import { areaAddress } from '../../engine/address';
import { MAX_COLUMNS } from '../../engine/area';
import { encodeEscapes } from '../escapes';
import { canStand, toStored } from '../formula/stored-names';
import type { Color } from '../cell-style';
import type { ColumnSpan, FileCell, PrintSetup, RowSettings, SheetFile } from '../workbook-file';
import { type CellContent, contentXml } from './cell-content';
import { DRAWING_ID } from './sheet-parts';
import { conditionalFormatsXml } from './conditional-formats';
import { document, element, escapeText } from './element';
import { linksXml } from './links';
import { MAIN, RELATIONSHIPS } from './namespaces';
import type { SharedStrings } from './shared-strings';
import type { StyleSheet } from './styles';
import { validationsXml } from './validations';

const A4 = 9;

interface WorksheetParts {
  readonly styles: StyleSheet;
  /** Null where texts stand in their cells. */
  readonly strings: SharedStrings | null;
  /** In points: what rows without a height of their own have. */
  readonly rowHeight: number;
  /** The sheet that is in front when the file is opened. */
  readonly isActive: boolean;
}

interface StoredValue {
  readonly type: string | undefined;
  readonly text: string;
}

/** A value as its cell stores it, as a constant or as a formula's result. */
function stored(value: Exclude<CellValue, null>, strings: SharedStrings, isResult: boolean): StoredValue {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`no cell holds ${String(value)}`);
      return { type: undefined, text: String(value) };
    case 'boolean':
      return { type: 'b', text: value ? '1' : '0' };
    case 'string':
      return isResult
        ? { type: 'str', text: escapeText(encodeEscapes(value)) }
        : { type: 's', text: String(strings.numberOf(value)) };
    case 'object':
      return { type: 'e', text: escapeText(value.error) };
  }
}

function storedContent(value: CellValue, f: string | undefined, strings: SharedStrings): CellContent {
  if (value === null) return { type: undefined, xml: f ?? '' };
  const { type, text } = stored(value, strings, f !== undefined);
  return { type, xml: (f ?? '') + element('v', {}, text) };
}

function cellXml(cell: FileCell, address: string, { styles, strings }: WorksheetParts): string {
  const { value = null, array } = cell;
  const formula = cell.formula !== undefined && canStand(cell.formula) ? cell.formula : undefined;
  const s = styles.numberOf(cell.style);
  const area = array ? { t: 'array', ref: areaAddress(array.area) } : {};
  const f =
    formula === undefined ? undefined : element('f', area, escapeText(toStored(formula.replace(/^=/, ''))));
  const { type, xml } = strings ? storedContent(value, f, strings) : contentXml({ value }, f);
  if (xml === '' && s === 0) return '';
  const cm = formula !== undefined && array?.dynamic;
  return element('c', { r: address, s: s === 0 ? undefined : s, t: type, cm }, xml);
}

function rowsXml({ rows, rowSettings }: SheetFile, parts: WorksheetParts): string[] {
  const settings: ReadonlyMap<number, RowSettings> = rowSettings ?? new Map();
  const numbers = new Set([...rows.keys(), ...settings.keys()]);
  const xml: string[] = [];
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const { height, hidden } = settings.get(row) ?? {};
    const cells = (rows[row] ?? []).map((cell, column) =>
      cell ? cellXml(cell, addressOf({ row, column }), parts) : '',
    );
    const content = cells.join('');
    if (content === '' && height === undefined && !hidden) continue;
    xml.push(element('row', { r: row + 1, ht: height, customHeight: height !== undefined, hidden }, content));
  }
  return xml;
}

/** Excel's own measure: characters of the default font, with the padding of a cell. */
export const DEFAULT_WIDTH = 8.38;

function columnsXml(columns: readonly ColumnSpan[], styles: StyleSheet): string {
  const sorted = [...columns].sort((a, b) => a.first - b.first);
  return element(
    'cols',
    {},
    sorted.map(({ first, last, width, hidden, style }) =>
      element('col', {
        min: first + 1,
        max: Math.min(last + 1, MAX_COLUMNS),
        width: width ?? DEFAULT_WIDTH,
        style: styles.numberOf(style) || undefined,
        hidden,
        customWidth: width !== undefined,
      }),
    ),
  );
}

/** What of a sheet stays in view. */
export function paneXml({ rows, columns }: NonNullable<SheetFile['frozen']>): string {
  return element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: addressOf({ row: rows, column: columns }),
    activePane: rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  });
}

export function tabColorXml(color: Color): string {
  return element('tabColor', { rgb: `FF${color.slice(1)}` });
}

function viewXml({ frozen, gridLines = true }: SheetFile, isActive: boolean): string {
  const isFrozen = frozen !== undefined && (frozen.rows > 0 || frozen.columns > 0);
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { showGridLines: gridLines ? undefined : 0, tabSelected: isActive, workbookViewId: 0 },
      isFrozen ? paneXml(frozen) : '',
    ),
  );
}

function printXml(print: PrintSetup): string[] {
  const { orientation, paper = A4, fit, scale, centered, header, footer } = print;
  return [
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: paper,
      scale,
      fitToWidth: fit?.wide,
      fitToHeight: fit?.high,
      orientation,
    }),
    header === undefined && footer === undefined
      ? ''
      : element('headerFooter', {}, [
          header === undefined ? '' : element('oddHeader', {}, escapeText(header)),
          footer === undefined ? '' : element('oddFooter', {}, escapeText(footer)),
        ]),
  ].map((xml, at) =>
    at === 0 && centered ? element('printOptions', { horizontalCentered: true }) + xml : xml,
  );
}

/** A sheet's part of the package. The order of its elements is the file format's. */
export function worksheetXml(sheet: SheetFile, parts: WorksheetParts): string {
  const {
    merges = [],
    columns = [],
    print = {},
    tabColor,
    charts = [],
    conditionalFormats = [],
    validations = [],
    links = [],
  } = sheet;
  const properties = [
    tabColor === undefined ? '' : tabColorXml(tabColor),
    print.fit ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return document(
    element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
      properties === '' ? '' : element('sheetPr', {}, properties),
      viewXml(sheet, parts.isActive),
      element('sheetFormatPr', { defaultColWidth: DEFAULT_WIDTH, defaultRowHeight: parts.rowHeight }),
      columns.length > 0 ? columnsXml(columns, parts.styles) : '',
      element('sheetData', {}, rowsXml(sheet, parts)),
      merges.length > 0
        ? element(
            'mergeCells',
            { count: merges.length },
            merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
          )
        : '',
      ...conditionalFormatsXml(conditionalFormats, parts.styles),
      validationsXml(validations),
      linksXml(links),
      ...printXml(print),
      charts.length > 0 ? element('drawing', { 'r:id': DRAWING_ID }) : '',
    ]),
  );
}
