import { defineType } from '../../wire/table';
import { finite, flag, oneOf, text } from '../arguments';
import type { ChartPartRef } from '../refs';
import { below, cellsOf, chartOf, flags, recorded } from './record';

const UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
] as const;
const TICKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
const LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;

const tick = (value: unknown) => oneOf(TICKS, value);

export const chartAxisType = defineType<Excel.ChartAxis, ChartPartRef>({
  properties: {
    ...flags({ linkNumberFormat: true, reversePlotOrder: false, showDisplayUnitLabel: true, visible: true }),
    displayUnit: recorded('displayUnit', 'None', (value) => oneOf(UNITS, value)),
    isBetweenCategories: recorded('isBetweenCategories', true, flag),
    logBase: recorded('logBase', 10, finite),
    majorTickMark: recorded('majorTickMark', 'Outside', tick),
    majorUnit: recorded('majorUnit', ''),
    maximum: recorded('maximum', ''),
    minimum: recorded('minimum', ''),
    minorTickMark: recorded('minorTickMark', 'None', tick),
    minorUnit: recorded('minorUnit', ''),
    numberFormat: recorded('numberFormat', 'General', text),
    position: recorded('position', 'Automatic'),
    positionAt: {
      // A value axis crosses at 0, the other one at its first category.
      get: (part) => recorded('positionAt', part.path.endsWith('valueAxis.') ? 0 : 1).get(part),
    },
    scaleType: recorded('scaleType', 'Linear', (value) => oneOf(['Linear', 'Logarithmic'] as const, value)),
    tickLabelPosition: recorded('tickLabelPosition', 'NextToAxis', (value) => oneOf(LABELS, value)),
    tickLabelSpacing: recorded('tickLabelSpacing', ''),
    tickMarkSpacing: recorded('tickMarkSpacing', 1, finite),
  },
  passedOver: ['text'],
  objects: {
    format: below('ChartAxisFormat', 'format'),
    majorGridlines: below('ChartGridlines', 'majorGridlines'),
    minorGridlines: below('ChartGridlines', 'minorGridlines'),
    title: below('ChartAxisTitle', 'title'),
  },
  methods: {
    setCategoryNames: (part, source) => {
      const chart = chartOf(part);
      const categories = cellsOf(source);
      chart.series = chart.series.map((series) => ({ ...series, categories }));
    },
    setPositionAt: (part, value) => {
      const { settings } = chartOf(part);
      settings.set(`${part.path}positionAt`, finite(value));
      settings.set(`${part.path}position`, 'Custom');
    },
  },
});

export const chartGridlinesType = defineType<Excel.ChartGridlines, ChartPartRef>({
  properties: {
    visible: {
      ...recorded('visible', false, flag),
      // The major lines of the values are there at first.
      get: (part) => recorded('visible', part.path.endsWith('valueAxis.majorGridlines.'), flag).get(part),
    },
  },
  objects: { format: below('ChartGridlinesFormat', 'format') },
});
