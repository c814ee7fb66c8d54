import { SERIES_COLORS, type ContentChart, type ContentSeries } from '../../sheet/content/sheet-content';
import type { Area } from '../../engine/area';
import type { SheetFile } from '../workbook-file';
import { document, element, escapeText } from './element';
import { CHART, DRAWING, RELATIONSHIPS } from './namespaces';
import { areaReference, quoted } from './references';

const TITLE_SIZE = 1200;
const GRID = 'D9D9D9';
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];

const c = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** What the cells hold is stored again beside the reference: other programs draw from it. */
function stored(sheet: SheetFile, area: Area, kind: 'string' | 'number'): string {
  const [ref, cache] = kind === 'string' ? ['c:strRef', 'c:strCache'] : ['c:numRef', 'c:numCache'];
  const count = area.bottom - area.top + 1;
  const points = Array.from({ length: count }, (_, idx) => {
    const value = sheet.rows[area.top + idx]?.[area.left]?.value;
    const isThere = kind === 'string' ? value !== undefined && value !== null : typeof value === 'number';
    const text = typeof value === 'object' && value !== null ? value.error : String(value);
    return isThere ? element('c:pt', { idx }, element('c:v', {}, escapeText(text))) : '';
  });
  return element(ref, {}, [
    element('c:f', {}, escapeText(`${quoted(sheet.name)}!${areaReference(area)}`)),
    element(cache, {}, [c('ptCount', count), ...points]),
  ]);
}

function fillXml(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color }));
}

function seriesXml({ name, values }: ContentSeries, index: number, chart: ContentChart, sheet: SheetFile) {
  const color = SERIES_COLORS[index % SERIES_COLORS.length] ?? '';
  return element('c:ser', {}, [
    c('idx', index),
    c('order', index),
    element('c:tx', {}, element('c:v', {}, escapeText(name))),
    element('c:spPr', {}, fillXml(color.slice(1))),
    c('invertIfNegative', 0),
    element('c:cat', {}, stored(sheet, chart.categories, 'string')),
    element('c:val', {}, stored(sheet, values, 'number')),
  ]);
}

function titleXml(title: string): string {
  const look = { sz: TITLE_SIZE, b: 1 };
  const run = element('a:r', {}, [element('a:rPr', look), element('a:t', {}, escapeText(title))]);
  const paragraph = element('a:p', {}, [element('a:pPr', {}, element('a:defRPr', look)), run]);
  return element('c:title', {}, [
    element('c:tx', {}, element('c:rich', {}, [element('a:bodyPr'), paragraph])),
    c('overlay', 0),
  ]);
}

/** The first bar on top, the axis of the figures below all of them, the names beside even negative ones. */
function axesXml({ format, fromZero }: ContentChart): string[] {
  const noTicks = [c('majorTickMark', 'none'), c('minorTickMark', 'none')];
  const line = element('a:ln', {}, fillXml(GRID));
  return [
    element('c:catAx', {}, [
      c('axId', CATEGORY_AXIS),
      element('c:scaling', {}, c('orientation', 'maxMin')),
      c('delete', 0),
      c('axPos', 'l'),
      ...noTicks,
      c('tickLblPos', 'low'),
      c('crossAx', VALUE_AXIS),
      c('crosses', 'autoZero'),
    ]),
    element('c:valAx', {}, [
      c('axId', VALUE_AXIS),
      element('c:scaling', {}, [c('orientation', 'minMax'), fromZero ? c('min', 0) : '']),
      c('delete', 0),
      c('axPos', 'b'),
      element('c:majorGridlines', {}, element('c:spPr', {}, line)),
      element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
      ...noTicks,
      c('tickLblPos', 'nextTo'),
      c('crossAx', CATEGORY_AXIS),
      c('crosses', 'max'),
      c('crossBetween', 'between'),
    ]),
  ];
}

/** A chart's part of the package. */
export function chartXml(chart: ContentChart, sheet: SheetFile): string {
  const isStacked = chart.type === 'stacked-bar';
  const bars = element('c:barChart', {}, [
    c('barDir', 'bar'),
    c('grouping', isStacked ? 'stacked' : 'clustered'),
    c('varyColors', 0),
    ...chart.series.map((series, index) => seriesXml(series, index, chart, sheet)),
    c('gapWidth', 50),
    isStacked ? c('overlap', 100) : '',
    c('axId', CATEGORY_AXIS),
    c('axId', VALUE_AXIS),
  ]);
  const legend = element('c:legend', {}, [c('legendPos', 'b'), c('overlay', 0)]);
  return document(
    element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS }, [
      c('roundedCorners', 0),
      element('c:chart', {}, [
        titleXml(chart.title),
        c('autoTitleDeleted', 0),
        element('c:plotArea', {}, [element('c:layout'), bars, ...axesXml(chart)]),
        chart.series.length > 1 ? legend : '',
        c('plotVisOnly', 1),
        c('dispBlanksAs', 'gap'),
      ]),
    ]),
  );
}
