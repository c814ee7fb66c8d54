import { displayedText } from '../../sheet/cells/displayed';
import { type ContentChart, SERIES_COLORS } from '../../sheet/content/sheet-content';
import type { ChartRow } from '../host/book/chart-table';
import { linesOf, type Scale, scaleFor } from './chart-scale';
import { drawn } from './elements';

/** In pixels, as everything here. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Plot extends Scale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const EDGE = 12;
const TITLE = 30;
const LINE = 14;
const AXIS = 20;
const LEGEND = 22;
/** Of a bar's own height: what lies between the bars of two names. */
const GAP = 0.5;
/** Of a picture's width: the most that names may take. */
const NAMES = 0.42;
/** A line of the axis needs about so much. */
const PER_LINE = 80;

/** Excel's lying bars: the first on top, the figures below the last. */
export function chartPicture(chart: ContentChart, rows: readonly ChartRow[], size: Size): SVGSVGElement {
  const { width, height } = size;
  const names = rows.map(({ category }) => category);
  const left = EDGE + Math.min(width * NAMES, Math.max(0, ...names.map(textWidth))) + 8;
  const lines = Math.max(1, Math.floor((width - left - EDGE) / PER_LINE));
  const plot: Plot = {
    ...scaleFor(extremes(chart, rows), lines),
    left,
    right: width - EDGE * 2,
    top: TITLE,
    bottom: height - AXIS - (chart.series.length > 1 ? LEGEND : 0) - EDGE / 2,
  };
  const picture = drawn('svg', { viewBox: `0 0 ${String(width)} ${String(height)}` });
  picture.append(
    drawn('text', { class: 'title', x: width / 2, y: TITLE - 10 }, chart.title),
    ...grid(plot, chart.format),
    ...rows.flatMap((row, index) => [
      ...bars(chart, row, index, rows.length, plot),
      name(row, index, rows.length, plot),
    ]),
    ...(chart.series.length > 1 ? legend(chart, size) : []),
  );
  return picture;
}

/** What the axis must reach. */
function extremes({ type }: ContentChart, rows: readonly ChartRow[]): number[] {
  return rows.flatMap(({ figures }) => {
    const known = figures.map((figure) => figure ?? 0);
    if (type === 'bar') return known;
    const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
    return [sum(known.filter((each) => each > 0)), sum(known.filter((each) => each < 0))];
  });
}

function xOf({ left, right, from, to }: Plot, figure: number): number {
  return left + ((figure - from) / (to - from)) * (right - left);
}

function grid(plot: Plot, format: string): SVGElement[] {
  return linesOf(plot).flatMap((figure) => {
    const x = xOf(plot, figure);
    return [
      drawn('line', { class: figure === 0 ? 'zero' : 'grid', x1: x, x2: x, y1: plot.top, y2: plot.bottom }),
      drawn('text', { class: 'figure', x, y: plot.bottom + LINE }, displayedText(figure, format)),
    ];
  });
}

function bars(
  chart: ContentChart,
  { figures }: ChartRow,
  index: number,
  count: number,
  plot: Plot,
): SVGElement[] {
  const band = (plot.bottom - plot.top) / count;
  const beside = chart.type === 'bar' ? figures.length : 1;
  const thick = band / (beside + GAP);
  const ends = { positive: 0, negative: 0 };
  return figures.flatMap((figure, series) => {
    if (figure === null || figure === 0) return [];
    const side = figure > 0 ? 'positive' : 'negative';
    const start = chart.type === 'bar' ? 0 : ends[side];
    ends[side] = start + figure;
    const [x, end] = [xOf(plot, start), xOf(plot, start + figure)];
    return drawn('rect', {
      x: Math.min(x, end),
      width: Math.abs(end - x),
      y: plot.top + band * index + (thick * GAP) / 2 + (chart.type === 'bar' ? thick * series : 0),
      height: thick,
      fill: colorOf(series),
    });
  });
}

/** Beside its bars, in as many lines as have room there. */
function name({ category }: ChartRow, index: number, count: number, plot: Plot): SVGElement {
  const band = (plot.bottom - plot.top) / count;
  const lines = wrapped(category, plot.left - EDGE - 8, Math.max(1, Math.floor(band / LINE)));
  const middle = plot.top + band * (index + 0.5);
  const text = drawn('text', { class: 'name' });
  for (const [at, line] of lines.entries()) {
    const y = middle + (at - (lines.length - 1) / 2) * LINE + LINE / 3;
    text.append(drawn('tspan', { x: plot.left - 8, y }, line));
  }
  return text;
}

function wrapped(text: string, width: number, most: number): string[] {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + character) <= width) lines[lines.length - 1] = line + character;
    else if (lines.length < most) lines.push(character);
    else return [...lines.slice(0, -1), `${line.slice(0, -1)}…`];
  }
  return lines;
}

function legend({ series }: ContentChart, { width, height }: Size): SVGElement[] {
  const widths = series.map((each) => textWidth(each.name) + 28);
  let x = (width - widths.reduce((total, each) => total + each, 0)) / 2;
  return series.flatMap((each, index) => {
    const start = x;
    x += widths[index] ?? 0;
    const y = height - LEGEND + 4;
    return [
      drawn('rect', { x: start, y, width: 10, height: 10, fill: colorOf(index) }),
      drawn('text', { class: 'series', x: start + 14, y: y + 9 }, each.name),
    ];
  });
}

function colorOf(series: number): string {
  return SERIES_COLORS[series % SERIES_COLORS.length] ?? '';
}

let measuring: CanvasRenderingContext2D | null = null;

function textWidth(text: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * 12;
  measuring.font = '12px sans-serif';
  return measuring.measureText(text).width;
}
