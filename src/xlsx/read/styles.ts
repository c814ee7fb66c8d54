import { builtInFormat, GENERAL } from '../number-formats';
import type {
  BorderLine,
  Borders,
  CellStyle,
  Color,
  Font,
  HorizontalAlignment,
  VerticalAlignment,
} from '../cell-style';
import { addTo, flag, numeric, readXml, type Attributes, type Part } from '../xml';
import { readColor } from './colors';

export interface StyleTable {
  /** By the number that cells carry. Cells of one number share one object. */
  readonly styles: readonly CellStyle[];
  readonly defaultFont: Font;
  /** Cells wear a style by its name, or there are such that somebody made. */
  readonly hasNamedStyles: boolean;
}

const LINES: readonly BorderLine[] = [
  'thin',
  'medium',
  'thick',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
];

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];

const VERTICAL: readonly VerticalAlignment[] = ['top', 'center', 'bottom', 'justify', 'distributed'];

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((known) => known === word);
}

type Building<T> = { -readonly [K in keyof T]: T[K] };

export function fontProperty(
  font: Building<Font>,
  name: string,
  attributes: Attributes,
  theme: readonly Color[],
): void {
  const { val } = attributes;
  const size = numeric(val);
  const color = name === 'color' ? readColor(attributes, theme) : undefined;
  if (name === 'name' && val !== undefined) font.name = val;
  if (name === 'sz' && size !== undefined) font.size = size;
  if (name === 'b' && flag(val, true)) font.bold = true;
  if (name === 'i' && flag(val, true)) font.italic = true;
  if (name === 'strike' && flag(val, true)) font.strike = true;
  if (name === 'u' && val !== 'none') font.underline = val?.startsWith('double') ? 'double' : 'single';
  if (color !== undefined) font.color = color;
}

type Side = keyof Borders;

function sideOf(name: string): Side | undefined {
  switch (name) {
    case 'left':
    case 'start':
      return 'left';
    case 'right':
    case 'end':
      return 'right';
    case 'top':
    case 'bottom':
      return name;
    default:
      return undefined;
  }
}

/** 91 to 180 is downwards, 255 one letter below the other. */
function rotation(given: number): CellStyle {
  if (given === 255) return { rotation: 'stacked' };
  if (!Number.isInteger(given) || given <= 0 || given > 180) return {};
  return { rotation: given > 90 ? 90 - given : given };
}

function alignment(attributes: Attributes): CellStyle {
  const horizontal = oneOf(HORIZONTAL, attributes['horizontal']);
  const vertical = oneOf(VERTICAL, attributes['vertical']);
  const indent = numeric(attributes['indent']) ?? 0;
  return {
    ...(horizontal ? { horizontal } : {}),
    // Bottom is what a cell has anyway.
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(flag(attributes['wrapText']) ? { wrap: true } : {}),
    ...(flag(attributes['shrinkToFit']) ? { shrink: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...rotation(numeric(attributes['textRotation']) ?? 0),
  };
}

/** What only differs from the default is kept: `font` holds every property that is not the default font's. */
function differing(font: Font, standard: Font): Font | undefined {
  const entries = Object.entries(font).filter(([key, value]) => standard[key as keyof Font] !== value);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The looks of cells. `theme` gives the colours that are named by number. */
export function readStyles(part: Part, theme: readonly Color[]): StyleTable {
  const formats = new Map<number, string>();
  const fonts: Building<Font>[] = [];
  const fills: (Color | undefined)[] = [];
  const borders: Building<Borders>[] = [];
  const cellFormats: { attributes: Attributes; alignment: CellStyle }[] = [];
  const named: Attributes[] = [];
  let collection = '';
  let side: Side | undefined;
  let solid = false;

  readXml(part, {
    open(name, attributes) {
      switch (name) {
        case 'numFmts':
        case 'fonts':
        case 'fills':
        case 'borders':
        case 'cellStyleXfs':
        case 'cellXfs':
        case 'cellStyles':
        case 'dxfs':
          collection = name;
          return;
        case 'numFmt': {
          const id = numeric(attributes['numFmtId']);
          if (collection === 'numFmts' && id !== undefined)
            formats.set(id, attributes['formatCode'] ?? GENERAL);
          return;
        }
      }
      if (collection === 'fonts') {
        const font = fonts.at(-1);
        if (name === 'font') addTo(fonts, {}, part.name);
        else if (font) fontProperty(font, name, attributes, theme);
      } else if (collection === 'fills') {
        if (name === 'fill') addTo(fills, undefined, part.name);
        else if (name === 'patternFill') solid = attributes['patternType'] === 'solid';
        else if (name === 'fgColor' && solid) fills[fills.length - 1] = readColor(attributes, theme);
      } else if (collection === 'borders') {
        const border = borders.at(-1);
        if (name === 'border') addTo(borders, {}, part.name);
        else if (border && sideOf(name)) {
          side = sideOf(name);
          const line = oneOf(LINES, attributes['style']);
          if (side && line) border[side] = { line };
        } else if (name === 'color' && border && side) {
          const drawn = border[side];
          const color = readColor(attributes, theme);
          if (drawn && color !== undefined) border[side] = { ...drawn, color };
        } else side = undefined;
      } else if (collection === 'cellXfs') {
        const format = cellFormats.at(-1);
        if (name === 'xf') addTo(cellFormats, { attributes, alignment: {} }, part.name);
        else if (name === 'alignment' && format) format.alignment = alignment(attributes);
      } else if (collection === 'cellStyles' && name === 'cellStyle') addTo(named, attributes, part.name);
    },
    close(name) {
      if (name === collection) collection = '';
    },
  });

  const defaultFont = fonts[0] ?? {};
  const styles = cellFormats.map(({ attributes, alignment }): CellStyle => {
    const formatId = numeric(attributes['numFmtId']) ?? 0;
    const numberFormat = formats.get(formatId) ?? builtInFormat(formatId);
    const font = differing(fonts[numeric(attributes['fontId']) ?? 0] ?? {}, defaultFont);
    const fill = fills[numeric(attributes['fillId']) ?? 0];
    const border = borders[numeric(attributes['borderId']) ?? 0] ?? {};
    return {
      ...(numberFormat === GENERAL ? {} : { numberFormat }),
      ...(font ? { font } : {}),
      ...(fill === undefined ? {} : { fill }),
      ...(Object.keys(border).length > 0 ? { borders: border } : {}),
      ...alignment,
    };
  });
  const worn = new Set(cellFormats.map((format) => numeric(format.attributes['xfId']) ?? 0));
  const hasNamedStyles = named.some(
    ({ builtinId, xfId }) => builtinId === undefined || (builtinId !== '0' && worn.has(numeric(xfId) ?? 0)),
  );
  return { styles, defaultFont, hasNamedStyles };
}
