import { GENERAL } from '../number-formats';
import type { Border, Borders, CellStyle, Color, Font } from '../cell-style';
import type { ConditionalLook } from '../conditional-format';
import { MAIN } from './namespaces';
import { document, element } from './element';

/** Format codes that have the same number and the same look in every Excel. */
const SHARED_FORMATS: ReadonlyMap<string, number> = new Map([
  [GENERAL, 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;

const BLACK = '#000000';

/** Things of one kind, each once, in the order in which they came. */
class Collection {
  private readonly numbers = new Map<string, number>();

  /** @param before how many others stand before them */
  constructor(
    private readonly before = 0,
    first: readonly string[] = [],
  ) {
    for (const xml of first) this.numberOf(xml);
  }

  get items(): readonly string[] {
    return [...this.numbers.keys()];
  }

  numberOf(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.before + this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }

  xml(name: string): string {
    return element(name, { count: this.numbers.size }, this.items);
  }
}

/** What a file that is edited has of each kind of looks; `numFmts` is the first number of a format that is free. */
type StylesBefore = Readonly<Record<StyleList, number>>;

export const STYLE_LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
export type StyleList = (typeof STYLE_LISTS)[number];

function color(name: string, value: Color): string {
  return element(name, { rgb: `FF${value.slice(1)}` });
}

/** 128 is Shift JIS: what tells an Excel without the font to take another Japanese one. */
function charset(name: string): string {
  return /[^ -~]/.test(name) ? element('charset', { val: 128 }) : '';
}

export function fontXml({ name, size, bold, italic, underline, strike, color: rgb }: Font): string {
  return element('font', {}, [
    bold ? element('b') : '',
    italic ? element('i') : '',
    strike ? element('strike') : '',
    underline ? element('u', { val: underline === 'double' ? 'double' : undefined }) : '',
    size === undefined ? '' : element('sz', { val: size }),
    rgb === undefined ? '' : color('color', rgb),
    name === undefined ? '' : element('name', { val: name }) + charset(name),
  ]);
}

export function fillXml(fill: Color): string {
  const pattern = [color('fgColor', fill), element('bgColor', { indexed: 64 })];
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, pattern));
}

/** A rule's solid fill has its colour in the background. */
function conditionalLookXml({ font, fill }: ConditionalLook): string {
  return element('dxf', {}, [
    font ? fontXml(font) : '',
    fill === undefined ? '' : element('fill', {}, element('patternFill', {}, color('bgColor', fill))),
  ]);
}

export function sideXml(name: keyof Borders, border: Border | undefined): string {
  return border
    ? element(name, { style: border.line }, color('color', border.color ?? BLACK))
    : element(name);
}

function bordersXml({ left, right, top, bottom }: Borders): string {
  return element('border', {}, [
    sideXml('left', left),
    sideXml('right', right),
    sideXml('top', top),
    sideXml('bottom', bottom),
    element('diagonal'),
  ]);
}

function patternFill(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }));
}

function rotationNumber(rotation: NonNullable<CellStyle['rotation']>): number {
  if (rotation === 'stacked') return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

/** How the file says where a text stands in its cell. */
export function alignmentAttributes({ horizontal, vertical, wrap, shrink, indent, rotation }: CellStyle) {
  return {
    horizontal,
    vertical,
    wrapText: wrap,
    shrinkToFit: shrink,
    indent,
    textRotation: rotation === undefined ? undefined : rotationNumber(rotation),
  };
}

/** Gathers the looks of all cells of a workbook and numbers them. */
export class StyleSheet {
  private readonly formats = new Map<string, number>();
  private readonly fonts: Collection;
  private readonly fills: Collection;
  private readonly borders: Collection;
  private readonly cellFormats: Collection;
  private readonly conditionalLooks: Collection;
  private readonly known = new Map<CellStyle, number>();
  private readonly firstFormat: number;

  /** @param before what stands in the file already, whose first looks are the plain ones; null for a file of its own */
  constructor(
    private readonly defaultFont: Font,
    before: StylesBefore | null = null,
  ) {
    this.firstFormat = before?.numFmts ?? FIRST_OWN_FORMAT;
    this.conditionalLooks = new Collection(before?.dxfs);
    this.fonts = new Collection(before?.fonts, before ? [] : [fontXml(defaultFont)]);
    // Excel takes the first two fills for its own, whatever stands there.
    this.fills = new Collection(before?.fills, before ? [] : [patternFill('none'), patternFill('gray125')]);
    this.borders = new Collection(before?.borders, before ? [] : [bordersXml({})]);
    this.cellFormats = new Collection(before?.cellXfs, before ? [] : [this.cellFormat({})]);
  }

  /** What was gathered, for a file that has others already. */
  items(): Readonly<Record<StyleList, readonly string[]>> {
    return {
      numFmts: this.formatItems(),
      fonts: this.fonts.items,
      fills: this.fills.items,
      borders: this.borders.items,
      cellXfs: this.cellFormats.items,
      dxfs: this.conditionalLooks.items,
    };
  }

  /** The number by which cells refer to a look; 0 is a cell without any. */
  numberOf(style: CellStyle | undefined): number {
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.cellFormats.numberOf(this.cellFormat(style));
    this.known.set(style, number);
    return number;
  }

  /** The number of a font, a fill, a border or a cell's format that is written already. */
  numberOfWritten(list: 'fonts' | 'fills' | 'borders' | 'cellXfs', xml: string): number {
    const lists = {
      fonts: this.fonts,
      fills: this.fills,
      borders: this.borders,
      cellXfs: this.cellFormats,
    };
    return lists[list].numberOf(xml);
  }

  /** The number by which the rules of conditional formats refer to a look. */
  numberOfConditional(look: ConditionalLook): number {
    return this.conditionalLooks.numberOf(conditionalLookXml(look));
  }

  xml(): string {
    const formats = this.formatItems();
    const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return document(
      element('styleSheet', { xmlns: MAIN }, [
        formats.length > 0 ? element('numFmts', { count: formats.length }, formats) : '',
        this.fonts.xml('fonts'),
        this.fills.xml('fills'),
        this.borders.xml('borders'),
        element('cellStyleXfs', { count: 1 }, plain),
        this.cellFormats.xml('cellXfs'),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        this.conditionalLooks.xml('dxfs'),
      ]),
    );
  }

  private formatItems(): string[] {
    return [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
  }

  /** The number of a format of figures. */
  formatNumber(code: string): number {
    const known = SHARED_FORMATS.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = this.firstFormat + this.formats.size;
    this.formats.set(code, number);
    return number;
  }

  private cellFormat(style: CellStyle): string {
    const { numberFormat = GENERAL, font, fill, borders } = style;
    const numFmtId = this.formatNumber(numberFormat);
    const fontId = font ? this.fonts.numberOf(fontXml({ ...this.defaultFont, ...font })) : 0;
    const fillId = fill === undefined ? 0 : this.fills.numberOf(fillXml(fill));
    const borderId = borders ? this.borders.numberOf(bordersXml(borders)) : 0;
    const alignment = element('alignment', alignmentAttributes(style));
    const isAligned = alignment !== element('alignment');
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId !== 0,
        applyFont: fontId !== 0,
        applyFill: fillId !== 0,
        applyBorder: borderId !== 0,
        applyAlignment: isAligned,
      },
      isAligned ? alignment : '',
    );
  }
}
