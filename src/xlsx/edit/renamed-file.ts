import { namesAfter, renamedSheets } from '../formula/renamed-sheets';
import type { ConditionalFormat } from '../conditional-format';
import type { FileCell, SheetFile, WorkbookFile } from '../workbook-file';

/** What a workbook says after these sheets were renamed, with every reference to a sheet written in one way. */
export function renamedFile(file: WorkbookFile, renames: ReadonlyMap<string, string>): WorkbookFile {
  const nameOf = namesAfter(renames);
  const name = (sheet: string): string => nameOf(sheet) ?? sheet;
  const formula = (text: string): string => renamedSheets(text, name);
  return {
    ...file,
    sheets: file.sheets.map((sheet) => renamedSheet(sheet, formula, name)),
    ...(file.names && {
      names: file.names.map((each) => ({
        ...each,
        refersTo: formula(each.refersTo),
        ...(each.sheet !== undefined && { sheet: name(each.sheet) }),
      })),
    }),
  };
}

type Rename = (text: string) => string;

function renamedSheet(sheet: SheetFile, formula: Rename, name: Rename): SheetFile {
  const { conditionalFormats, validations, links } = sheet;
  return {
    ...sheet,
    name: name(sheet.name),
    rows: sheet.rows.map((row) => row.map((cell) => renamedCell(cell, formula))),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((each) => renamedRule(each, formula)),
    }),
    ...(validations && {
      validations: validations.map((each) => ({ ...each, formulas: each.formulas.map(formula) })),
    }),
    ...(links && {
      links: links.map((each) => ({
        ...each,
        ...(each.place !== undefined && { place: formula(each.place) }),
      })),
    }),
  };
}

function renamedCell(cell: FileCell | null, formula: Rename): FileCell | null {
  return cell?.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) };
}

function renamedRule(format: ConditionalFormat, formula: Rename): ConditionalFormat {
  const { rule } = format;
  switch (rule.type) {
    case 'expression':
      return { ...format, rule: { ...rule, formula: formula(rule.formula) } };
    case 'cellIs':
      return { ...format, rule: { ...rule, formulas: rule.formulas.map(formula) } };
    default:
      return format;
  }
}
