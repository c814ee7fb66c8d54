import type { Attributes } from '../xml';
import { numeric, readXml, type Part } from '../xml';
import type { Color } from '../cell-style';
import { tinted } from './tint';

/** Excel's first twelve theme colours: the order in cells is not the order in the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The Office theme of 2013 to 2022, for files that carry none. */
export const OFFICE_THEME: readonly Color[] = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** The palette of Excel 97, which `indexed` colours still mean; the first eight stand there twice. */
const BASE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE = [
  ...BASE,
  ...BASE,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
].map((rgb) => `#${rgb}`);

export function readTheme(part: Part): readonly Color[] {
  const byName = new Map<string, Color>();
  let current = '';
  readXml(part, {
    open(name, { val, lastClr }) {
      if (THEME_ORDER.includes(name)) current = name;
      else if (current !== '' && !byName.has(current)) {
        const rgb = name === 'sysClr' ? lastClr : name === 'srgbClr' ? val : undefined;
        if (rgb !== undefined) byName.set(current, `#${rgb.toUpperCase()}`);
      }
    },
    close(name) {
      if (name === current) current = '';
    },
  });
  return THEME_ORDER.map((name, index) => byName.get(name) ?? OFFICE_THEME[index] ?? '#000000');
}

/** A colour as its element's attributes say; undefined for the automatic colour. */
export function readColor(attributes: Attributes, theme: readonly Color[]): Color | undefined {
  const { rgb } = attributes;
  const themed = numeric(attributes['theme']);
  const indexed = numeric(attributes['indexed']);
  const base =
    rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)
      ? `#${rgb.slice(-6).toUpperCase()}`
      : themed !== undefined
        ? (theme.length > 0 ? theme : OFFICE_THEME)[themed]
        : indexed !== undefined
          ? PALETTE[indexed]
          : undefined;
  const tint = numeric(attributes['tint']) ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}
