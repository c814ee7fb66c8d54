import { parseArea } from '../../engine/address';
import type { Area } from '../../engine/area';
import type { ContentChart, ContentSeries } from '../../sheet/content/sheet-content';
import { plainText } from '../entities';
import type { Package } from '../package';
import type { SheetFile } from '../workbook-file';
import { chartXml } from '../write/chart';
import { drawingXml } from '../write/drawing';
import type { Part } from '../xml';

const ANCHOR =
  /<xdr:from><xdr:col>(\d+)<[^]*?<xdr:row>(\d+)<[^]*?<xdr:to><xdr:col>(\d+)<[^]*?<xdr:row>(\d+)<[^]*?r:id="([^"]*)"/g;
const SERIES =
  /<c:ser>[^]*?<c:tx><c:v>([^<]*)<[^]*?<c:cat><c:strRef><c:f>([^<]*)<[^]*?<c:val><c:numRef><c:f>([^<]*)<[^]*?<\/c:ser>/g;
const CACHE = /<c:(str|num)Cache>[^]*?<\/c:\1Cache>/g;

/**
 * The charts on a sheet, of a drawing that holds nothing but those that this product writes, as it writes them; null of
 * any other. What they show is told by the cells: the values that are stored with them may be older.
 */
export function ownCharts(file: Package, drawing: Part, sheet: SheetFile): ContentChart[] | null {
  const text = textOf(drawing);
  const targets = new Map(file.relations(drawing.name).map(({ id, target }) => [id, target]));
  const charts: ContentChart[] = [];
  for (const [, left = '', top = '', right = '', bottom = '', id = ''] of text.matchAll(ANCHOR)) {
    const target = targets.get(id);
    const place = {
      top: Number(top),
      left: Number(left),
      bottom: Number(bottom) - 1,
      right: Number(right) - 1,
    };
    const part = target === undefined ? null : file.partIfSound(target);
    const chart = part && ownChart(textOf(part), place, sheet);
    if (!chart) return null;
    charts.push(chart);
  }
  return charts.length > 0 && drawingXml(charts) === text ? charts : null;
}

function textOf({ bytes }: Part): string {
  return new TextDecoder().decode(bytes);
}

function ownChart(text: string, place: Area, sheet: SheetFile): ContentChart | null {
  const found = [...text.matchAll(SERIES)];
  const [first, ...others] = found.flatMap(([, name = '', , values = '']): ContentSeries[] => {
    const area = areaOf(values, sheet);
    return area ? [{ name: plainText(name), values: area }] : [];
  });
  const categories = areaOf(found[0]?.[2] ?? '', sheet);
  if (!first || !categories || others.length < found.length - 1) return null;
  const chart: ContentChart = {
    type: text.includes('<c:grouping val="stacked"/>') ? 'stacked-bar' : 'bar',
    title: plainText(/<a:t>([^<]*)</.exec(text)?.[1] ?? ''),
    categories,
    series: [first, ...others],
    format: plainText(/<c:numFmt formatCode="([^"]*)"/.exec(text)?.[1] ?? ''),
    fromZero: text.includes('<c:min val="0"/>'),
    place,
  };
  const written = chartXml(chart, sheet).replaceAll(CACHE, '');
  return written === text.replaceAll(CACHE, '') ? chart : null;
}

/** The cells that a reference names, of those that the sheet has. */
function areaOf(written: string, { rows }: SheetFile): Area | null {
  const reference = plainText(written);
  const area = parseArea(reference.slice(reference.lastIndexOf('!') + 1));
  return area && area.bottom < rows.length ? area : null;
}
