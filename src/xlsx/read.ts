import type { WorkbookSnapshot } from '../sheet/snapshot';
import { formulaReader } from './formula/stored-names';
import { LIMITS } from './limits';
import { Package, type Relation } from './package';
import { readTheme } from './read/colors';
import { readPrintNames } from './read/print-names';
import { readSharedStrings } from './read/shared-strings';
import { readStyles, type StyleTable } from './read/styles';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part';
import { readWorksheet } from './read/worksheet';
import { snapshotOf } from './snapshot';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';
import type { SheetFile, WorkbookFile } from './workbook-file';

export interface ReadOptions {
  /** Names of the add-in's functions (KPI.BUDGET.BALANCE), to read formulas that Excel stored under other names. */
  readonly functions?: readonly string[];
}

/** Folders of the other Office programs' packages. */
const OTHER_PROGRAMS = [
  ['word/', 'word'],
  ['ppt/', 'powerpoint'],
  ['meta-inf/', 'opendocument'],
] as const;

function findWorkbook(file: Package): string {
  const other = OTHER_PROGRAMS.find(([folder]) => file.hasFolder(folder));
  const lookalike = other?.[1] ?? 'zip';
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (part?.endsWith('.bin')) throw new UnreadableWorkbook({ code: 'old-format', extension: 'xlsb' });
  if (part === undefined || lookalike !== 'zip') {
    throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike });
  }
  return part;
}

function only(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}

function readStyleTable(file: Package, relations: readonly Relation[]) {
  const themePart = only(relations, 'theme');
  const stylesPart = only(relations, 'styles');
  const theme =
    themePart !== undefined && file.has(themePart) ? readTheme(themePart, file.read(themePart)) : [];
  const table: StyleTable =
    stylesPart === undefined
      ? { styles: [], defaultFont: {} }
      : readStyles(stylesPart, file.read(stylesPart), theme);
  return { theme, ...table };
}

function readSheets(
  file: Package,
  workbook: WorkbookPart,
  relations: readonly Relation[],
  table: ReturnType<typeof readStyleTable>,
  functions: readonly string[],
): SheetFile[] {
  const stringsPart = only(relations, 'sharedStrings');
  const strings =
    stringsPart === undefined || !file.has(stringsPart)
      ? []
      : readSharedStrings(stringsPart, file.read(stringsPart));
  const formulaOf = formulaReader(functions);
  const budget = { cells: LIMITS.cells, places: LIMITS.places };
  return workbook.sheets.flatMap(({ name, relation, hidden }, index) => {
    const target = relations.find(({ id }) => id === relation);
    if (!target) throw damaged(null);
    // Sheets that are a chart, a dialogue or macros of Excel 4 hold no cells.
    if (target.type !== 'worksheet') return [];
    const { styles, theme } = table;
    const worksheet = readWorksheet(target.target, file.read(target.target), {
      sheet: name,
      strings,
      styles,
      theme,
      date1904: workbook.date1904,
      formulaOf,
      budget,
    });
    const print = { ...worksheet.print, ...readPrintNames(workbook.builtInNames, index) };
    return [
      {
        name,
        ...worksheet,
        ...(hidden ? { hidden } : {}),
        ...(Object.keys(print).length > 0 ? { print } : {}),
      },
    ];
  });
}

function parse(bytes: Uint8Array, { functions = [] }: ReadOptions): WorkbookFile {
  const file = new Package(bytes);
  const part = findWorkbook(file);
  const workbook = readWorkbookPart(part, file.read(part));
  if (workbook.root !== 'workbook') throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: 'zip' });
  const relations = file.relations(part);
  const table = readStyleTable(file, relations);
  const sheets = readSheets(file, workbook, relations, table, functions);
  if (sheets.length === 0) throw new UnreadableWorkbook({ code: 'no-sheets' });
  return {
    sheets,
    names: workbook.names,
    date1904: workbook.date1904,
    defaultFont: table.defaultFont,
    activeSheet: Math.min(workbook.activeSheet, sheets.length - 1),
  };
}

/**
 * Reads an .xlsx file with the looks of its cells, so that it can be shown, changed and written again.
 * Throws UnreadableWorkbook, and nothing else, for a file that cannot be read.
 */
export function readWorkbookFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookFile> {
  return new Promise((resolve) => {
    try {
      resolve(parse(bytes, options));
    } catch (error) {
      throw error instanceof UnreadableWorkbook ? error : damaged(null, error);
    }
  });
}

/** Reads an .xlsx file as it stands. Throws UnreadableWorkbook, and nothing else, for a file that cannot be read. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return snapshotOf(await readWorkbookFile(bytes, options));
}
