import type { PrintSetup, Span } from '../../../xlsx/workbook-file';
import { addressOfArea, parseAddress } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/area';

/** The page as `Worksheet.pageLayout` keeps it in the sheet's notes. */
type Page = Readonly<Record<string, unknown>>;

/** Excel's numbers of the papers that its API names. */
const PAPERS: readonly (readonly [string, number])[] = [
  ['Letter', 1],
  ['Legal', 5],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
];

const PLACES = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

/** "&Lleft&Ccentre&Rright"; a text without a place stands in the centre. */
function splitLine(line: string, end: 'Header' | 'Footer'): Page {
  const marked = /^&[LCR]/.test(line) ? line : `&C${line}`;
  const parts = [...marked.matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)];
  return Object.fromEntries(
    parts.map(([, place, text]) => [`${PLACES.find(([letter]) => letter === place)?.[1] ?? ''}${end}`, text]),
  );
}

function joinLine(page: Page, end: 'Header' | 'Footer'): string {
  return PLACES.map(([letter, place]) => {
    const text = page[`${place}${end}`];
    return typeof text === 'string' && text !== '' ? `&${letter}${text}` : '';
  }).join('');
}

function rowsAddress({ first, last }: Span): string {
  return addressOfArea({ top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 });
}

function columnsAddress({ first, last }: Span): string {
  return addressOfArea({ left: first, right: last, top: 0, bottom: MAX_ROWS - 1 });
}

export function pageOf(print: PrintSetup): Page {
  const paper = PAPERS.find(([, number]) => number === print.paper)?.[0];
  const zoom = print.fit
    ? { horizontalFitToPages: print.fit.wide, verticalFitToPages: print.fit.high }
    : print.scale === undefined
      ? undefined
      : { scale: print.scale };
  return {
    ...(print.orientation === 'landscape' ? { orientation: 'Landscape' } : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(zoom === undefined ? {} : { zoom }),
    ...(print.area ? { printArea: addressOfArea(print.area) } : {}),
    ...(print.titleRows ? { titleRows: rowsAddress(print.titleRows) } : {}),
    ...(print.titleColumns ? { titleColumns: columnsAddress(print.titleColumns) } : {}),
    ...(print.centered === true ? { centerHorizontally: true } : {}),
    ...(print.header === undefined ? {} : splitLine(print.header, 'Header')),
    ...(print.footer === undefined ? {} : splitLine(print.footer, 'Footer')),
  };
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export function printOf(page: Page): PrintSetup {
  const paper = PAPERS.find(([name]) => name === page['paperSize'])?.[1];
  const zoom = (page['zoom'] ?? {}) as Zoom;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const area = parseAddress(String(page['printArea'] ?? ''))?.area;
  const rows = parseAddress(String(page['titleRows'] ?? ''))?.area;
  const columns = parseAddress(String(page['titleColumns'] ?? ''))?.area;
  const header = joinLine(page, 'Header');
  const footer = joinLine(page, 'Footer');
  return {
    ...(page['orientation'] === 'Landscape' ? { orientation: 'landscape' as const } : {}),
    ...(paper === undefined ? {} : { paper }),
    ...(fits ? { fit: { wide: zoom.horizontalFitToPages ?? 0, high: zoom.verticalFitToPages ?? 0 } } : {}),
    ...(zoom.scale === undefined || fits ? {} : { scale: zoom.scale }),
    ...(area ? { area } : {}),
    ...(rows ? { titleRows: { first: rows.top, last: rows.bottom } } : {}),
    ...(columns ? { titleColumns: { first: columns.left, last: columns.right } } : {}),
    ...(page['centerHorizontally'] === true ? { centered: true } : {}),
    ...(header === '' ? {} : { header }),
    ...(footer === '' ? {} : { footer }),
  };
}
