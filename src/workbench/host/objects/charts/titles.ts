import { defineType } from '../../wire/table';
import { finite, flag, oneOf, text, wholeNumber } from '../arguments';
import { objectOf, type ChartPartRef } from '../refs';
import { below, flags, recorded } from './record';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

const substring = (part: ChartPartRef, start: unknown, length: unknown) => {
  const path = `${part.path}substring.${String(wholeNumber(start))}.${String(wholeNumber(length))}.`;
  return objectOf('ChartFormatString', { ...part, path });
};

export const chartTitleType = defineType<Excel.ChartTitle, ChartPartRef>({
  properties: {
    ...flags({ overlay: false, showShadow: false, visible: true }),
    left: recorded('left', 0, finite),
    text: recorded('text', '', text),
    textOrientation: recorded('textOrientation', 0, wholeNumber),
    top: recorded('top', 0, finite),
  },
  objects: { format: below('ChartTitleFormat', 'format') },
  methods: { getSubstring: substring },
});

export const chartLegendType = defineType<Excel.ChartLegend, ChartPartRef>({
  properties: {
    ...flags({ overlay: false, showShadow: false, visible: true }),
    position: recorded('position', 'Right', (value) => oneOf(POSITIONS, value)),
  },
  objects: { format: below('ChartLegendFormat', 'format') },
});

export const chartAxesType = defineType<Excel.ChartAxes, ChartPartRef>({
  objects: {
    categoryAxis: below('ChartAxis', 'categoryAxis'),
    valueAxis: below('ChartAxis', 'valueAxis'),
  },
});

export const chartAxisTitleType = defineType<Excel.ChartAxisTitle, ChartPartRef>({
  properties: { text: recorded('text', '', text), visible: recorded('visible', true, flag) },
  objects: { format: below('ChartAxisTitleFormat', 'format') },
});

export const chartDataTableType = defineType<Excel.ChartDataTable, ChartPartRef>({
  properties: flags({
    showHorizontalBorder: true,
    showLegendKey: true,
    showOutlineBorder: true,
    showVerticalBorder: true,
    visible: true,
  }),
  objects: { format: below('ChartDataTableFormat', 'format') },
});

export const chartPlotAreaType = defineType<Excel.ChartPlotArea, ChartPartRef>({
  properties: {
    height: recorded('height', 0, finite),
    left: recorded('left', 0, finite),
    top: recorded('top', 0, finite),
    width: recorded('width', 0, finite),
  },
  objects: { format: below('ChartPlotAreaFormat', 'format') },
});
