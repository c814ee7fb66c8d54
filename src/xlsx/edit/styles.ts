import type { Font } from '../cell-style';
import { element } from '../write/element';
import { STYLE_LISTS, type StyleList, StyleSheet } from '../write/styles';
import { childOf, countOf, withChild, withNewChild } from './children';

const ITEMS: Readonly<Record<StyleList, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};
/** What may be missing, and what it then stands behind. */
const OPTIONAL: Readonly<Partial<Record<StyleList, readonly string[]>>> = {
  numFmts: [],
  dxfs: ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'],
};
const FIRST_OWN_FORMAT = 164;

/** A style sheet whose looks are added to those of the part; null where that is not written as is common. */
export function stylesAfter(xml: string, defaultFont: Font): StyleSheet | null {
  const counts: Partial<Record<StyleList, number>> = {};
  for (const list of STYLE_LISTS) {
    const found = childOf(xml, list);
    if (!found && !OPTIONAL[list]) return null;
    counts[list] = found ? countOf(found, ITEMS[list]) : 0;
  }
  const { fonts = 0, fills = 0, borders = 0, cellXfs = 0, dxfs = 0 } = counts;
  const formats = [...xml.matchAll(/\bnumFmtId="(\d+)"/g)].map(([, number]) => Number(number));
  const numFmts = Math.max(FIRST_OWN_FORMAT - 1, ...formats) + 1;
  if ([fonts, fills, borders, cellXfs].includes(0)) return null;
  return new StyleSheet(defaultFont, { numFmts, fonts, fills, borders, cellXfs, dxfs });
}

/** The part with what was added. */
export function withStyles(xml: string, styles: StyleSheet): string | null {
  let edited: string | null = xml;
  const added = styles.items();
  for (const list of STYLE_LISTS) {
    const items = added[list];
    if (edited === null || items.length === 0) continue;
    const found = childOf(edited, list);
    if (!found) {
      edited = withNewChild(edited, element(list, { count: items.length }, items), OPTIONAL[list] ?? []);
      continue;
    }
    const count = countOf(found, ITEMS[list]) + items.length;
    const tag = found.attributes.replace(/\scount="\d*"/, '').trimEnd();
    const fresh = `<${list}${tag} count="${String(count)}">${found.inside}${items.join('')}</${list}>`;
    edited = withChild(edited, found, fresh);
  }
  return edited;
}
