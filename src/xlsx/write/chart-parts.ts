import type { SheetFile } from '../workbook-file';
import { chartXml } from './chart';
import { drawingXml } from './drawing';
import { officeRelation, relationsXml, type Part } from './package-parts';

/** A list of relations beside the part that has them; it is no part of its own in the list of contents. */
interface RelationsFile {
  readonly path: string;
  readonly xml: string;
}

export interface ChartParts {
  readonly parts: readonly Part[];
  readonly relations: readonly RelationsFile[];
}

/** By what a sheet refers to its drawing. */
export const DRAWING_ID = 'rId1';

/**
 * The parts behind the charts of all sheets: for a sheet that has some a drawing, and a part for each chart.
 * @param number the sheet's, counted from 1
 */
export function chartParts(sheet: SheetFile, number: number, chartsBefore: number): ChartParts {
  const { charts = [] } = sheet;
  if (charts.length === 0) return { parts: [], relations: [] };
  const drawing = `drawing${String(number)}.xml`;
  const names = charts.map((_, index) => `chart${String(chartsBefore + index + 1)}.xml`);
  return {
    parts: [
      {
        path: `xl/drawings/${drawing}`,
        contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
        xml: drawingXml(charts),
      },
      ...charts.map((chart, index) => ({
        path: `xl/charts/${names[index] ?? ''}`,
        contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        xml: chartXml(chart, sheet),
      })),
    ],
    relations: [
      {
        path: `xl/worksheets/_rels/sheet${String(number)}.xml.rels`,
        xml: relationsXml([officeRelation(DRAWING_ID, 'drawing', `../drawings/${drawing}`)]),
      },
      {
        path: `xl/drawings/_rels/${drawing}.rels`,
        xml: relationsXml(
          names.map((name, index) => officeRelation(`rId${String(index + 1)}`, 'chart', `../charts/${name}`)),
        ),
      },
    ],
  };
}
