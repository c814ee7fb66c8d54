import type { FileCell } from '../workbook-file';
import { childOf, withChild, withNewChild } from './children';
import { BEFORE_NAMES } from './order';

/** A formula that no result was stored with. */
export function lacksResult(cell: FileCell | null): boolean {
  return cell?.formula !== undefined && (cell.value ?? null) === null;
}

/** The part that lists the sheets, asking Excel to calculate all when it opens the workbook. */
export function calculatedOnLoad(xml: string): string | null {
  const asked = ' fullCalcOnLoad="1"';
  const settings = childOf(xml, 'calcPr');
  if (!settings) return withNewChild(xml, `<calcPr${asked}/>`, [...BEFORE_NAMES, 'definedNames']);
  const others = settings.attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '').trimEnd();
  return withChild(xml, settings, `<calcPr${others}${asked}/>`);
}
