import { columnIndex, parseArea } from '../../engine/address';
import type { PrintSetup, Span } from '../workbook-file';
import type { BuiltInName } from './workbook-part';

/** What stands behind the sheet's name, without its $: 収入!$A$1:$C$9 is A1:C9. */
function references(refersTo: string): string[] {
  return Array.from(refersTo.matchAll(/!([^!,']+)(?:,|$)/g), (match) => (match[1] ?? '').replaceAll('$', ''));
}

function rowSpan(reference: string): Span | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(reference) ?? [];
  return first === undefined || last === undefined
    ? null
    : { first: Number(first) - 1, last: Number(last) - 1 };
}

function columnSpan(reference: string): Span | null {
  const [, first, last] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(reference) ?? [];
  return first === undefined || last === undefined
    ? null
    : { first: columnIndex(first), last: columnIndex(last) };
}

/** A sheet's print area and titles, which the file keeps among the defined names. Areas in several pieces are left out. */
export function readPrintNames(own: readonly BuiltInName[]): PrintSetup {
  const titles = own
    .filter(({ name }) => name === 'print-titles')
    .flatMap((name) => references(name.refersTo));
  const areas = own.filter(({ name }) => name === 'print-area').flatMap((name) => references(name.refersTo));
  const titleRows = titles.map(rowSpan).find((span) => span !== null);
  const titleColumns = titles.map(columnSpan).find((span) => span !== null);
  const area = areas.length === 1 ? parseArea(areas[0] ?? '') : null;
  return {
    ...(area ? { area } : {}),
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
  };
}
