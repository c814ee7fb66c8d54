import type { SheetFile } from '../workbook-file';
import { chartXml } from './chart';
import { drawingXml } from './drawing';
import { linkRelations } from './links';
import { officeRelation, relationsXml, type Part, type Relation } from './package-parts';

/** A list of relations beside the part that has them; it is no part of its own in the list of contents. */
interface RelationsFile {
  readonly path: string;
  readonly xml: string;
}

/** What stands behind a sheet. */
export interface SheetParts {
  readonly parts: readonly Part[];
  readonly relations: readonly RelationsFile[];
}

/** By what a sheet refers to its drawing. */
export const DRAWING_ID = 'rId1';

function relationsOfSheet(number: number, relations: readonly Relation[]): RelationsFile[] {
  const path = `xl/worksheets/_rels/sheet${String(number)}.xml.rels`;
  return relations.length > 0 ? [{ path, xml: relationsXml(relations) }] : [];
}

/**
 * The parts behind a sheet: where it has charts a drawing and a part for each, and what it leads to.
 * @param number the sheet's, counted from 1
 */
export function sheetParts(sheet: SheetFile, number: number, chartsBefore: number): SheetParts {
  const { charts = [], links = [] } = sheet;
  const outside = linkRelations(links);
  if (charts.length === 0) return { parts: [], relations: relationsOfSheet(number, outside) };
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
      ...relationsOfSheet(number, [
        officeRelation(DRAWING_ID, 'drawing', `../drawings/${drawing}`),
        ...outside,
      ]),
      {
        path: `xl/drawings/_rels/${drawing}.rels`,
        xml: relationsXml(
          names.map((name, index) => officeRelation(`rId${String(index + 1)}`, 'chart', `../charts/${name}`)),
        ),
      },
    ],
  };
}
