import { defineType } from '../../wire/table';
import { addressOf } from '../address';
import { finite, flag, oneOf, range, text } from '../arguments';
import type { ChartPartRef } from '../refs';
import { below, chartOf, flags, recorded } from './record';

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
    majorTickMark: recorded('majorTickMark', 'Outside', tick),
    majorUnit: recorded('majorUnit', ''),
    maximum: recorded('maximum', ''),
    minimum: recorded('minimum', ''),
    minorTickMark: recorded('minorTickMark', 'None', tick),
    minorUnit: recorded('minorUnit', ''),
    numberFormat: recorded('numberFormat', 'General', text),
    position: recorded('position', 'Automatic'),
    scaleType: recorded('scaleType', 'Linear', (value) => oneOf(['Linear', 'Logarithmic'] as const, value)),
    tickLabelPosition: recorded('tickLabelPosition', 'NextToAxis', (value) => oneOf(LABELS, value)),
    tickLabelSpacing: recorded('tickLabelSpacing', ''),
    tickMarkSpacing: recorded('tickMarkSpacing', 1, finite),
  },
  objects: {
    format: below('ChartAxisFormat', 'format'),
    majorGridlines: below('ChartGridlines', 'majorGridlines'),
    minorGridlines: below('ChartGridlines', 'minorGridlines'),
    title: below('ChartAxisTitle', 'title'),
  },
  methods: {
    setCategoryNames: (part, source) => {
      const categories = addressOf(range(source));
      for (const series of chartOf(part).series) series.categories = categories;
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
