import type { IStyleData } from '@univerjs/core';
import { hexColor } from '../../book/colors';
import { indented, indentOf, MAX_INDENT } from '../../book/indent';
import { oriented, orientationOf, VERTICAL } from '../../book/orientation';
import type { UniverKit } from '../../book/kit';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { finite, flag, oneOf, text, wholeNumber } from '../arguments';

/** One part of a cell's look: how it is read from Univer's style and written into it. */
export interface Look {
  readonly read: (style: IStyleData, kit: UniverKit) => string | number | boolean | null;
  /** Answers the parts of the style that change. */
  readonly write: (value: unknown, kit: UniverKit, style: IStyleData) => IStyleData;
  /** What Excel answers for cells that differ; null unless told. */
  readonly mixed?: string;
}

function color(value: unknown): string {
  const hex = hexColor(text(value));
  if (hex === null) throw invalidArgument();
  return hex;
}

/** A choice of Excel's and what Univer has for it. The first is the default. */
function choice<Name extends string, Value>(
  of: (kit: UniverKit) => readonly (readonly [Name, Value])[],
  value: Value | null | undefined,
  kit: UniverKit,
): Name {
  const pairs = of(kit);
  const found = pairs.find(([, one]) => one === value) ?? pairs[0];
  if (!found) throw new Error('no choice');
  return found[0];
}

/** Alignments of Excel's, of which the grid does not draw each. */
const ALIGNMENTS: readonly unknown[] = ['CenterAcrossSelection', 'Distributed', 'Fill', 'Justify'];

function chosen<Name extends string, Value>(
  of: (kit: UniverKit) => readonly (readonly [Name, Value])[],
  name: unknown,
  kit: UniverKit,
): Value | null {
  const pairs = of(kit);
  if (ALIGNMENTS.includes(name) && !pairs.some(([one]) => one === name)) {
    throw new MissingMember(`RangeFormat alignment ${String(name)}`);
  }
  const wanted = oneOf(
    pairs.map(([one]) => one),
    name,
  );
  return pairs.find(([one]) => one === wanted)?.[1] ?? null;
}

const horizontal = ({ core: { HorizontalAlign: of } }: UniverKit) =>
  [
    ['General', of.UNSPECIFIED],
    ['Left', of.LEFT],
    ['Center', of.CENTER],
    ['Right', of.RIGHT],
    ['Justify', of.JUSTIFIED],
    ['Distributed', of.DISTRIBUTED],
  ] as const;

const vertical = ({ core: { VerticalAlign: of } }: UniverKit) =>
  [
    ['Bottom', of.UNSPECIFIED],
    ['Bottom', of.BOTTOM],
    ['Top', of.TOP],
    ['Center', of.MIDDLE],
  ] as const;

const underlines = ({ core: { TextDecoration: of } }: UniverKit) =>
  [
    ['Single', of.SINGLE],
    ['Double', of.DOUBLE],
  ] as const;

/** Patterns of Excel's, of which the grid draws the first two. */
const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;

export const fillLooks = {
  color: {
    // A cell without a fill is white.
    read: (style) => hexColor(style.bg?.rgb ?? '') ?? '#FFFFFF',
    write: (value) => ({ bg: { rgb: color(value) } }),
    mixed: '',
  },
  pattern: {
    read: (style) => (style.bg?.rgb ? 'Solid' : 'None'),
    write: (value, _kit, style) => {
      const pattern = oneOf(PATTERNS, value);
      if (pattern === 'None') return { bg: null };
      if (pattern === 'Solid' && style.bg?.rgb) return {};
      throw new MissingMember(`RangeFill pattern ${pattern}`);
    },
  },
  tintAndShade: {
    // Only a fill has one: it is what tells a white fill from none.
    read: (style) => (style.bg?.rgb ? 0 : null),
    write: (value) => {
      if (value !== 0) throw invalidArgument();
      return {};
    },
  },
} satisfies Readonly<Record<string, Look>>;

export const fontLooks = {
  bold: {
    read: (style, { core }) => style.bl === core.BooleanNumber.TRUE,
    write: (value, { core }) => ({ bl: flag(value) ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE }),
  },
  color: {
    read: (style) => hexColor(style.cl?.rgb ?? '') ?? '#000000',
    write: (value) => ({ cl: { rgb: color(value) } }),
    mixed: '',
  },
  italic: {
    read: (style, { core }) => style.it === core.BooleanNumber.TRUE,
    write: (value, { core }) => ({ it: flag(value) ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE }),
  },
  name: {
    read: (style) => style.ff ?? '游ゴシック',
    write: (value) => ({ ff: text(value) }),
  },
  size: {
    read: (style) => style.fs ?? 11,
    write: (value) => ({ fs: finite(value) }),
  },
  strikethrough: {
    read: (style, { core }) => style.st?.s === core.BooleanNumber.TRUE,
    write: (value, { core }) => ({
      st: { s: flag(value) ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE },
    }),
  },
  underline: {
    read: (style, kit) =>
      style.ul?.s === kit.core.BooleanNumber.TRUE ? choice(underlines, style.ul.t, kit) : 'None',
    write: (value, kit) => {
      if (value === 'None') return { ul: { s: kit.core.BooleanNumber.FALSE } };
      const line = chosen(underlines, value, kit);
      return { ul: { s: kit.core.BooleanNumber.TRUE, ...(line === null ? {} : { t: line }) } };
    },
  },
} satisfies Readonly<Record<string, Look>>;

export const cellLooks = {
  horizontalAlignment: {
    read: (style, kit) => choice(horizontal, style.ht, kit),
    write: (value, kit) => ({ ht: chosen(horizontal, value, kit) }),
  },
  indentLevel: {
    read: indentOf,
    write: (value, { core }, style) => {
      const level = wholeNumber(value);
      if (level < 0 || level > MAX_INDENT) throw invalidArgument();
      return indented(level, style.ht === core.HorizontalAlign.RIGHT);
    },
  },
  textOrientation: {
    read: (style) => orientationOf(style),
    write: (value) => {
      const angle = wholeNumber(value);
      if ((angle < -90 || angle > 90) && angle !== VERTICAL) throw invalidArgument();
      return oriented(angle);
    },
  },
  verticalAlignment: {
    read: (style, kit) => choice(vertical, style.vt, kit),
    write: (value, kit) => ({
      vt: value === 'Bottom' ? kit.core.VerticalAlign.BOTTOM : chosen(vertical, value, kit),
    }),
  },
  wrapText: {
    read: (style, { core }) => style.tb === core.WrapStrategy.WRAP,
    write: (value, { core }) => ({ tb: flag(value) ? core.WrapStrategy.WRAP : null }),
  },
} satisfies Readonly<Record<string, Look>>;
