import type { NameOf } from '../formula/renamed-sheets';
import type { Package } from '../package';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';

/** The part that lists the sheets, by the names that they have now. */
export interface Listing {
  readonly part: string;
  readonly workbook: WorkbookPart;
  readonly styles: string | undefined;
}

export function listingOf(file: Package, nameOf: NameOf | null): Listing | null {
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) return null;
  const styles = file.relations(part).find(({ type }) => type === 'styles')?.target;
  const workbook = readWorkbookPart(file.part(part));
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: nameOf?.(sheet.name) ?? sheet.name }));
  return { part, workbook: { ...workbook, sheets }, styles };
}

/** Without the sheets of these names. */
export function withoutListed({ workbook, ...listing }: Listing, gone: ReadonlySet<string>): Listing {
  return {
    ...listing,
    workbook: { ...workbook, sheets: workbook.sheets.filter(({ name }) => !gone.has(name)) },
  };
}

/** The parts of the sheets that hold cells, in their order. */
export function worksheetParts(file: Package, { part, workbook }: Listing): string[] {
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation]));
  return workbook.sheets.flatMap(({ relation }) => {
    const target = relations.get(relation);
    return target?.type === 'worksheet' ? [target.target] : [];
  });
}
