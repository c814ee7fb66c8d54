import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../../../engine/area';
import { SheetCells } from '../../book/cells';
import { hexColor } from '../../book/colors';
import type { UniverKit } from '../../book/kit';
import { writeStyles } from '../../book/write';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { type HostObject, defineType } from '../../wire/table';
import { oneOf, text } from '../arguments';
import { collection } from '../collection';
import { optionsOf } from '../options';
import { allowFormat } from '../protect';
import { type BorderRef, type LookRef, objectOf } from '../refs';
import { shared } from './apply';
import { isOfStyle, styleOf, writeStyleLook } from './named';

/** Which cells of an area carry an edge, on which of their sides. */
interface Edge {
  readonly side: 't' | 'b' | 'l' | 'r';
  readonly isAt: (area: Area, row: number, column: number) => boolean;
}

const EDGES = {
  EdgeTop: { side: 't', isAt: (area, row) => row === area.top },
  EdgeBottom: { side: 'b', isAt: (area, row) => row === area.bottom },
  EdgeLeft: { side: 'l', isAt: (area, _row, column) => column === area.left },
  EdgeRight: { side: 'r', isAt: (area, _row, column) => column === area.right },
  InsideHorizontal: { side: 'b', isAt: (area, row) => row < area.bottom },
  InsideVertical: { side: 'r', isAt: (area, _row, column) => column < area.right },
} as const satisfies Readonly<Record<string, Edge>>;

type EdgeName = keyof typeof EDGES;

interface Line {
  readonly style: string;
  readonly weight: string;
}

const lines = ({ core: { BorderStyleTypes: of } }: UniverKit) =>
  [
    [{ style: 'None', weight: 'Thin' }, of.NONE],
    [{ style: 'Continuous', weight: 'Thin' }, of.THIN],
    [{ style: 'Continuous', weight: 'Hairline' }, of.HAIR],
    [{ style: 'Continuous', weight: 'Medium' }, of.MEDIUM],
    [{ style: 'Continuous', weight: 'Thick' }, of.THICK],
    [{ style: 'Dot', weight: 'Thin' }, of.DOTTED],
    [{ style: 'Dash', weight: 'Thin' }, of.DASHED],
    [{ style: 'Dash', weight: 'Medium' }, of.MEDIUM_DASHED],
    [{ style: 'DashDot', weight: 'Thin' }, of.DASH_DOT],
    [{ style: 'DashDot', weight: 'Medium' }, of.MEDIUM_DASH_DOT],
    [{ style: 'DashDotDot', weight: 'Thin' }, of.DASH_DOT_DOT],
    [{ style: 'DashDotDot', weight: 'Medium' }, of.MEDIUM_DASH_DOT_DOT],
    [{ style: 'Double', weight: 'Thick' }, of.DOUBLE],
    [{ style: 'SlantDashDot', weight: 'Medium' }, of.SLANT_DASH_DOT],
  ] as const satisfies readonly (readonly [Line, number])[];

function lineOf(border: Nullable<IBorderStyleData>, kit: UniverKit): Line {
  const all = lines(kit);
  return (all.find(([, type]) => type === border?.s) ?? all[0])[0];
}

/** Another style keeps the weight, and another weight the style, as far as such a line exists. */
function changed(line: Line, part: Partial<Line>, kit: UniverKit) {
  const wanted = { ...line, ...part };
  const isNew = line.style === 'None' && part.weight !== undefined && part.style === undefined;
  const style = isNew ? 'Continuous' : wanted.style;
  const all = lines(kit);
  const exact = all.find(([one]) => one.style === style && one.weight === wanted.weight);
  const near = exact ?? all.find(([one]) => one.style === style);
  if (!near) throw invalidArgument();
  return near[1];
}

function borderAt(cells: SheetCells, { side }: Edge, row: number, column: number) {
  return cells.style(row, column).bd?.[side];
}

function read<Value>(ref: BorderRef, of: (border: Nullable<IBorderStyleData>) => Value): Value | null {
  const edge: Edge = EDGES[ref.edge];
  if (isOfStyle(ref)) return of(styleOf(ref).look.bd?.[edge.side]);
  const at = ref.areas.map((area) => edgeArea(area, ref.edge)).filter((area) => area !== null);
  return shared({ ...ref, areas: at }, (cells, row, column) => of(borderAt(cells, edge, row, column)), null);
}

/** The cells along the edge; null where an area is too small to have it. */
function edgeArea(area: Area, edge: EdgeName): Area | null {
  const along: Readonly<Record<EdgeName, Area>> = {
    EdgeTop: { ...area, bottom: area.top },
    EdgeBottom: { ...area, top: area.bottom },
    EdgeLeft: { ...area, right: area.left },
    EdgeRight: { ...area, left: area.right },
    InsideHorizontal: { ...area, bottom: area.bottom - 1 },
    InsideVertical: { ...area, right: area.right - 1 },
  };
  const cells = along[edge];
  return cells.bottom >= cells.top && cells.right >= cells.left ? cells : null;
}

function draw(ref: BorderRef, change: (border: Nullable<IBorderStyleData>) => IBorderStyleData | null): void {
  const edge: Edge = EDGES[ref.edge];
  if (isOfStyle(ref)) {
    writeStyleLook(ref, ({ bd }) => ({ bd: { ...bd, [edge.side]: change(bd?.[edge.side]) } }));
    return;
  }
  allowFormat(ref);
  const cells = new SheetCells(ref.book, ref.sheetId);
  for (const area of ref.areas) {
    const along = edgeArea(area, ref.edge);
    if (!along) continue;
    writeStyles(ref.book, ref.sheetId, along, (row, column) => {
      const bd: IBorderData = { [edge.side]: change(borderAt(cells, edge, row, column)) };
      return { bd };
    });
  }
}

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** The borders of one cell as `setCellProperties` describes them; sides that it does not name stay as they are. */
export function cellBorders(given: unknown, { bd }: IStyleData, kit: UniverKit): IBorderData {
  const described = optionsOf(given);
  const sides = Object.keys(described).map((name) => {
    const side = SIDES.find(([one]) => one === name)?.[1];
    if (!side) throw new MissingMember(`CellProperties.format.borders.${name}`);
    const { style, weight, color, ...others } = optionsOf(described[name]);
    for (const key of Object.keys(others)) {
      throw new MissingMember(`CellProperties.format.borders.${name}.${key}`);
    }
    const part = {
      ...(style !== undefined && { style: oneOf(STYLES, style) }),
      ...(weight !== undefined && { weight: oneOf(WEIGHTS, weight) }),
    };
    const before = bd?.[side];
    const rgb = color === undefined ? (before?.cl.rgb ?? '#000000') : hexColor(text(color));
    if (!rgb) throw invalidArgument();
    const type = changed(lineOf(before, kit), part, kit);
    return [side, type === kit.core.BorderStyleTypes.NONE ? null : { s: type, cl: { rgb } }] as const;
  });
  return Object.fromEntries(sides);
}

function setLine(ref: BorderRef, part: Partial<Line>): void {
  const { kit } = ref.book;
  const { BorderStyleTypes } = kit.core;
  draw(ref, (border) => {
    const type = changed(lineOf(border, kit), part, kit);
    return type === BorderStyleTypes.NONE ? null : { s: type, cl: border?.cl ?? { rgb: '#000000' } };
  });
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export const rangeBorderType = defineType<Excel.RangeBorder, BorderRef>({
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (ref) => read(ref, (border) => oneOf(STYLES, lineOf(border, ref.book.kit).style)),
      set: (ref, value) => {
        setLine(ref, { style: oneOf(STYLES, value) });
      },
    },
    weight: {
      get: (ref) => read(ref, (border) => oneOf(WEIGHTS, lineOf(border, ref.book.kit).weight)),
      set: (ref, value) => {
        setLine(ref, { weight: oneOf(WEIGHTS, value) });
      },
    },
    color: {
      get: (ref) => read(ref, (border) => hexColor(border?.cl.rgb ?? '') ?? '#000000'),
      set: (ref, value) => {
        const rgb = hexColor(text(value));
        if (rgb === null) throw invalidArgument();
        const { THIN } = ref.book.kit.core.BorderStyleTypes;
        draw(ref, (border) => ({ s: border?.s ?? THIN, cl: { rgb } }));
      },
    },
  },
});

const NAMES = Object.keys(EDGES) as readonly EdgeName[];
const border = (ref: LookRef, edge: EdgeName): HostObject => objectOf('RangeBorder', { ...ref, edge });

/** A style has four. */
const namesOf = (ref: LookRef) => (isOfStyle(ref) ? NAMES.filter((name) => name.startsWith('Edge')) : NAMES);

const { items, methods } = collection<LookRef>({
  items: (ref) => namesOf(ref).map((edge) => border(ref, edge)),
  find: (ref, key) => {
    const edge = namesOf(ref).find((name) => name === key);
    return edge === undefined ? null : border(ref, edge);
  },
});

export const rangeBorderCollectionType = defineType<Excel.RangeBorderCollection, LookRef>({
  items,
  methods,
});
