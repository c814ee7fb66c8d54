import { defineType } from '../../wire/table';
import { finite, flag, oneOf, text } from '../arguments';
import type { ChartPartRef } from '../refs';
import { below, chartOf, color, recorded } from './record';

const LINES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

export const chartFillType = defineType<Excel.ChartFill, ChartPartRef>({
  methods: {
    clear: (part) => {
      chartOf(part).settings.delete(`${part.path}color`);
    },
    getSolidColor: (part) => chartOf(part).settings.get(`${part.path}color`) ?? '',
    setSolidColor: (part, value) => {
      chartOf(part).settings.set(`${part.path}color`, color(value));
    },
  },
});

export const chartFontType = defineType<Excel.ChartFont, ChartPartRef>({
  properties: {
    bold: recorded('bold', false, flag),
    color: recorded('color', '#595959', color),
    italic: recorded('italic', false, flag),
    name: recorded('name', '游ゴシック', text),
    size: recorded('size', 9, finite),
    underline: recorded('underline', 'None', (value) => oneOf(['None', 'Single'] as const, value)),
  },
});

const line = {
  properties: {
    color: recorded('color', '#000000', color),
    lineStyle: recorded('lineStyle', 'Automatic' as const, (value) => oneOf(LINES, value)),
    weight: recorded('weight', 0.75, finite),
  },
  methods: {
    clear: (part: ChartPartRef) => {
      chartOf(part).settings.set(`${part.path}lineStyle`, 'None');
    },
  },
};

export const chartLineFormatType = defineType<Excel.ChartLineFormat, ChartPartRef>(line);

export const chartBorderType = defineType<Excel.ChartBorder, ChartPartRef>(line);

const border = below('ChartBorder', 'border');
const fill = below('ChartFill', 'fill');
const font = below('ChartFont', 'font');
const lineOf = below('ChartLineFormat', 'line');

/** Lines of the grid and of a trend. */
export const linesFormatType = defineType<Excel.ChartGridlinesFormat, ChartPartRef>({
  objects: { line: lineOf },
});

/** Texts: titles, labels, the legend, the chart itself. */
export const textFormatType = defineType<Excel.ChartTitleFormat, ChartPartRef>({
  objects: { border, fill, font },
});

/** Points and the plot area. */
export const areaFormatType = defineType<Excel.ChartPointFormat, ChartPartRef>({
  objects: { border, fill },
});

export const chartAxisFormatType = defineType<Excel.ChartAxisFormat, ChartPartRef>({
  objects: { fill, font, line: lineOf },
});

export const chartSeriesFormatType = defineType<Excel.ChartSeriesFormat, ChartPartRef>({
  objects: { fill, line: lineOf },
});

/** A part of a text. */
export const chartFormatStringType = defineType<Excel.ChartFormatString, ChartPartRef>({
  objects: { font },
});
