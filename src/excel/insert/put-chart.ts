import { SERIES_COLORS, type ContentChart } from '../../sheet/content/sheet-content';
import { rangeOf } from '../area';

const TYPES = { bar: 'BarClustered', 'stacked-bar': 'BarStacked' } as const;
const GAP = 50;

/** A chart of Excel's own over the cells of its sheet. */
export function putChart(sheet: Excel.Worksheet, { place, ...content }: ContentChart): void {
  const { type, title, categories, series, format, fromZero } = content;
  const chart = sheet.charts.add(TYPES[type], rangeOf(sheet, series[0].values), 'Columns');
  chart.title.text = title;
  chart.setPosition(sheet.getCell(place.top, place.left), sheet.getCell(place.bottom, place.right));
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  for (const [index, { name, values }] of series.entries()) {
    const bars = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    bars.name = name;
    // Excel takes a text on top of the values for their name.
    bars.setValues(rangeOf(sheet, values));
    bars.setXAxisValues(rangeOf(sheet, categories));
    bars.gapWidth = GAP;
    bars.format.fill.setSolidColor(SERIES_COLORS[index % SERIES_COLORS.length] ?? '');
  }
  const { categoryAxis, valueAxis } = chart.axes;
  // The first bar on top, and the figures below the last.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.numberFormat = format;
  if (fromZero) valueAxis.minimum = 0;
}
