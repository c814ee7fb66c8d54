import type { ContentChart } from '../../sheet/content/sheet-content';
import { document, element } from './element';
import { CHART, DRAWING, RELATIONSHIPS, SPREADSHEET_DRAWING } from './namespaces';

function corner(name: 'from' | 'to', row: number, column: number): string {
  return element(`xdr:${name}`, {}, [
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, '0'),
  ]);
}

function frame({ title }: ContentChart, index: number): string {
  const chart = element('c:chart', {
    'xmlns:c': CHART,
    'xmlns:r': RELATIONSHIPS,
    'r:id': `rId${String(index + 1)}`,
  });
  return element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', { id: index + 2, name: `Chart ${String(index + 1)}`, descr: title }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, chart)),
  ]);
}

/** What lies over the cells of a sheet: its charts, in the order of their relations. */
export function drawingXml(charts: readonly ContentChart[]): string {
  return document(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING },
      charts.map((chart, index) => {
        const { top, left, bottom, right } = chart.place;
        return element('xdr:twoCellAnchor', {}, [
          corner('from', top, left),
          corner('to', bottom + 1, right + 1),
          frame(chart, index),
          element('xdr:clientData'),
        ]);
      }),
    ),
  );
}
