import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, BorderLine, Borders, CellStyle, Font } from '../../../../xlsx/cell-style';
import { hexColor } from '../colors';
import { indented, indentOf } from '../indent';
import { oriented, orientationOf, VERTICAL } from '../orientation';
import type { UniverKit } from '../kit';

/** What a file says of a cell's look and Univer has no place for. It stays with the cell and goes back into the file. */
export type UnseenLook = Pick<CellStyle, 'horizontal' | 'vertical' | 'shrink'>;

type Pairs<Name, Value> = readonly (readonly [Name, Value])[];

const borderLines = ({ core: { BorderStyleTypes: of } }: UniverKit): Pairs<BorderLine, number> => [
  ['thin', of.THIN],
  ['medium', of.MEDIUM],
  ['thick', of.THICK],
  ['hair', of.HAIR],
  ['dotted', of.DOTTED],
  ['dashed', of.DASHED],
  ['dashDot', of.DASH_DOT],
  ['dashDotDot', of.DASH_DOT_DOT],
  ['double', of.DOUBLE],
  ['mediumDashed', of.MEDIUM_DASHED],
  ['mediumDashDot', of.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', of.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', of.SLANT_DASH_DOT],
];

const horizontals = ({
  core: { HorizontalAlign: of },
}: UniverKit): Pairs<CellStyle['horizontal'], number> => [
  ['left', of.LEFT],
  ['center', of.CENTER],
  ['right', of.RIGHT],
  ['justify', of.JUSTIFIED],
  ['distributed', of.DISTRIBUTED],
];

const verticals = ({ core: { VerticalAlign: of } }: UniverKit): Pairs<CellStyle['vertical'], number> => [
  ['top', of.TOP],
  ['center', of.MIDDLE],
];

function valueOf<Name, Value>(pairs: Pairs<Name, Value>, name: Name | undefined): Value | undefined {
  return pairs.find(([one]) => one === name)?.[1];
}

function nameOf<Name, Value>(pairs: Pairs<Name, Value>, value: Nullable<Value>): Name | undefined {
  return pairs.find(([, one]) => one === value)?.[0];
}

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

function bordersToUniver(borders: Borders, kit: UniverKit): IBorderData {
  const bd: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    const line = border && valueOf(borderLines(kit), border.line);
    if (border && line !== undefined) bd[key] = { s: line, cl: { rgb: border.color ?? '#000000' } };
  }
  return bd;
}

function borderToFile(border: IBorderStyleData, kit: UniverKit): Border | null {
  const line = nameOf(borderLines(kit), border.s);
  if (line === undefined) return null;
  const color = hexColor(border.cl.rgb ?? '');
  return color === null || color === '#000000' ? { line } : { line, color };
}

function bordersToFile(bd: IBorderData, kit: UniverKit): Borders {
  const borders: { -readonly [Side in keyof Borders]: Border } = {};
  for (const [side, key] of SIDES) {
    const border = bd[key] && borderToFile(bd[key], kit);
    if (border) borders[side] = border;
  }
  return borders;
}

function fontToUniver(font: Font, { core }: UniverKit): IStyleData {
  const { TRUE } = core.BooleanNumber;
  const line = { single: core.TextDecoration.SINGLE, double: core.TextDecoration.DOUBLE };
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: TRUE } : {}),
    ...(font.italic === true ? { it: TRUE } : {}),
    ...(font.underline === undefined ? {} : { ul: { s: TRUE, t: line[font.underline] } }),
    ...(font.strike === true ? { st: { s: TRUE } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
  };
}

function fontToFile(style: IStyleData, { core }: UniverKit): Font {
  const { TRUE } = core.BooleanNumber;
  const color = hexColor(style.cl?.rgb ?? '');
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(style.bl === TRUE ? { bold: true } : {}),
    ...(style.it === TRUE ? { italic: true } : {}),
    ...(style.ul?.s === TRUE
      ? { underline: style.ul.t === core.TextDecoration.DOUBLE ? ('double' as const) : ('single' as const) }
      : {}),
    ...(style.st?.s === TRUE ? { strike: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

/** A look of the file as Univer draws it. */
export function lookToUniver(look: CellStyle, kit: UniverKit): IStyleData {
  const ht = valueOf(horizontals(kit), look.horizontal);
  const vt = valueOf(verticals(kit), look.vertical);
  return {
    ...(look.font ? fontToUniver(look.font, kit) : {}),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.borders ? { bd: bordersToUniver(look.borders, kit) } : {}),
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(look.wrap === true ? { tb: kit.core.WrapStrategy.WRAP } : {}),
    ...(look.indent ? indented(look.indent, look.horizontal === 'right') : {}),
    ...(look.rotation ? oriented(look.rotation === 'stacked' ? VERTICAL : look.rotation) : {}),
  };
}

/** The part of a look that Univer does not draw; null where it draws everything. */
export function unseen(look: CellStyle, kit: UniverKit): UnseenLook | null {
  const { horizontal, vertical, shrink } = look;
  const lost: UnseenLook = {
    ...(horizontal && valueOf(horizontals(kit), horizontal) === undefined ? { horizontal } : {}),
    ...(vertical && valueOf(verticals(kit), vertical) === undefined ? { vertical } : {}),
    ...(shrink === undefined ? {} : { shrink }),
  };
  return Object.keys(lost).length > 0 ? lost : null;
}

/** A look of Univer's as it stands in the file; null for the default. */
export function lookToFile(style: IStyleData, kept: UnseenLook | null, kit: UniverKit): CellStyle | null {
  const fill = hexColor(style.bg?.rgb ?? '');
  const font = fontToFile(style, kit);
  const borders = style.bd ? bordersToFile(style.bd, kit) : {};
  const horizontal = nameOf(horizontals(kit), style.ht);
  const vertical = nameOf(verticals(kit), style.vt);
  const indent = indentOf(style);
  const orientation = orientationOf(style);
  const pattern = style.n?.pattern;
  const look: CellStyle = {
    ...kept,
    ...(pattern === undefined || pattern === 'General' ? {} : { numberFormat: pattern }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === null ? {} : { fill }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === kit.core.WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(orientation === 0 ? {} : { rotation: orientation === VERTICAL ? ('stacked' as const) : orientation }),
  };
  return Object.keys(look).length > 0 ? look : null;
}
