import type { Borders, CellStyle, Font } from '../cell-style';
import { GENERAL } from '../number-formats';
import type { AttributeValue } from '../write/element';
import { alignmentAttributes, fillXml, fontXml, sideXml, type StyleSheet } from '../write/styles';
import { attribute, withAttributes } from './attributes';
import type { LookChange } from './cell-changes';
import { childOf, childrenWithin } from './children';
import { isSame } from './same';

/** The number of a look that was another; null where the part does not say that of the old one. */
export type LookNumber = (before: number, change: LookChange) => number | null;

type Changed = Record<string, AttributeValue>;

/** The elements that say a property of a font, the first of them by itself. */
const FONT_ELEMENTS: Readonly<Record<keyof Font, readonly string[]>> = {
  bold: ['b'],
  italic: ['i'],
  strike: ['strike'],
  underline: ['u'],
  size: ['sz'],
  color: ['color'],
  name: ['name', 'family', 'charset', 'scheme'],
};
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const SIDES: Readonly<Record<keyof Borders, readonly string[]>> = {
  left: ['left', 'start'],
  right: ['right', 'end'],
  top: ['top'],
  bottom: ['bottom'],
};
const BORDER_ORDER = ['left', 'start', 'right', 'end', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/**
 * Looks that differ from those of the part only in what changed: what else the part says of them stays, as colours of
 * the theme, gradients, locks and the style by its name.
 * @param xml the part with the looks
 * @param styles takes what is new
 */
export function changedLooks(xml: string, styles: StyleSheet): LookNumber {
  const [formats = [], fonts = [], borders = []] = ['cellXfs', 'fonts', 'borders']
    .map((list) => childrenWithin(childOf(xml, list)?.inside ?? ''))
    .map((items) => items ?? []);
  const known = new Map<string, number>();
  return (before, { was, is }) => {
    const key = JSON.stringify([before, was, is]);
    const number = known.get(key) ?? make(before, was ?? {}, is ?? {});
    if (number !== null) known.set(key, number);
    return number;
  };

  function make(before: number, was: CellStyle, is: CellStyle): number | null {
    const format = formats[before];
    if (!format) return null;
    const changed: Changed = {};
    if (was.numberFormat !== is.numberFormat) {
      changed['numFmtId'] = styles.formatNumber(is.numberFormat ?? GENERAL);
      changed['applyNumberFormat'] = true;
    }
    if (!isSame(was.font, is.font)) {
      const font = fonts[Number(attribute(format.attributes, 'fontId') ?? 0)];
      const fresh = fontAfter(font?.inside ?? '', was.font ?? {}, is.font ?? {}, fonts[0]?.inside ?? '');
      changed['fontId'] = styles.numberOfWritten('fonts', fresh);
      changed['applyFont'] = true;
    }
    if (was.fill !== is.fill) {
      changed['fillId'] = is.fill === undefined ? 0 : styles.numberOfWritten('fills', fillXml(is.fill));
      changed['applyFill'] = true;
    }
    if (!isSame(was.borders, is.borders)) {
      const border = borders[Number(attribute(format.attributes, 'borderId') ?? 0)];
      const fresh = borderAfter(border, was.borders ?? {}, is.borders ?? {});
      changed['borderId'] = styles.numberOfWritten('borders', fresh);
      changed['applyBorder'] = true;
    }
    const [old, now] = [alignmentAttributes(was), alignmentAttributes(is)];
    const inside = isSame(old, now) ? format.inside : alignedAfter(format.inside, old, now);
    if (inside !== format.inside) changed['applyAlignment'] = true;
    const attributes = withAttributes(format.attributes, changed);
    const fresh = inside === '' ? `<xf${attributes}/>` : `<xf${attributes}>${inside}</xf>`;
    return fresh === format.xml ? before : styles.numberOfWritten('cellXfs', fresh);
  }
}

/** What stands within, in the order of the format, where elements of these names give way to others. */
function replaced(inside: string, names: readonly string[], fresh: string, order: readonly string[]): string {
  const kept = (childrenWithin(inside) ?? []).filter(({ name }) => !names.includes(name));
  return [...kept, ...(childrenWithin(fresh) ?? [])]
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map(({ xml }) => xml)
    .join('');
}

/** A property of which nothing is said is that of the first font, which is the default. */
function fontAfter(inside: string, was: Font, is: Font, first: string): string {
  let after = inside;
  for (const [key, names] of Object.entries(FONT_ELEMENTS)) {
    const property = key as keyof Font;
    if (was[property] === is[property]) continue;
    const standard = (childrenWithin(first) ?? []).filter(({ name }) => names.includes(name));
    const fresh =
      is[property] === undefined
        ? standard.map(({ xml }) => xml).join('')
        : fontXml({ [property]: is[property] }).replace(/^<font>|<\/font>$/g, '');
    after = replaced(after, names, fresh, FONT_ORDER);
  }
  return `<font>${after}</font>`;
}

function borderAfter(
  border: { readonly attributes: string; readonly inside: string } | undefined,
  was: Borders,
  is: Borders,
): string {
  let after = border?.inside ?? '';
  for (const [key, names] of Object.entries(SIDES)) {
    const side = key as keyof Borders;
    if (!isSame(was[side], is[side])) after = replaced(after, names, sideXml(side, is[side]), BORDER_ORDER);
  }
  return `<border${border?.attributes ?? ''}>${after}</border>`;
}

/** The inside of a cell's format, whose alignment says these things anew. */
function alignedAfter(inside: string, old: Changed, now: Changed): string {
  const changed = Object.fromEntries(Object.entries(now).filter(([name, value]) => old[name] !== value));
  const found = childrenWithin(inside)?.find(({ name }) => name === 'alignment');
  const attributes = withAttributes(found?.attributes ?? '', changed);
  const fresh = attributes === '' ? '' : `<alignment${attributes}/>`;
  return found ? inside.replace(found.xml, () => fresh) : fresh + inside;
}
