import { defineType } from '../../wire/table';
import { finite, oneOf, text, wholeNumber } from '../arguments';
import { type ChartPartRef, objectOf } from '../refs';
import { below, chartOf, flags, recorded } from './record';
import { pointValue } from './series';

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

const shown = {
  ...flags({
    autoText: true,
    linkNumberFormat: true,
    showBubbleSize: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    showSeriesName: false,
    showValue: true,
  }),
  geometricShapeType: recorded<`${Excel.GeometricShapeType}`>('geometricShapeType', 'Rectangle', text),
  numberFormat: recorded('numberFormat', 'General', text),
  position: recorded('position', 'OutsideEnd' as const, (value) => oneOf(POSITIONS, value)),
  separator: recorded('separator', ',', text),
  textOrientation: recorded('textOrientation', 0, wholeNumber),
};

export const chartDataLabelsType = defineType<Excel.ChartDataLabels, ChartPartRef>({
  properties: { ...shown, ...flags({ showLeaderLines: true }) },
  objects: {
    format: below('ChartDataLabelFormat', 'format'),
    leaderLines: below('ChartLeaderLines', 'leaderLines'),
  },
});

export const chartLeaderLinesType = defineType<Excel.ChartLeaderLines, ChartPartRef>({
  objects: { format: below('ChartLeaderLinesFormat', 'format') },
});

export const chartDataLabelType = defineType<Excel.ChartDataLabel, ChartPartRef>({
  properties: {
    ...shown,
    left: recorded('left', 0, finite),
    text: {
      ...recorded('text', '', text),
      get: (part) => String(chartOf(part).settings.get(`${part.path}text`) ?? pointValue(part)),
    },
    top: recorded('top', 0, finite),
  },
  objects: { format: below('ChartDataLabelFormat', 'format') },
  methods: {
    getSubstring: (part, start, length) => {
      const path = `${part.path}substring.${String(wholeNumber(start))}.${String(length ?? '')}.`;
      return objectOf('ChartFormatString', { ...part, path });
    },
  },
});
