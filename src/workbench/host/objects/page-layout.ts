import { addressOfArea, parseAddress } from '../area';
import { notesOf } from '../book/custom';
import { keepNotes } from '../book/kept-notes';
import { defineType, type HostObject, type Property } from '../wire/table';
import { finite, flag, oneOf, text } from './arguments';
import { areasAt, rangeAt } from './find-range';
import { optionsOf } from './options';
import { objectOf, selfOf, type SheetRef } from './refs';

// The page is kept, not drawn: the workbench does not print. It is written into the file.

function kept({ book, sheetId }: SheetRef, name: string): unknown {
  return notesOf(book, sheetId).page?.[name];
}

function keep({ book, sheetId }: SheetRef, name: string, value: unknown): void {
  const { page } = notesOf(book, sheetId);
  keepNotes(book, sheetId, { page: { ...page, [name]: value } });
}

/** A property of the page with Excel's default. */
function setting<Value>(
  name: string,
  initial: Value,
  read: (value: unknown) => Value,
): Property<SheetRef, Value> {
  return {
    get: (sheet) => {
      const value = kept(sheet, name);
      return value === undefined ? initial : read(value);
    },
    set: (sheet, value) => {
      keep(sheet, name, read(value));
    },
  };
}

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;

function addresses(sheet: SheetRef, given: unknown): string {
  const range = selfOf('Range', given);
  const areas =
    selfOf('RangeAreas', given)?.areas ?? (range ? [range.area] : areasAt(sheet, text(given)).areas);
  return areas.map((area) => addressOfArea(area)).join(',');
}

function line(sheet: SheetRef, given: unknown): string {
  const { area } = selfOf('Range', given) ?? rangeAt(sheet, text(given));
  return addressOfArea(area);
}

function titles(sheet: SheetRef, name: string): HostObject | null {
  const parsed = parseAddress(String(kept(sheet, name) ?? ''));
  return parsed && objectOf('Range', { ...sheet, area: parsed.area });
}

export const pageLayoutType = defineType<Excel.PageLayout, SheetRef>({
  properties: {
    blackAndWhite: setting('blackAndWhite', false, flag),
    bottomMargin: setting('bottomMargin', 54, finite),
    centerHorizontally: setting('centerHorizontally', false, flag),
    centerVertically: setting('centerVertically', false, flag),
    footerMargin: setting('footerMargin', 21.6, finite),
    headerMargin: setting('headerMargin', 21.6, finite),
    leftMargin: setting('leftMargin', 50.4, finite),
    orientation: setting('orientation', 'Portrait', (value) => oneOf(ORIENTATIONS, value)),
    paperSize: setting('paperSize', 'A4', (value) => oneOf(PAPERS, value)),
    printGridlines: setting('printGridlines', false, flag),
    printHeadings: setting('printHeadings', false, flag),
    rightMargin: setting('rightMargin', 50.4, finite),
    topMargin: setting('topMargin', 54, finite),
    zoom: setting<Excel.PageLayoutZoomOptions>('zoom', { scale: 100 }, optionsOf),
  },
  objects: {
    headersFooters: (sheet) => objectOf('HeaderFooterGroup', sheet),
  },
  methods: {
    getPrintAreaOrNullObject: (sheet) => {
      const area = kept(sheet, 'printArea');
      return area === undefined ? null : objectOf('RangeAreas', areasAt(sheet, text(area)));
    },
    getPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'titleColumns'),
    getPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'titleRows'),
    setPrintArea: (sheet, given) => {
      keep(sheet, 'printArea', addresses(sheet, given));
    },
    setPrintTitleColumns: (sheet, given) => {
      keep(sheet, 'titleColumns', line(sheet, given));
    },
    setPrintTitleRows: (sheet, given) => {
      keep(sheet, 'titleRows', line(sheet, given));
    },
  },
});

export const headerFooterGroupType = defineType<Excel.HeaderFooterGroup, SheetRef>({
  objects: { defaultForAllPages: (sheet) => objectOf('HeaderFooter', sheet) },
});

export const headerFooterType = defineType<Excel.HeaderFooter, SheetRef>({
  properties: {
    centerFooter: setting('centerFooter', '', text),
    centerHeader: setting('centerHeader', '', text),
    leftFooter: setting('leftFooter', '', text),
    leftHeader: setting('leftHeader', '', text),
    rightFooter: setting('rightFooter', '', text),
    rightHeader: setting('rightHeader', '', text),
  },
});
