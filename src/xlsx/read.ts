import type { ContentChart } from '../sheet/content/sheet-content';
import type { WorkbookSnapshot } from '../sheet/cells/snapshot';
import type { Lookalike } from '../sheet/cells/unreadable';
import { formulaReader } from './formula/stored-names';
import { LIMITS } from './limits';
import { type Loss, LOSSES } from './losses';
import { Package, type Relation } from './package';
import { readAddInSettings } from './read/add-in-settings';
import { readTheme } from './read/colors';
import { lazyConditionalLooks } from './read/conditional-looks';
import { ownCharts } from './read/charts';
import { noteDrawing, noteRelations } from './read/losses';
import { readPrintNames } from './read/print-names';
import { readSharedStrings } from './read/shared-strings';
import { readStyles } from './read/styles';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part';
import { readWorksheet, type WorksheetContext } from './read/worksheet';
import { snapshotOf } from './snapshot';
import { damaged, UnreadableWorkbook } from './unreadable-workbook';
import type { SheetFile, WorkbookFile } from './workbook-file';

export interface ReadOptions {
  /** Names of the add-in's functions (KPI.BUDGET.BALANCE), to read formulas that Excel stored under other names. */
  readonly functions?: readonly string[];
}

/** What tells the packages of other programs from a workbook that is not where it should be. */
function lookalikeOf(file: Package): Lookalike {
  if (file.hasFolder('word/')) return 'word';
  if (file.hasFolder('ppt/')) return 'powerpoint';
  return file.has('mimetype') ? 'opendocument' : 'zip';
}

function findWorkbook(file: Package): { part: string; workbook: WorkbookPart } {
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (part?.endsWith('.bin')) throw new UnreadableWorkbook({ code: 'old-format', extension: 'xlsb' });
  const workbook = part === undefined ? null : readWorkbookPart(file.part(part));
  if (part === undefined || workbook?.root !== 'workbook') {
    throw new UnreadableWorkbook({ code: 'not-xlsx', lookalike: lookalikeOf(file) });
  }
  return { part, workbook };
}

function only(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}

function readStyleTable(file: Package, relations: readonly Relation[]) {
  const themePart = only(relations, 'theme');
  const stylesPart = only(relations, 'styles');
  const theme = themePart !== undefined && file.has(themePart) ? readTheme(file.part(themePart)) : [];
  if (stylesPart === undefined || !file.has(stylesPart))
    return { theme, styles: [], conditionalLooks: () => [], defaultFont: {}, hasNamedStyles: false };
  const part = file.part(stylesPart);
  return { theme, conditionalLooks: lazyConditionalLooks(part, theme), ...readStyles(part, theme) };
}

function readStrings(file: Package, relations: readonly Relation[], losses: Set<Loss>): readonly string[] {
  const part = only(relations, 'sharedStrings');
  return part !== undefined && file.has(part) ? readSharedStrings(file.part(part), losses) : [];
}

/** A list's items under a key of theirs. */
function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function readSheets(
  file: Package,
  workbook: WorkbookPart,
  relations: readonly Relation[],
  context: Omit<WorksheetContext, 'sheet' | 'outside'>,
): SheetFile[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const printNames = groupBy(workbook.builtInNames, ({ sheet }) => sheet);
  return workbook.sheets.flatMap(({ name, relation, hidden }, index) => {
    const target = byId.get(relation);
    if (!target) throw damaged(null);
    // Sheets that are a chart, a dialogue or macros of Excel 4 hold no cells.
    if (target.type !== 'worksheet') return [];
    const behind = file.relations(target.target);
    noteRelations(context.losses, file, behind);
    const worksheet = readWorksheet(file.part(target.target), {
      ...context,
      sheet: name,
      outside: file.outside(target.target),
    });
    const print = { ...worksheet.print, ...readPrintNames(printNames.get(index) ?? []) };
    const sheet = { name, ...worksheet, ...(hidden ? { hidden } : {}) };
    const charts = readCharts(file, behind, sheet, context.losses);
    return [
      {
        ...sheet,
        ...(Object.keys(print).length > 0 ? { print } : {}),
        ...(charts.length > 0 ? { charts } : {}),
      },
    ];
  });
}

/** The charts that the product wrote itself; what else is drawn is noted. */
function readCharts(
  file: Package,
  relations: readonly Relation[],
  sheet: SheetFile,
  losses: Set<Loss>,
): ContentChart[] {
  return relations
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target }) => {
      const part = file.partIfSound(target);
      const charts = part && ownCharts(file, part, sheet);
      if (!charts) noteDrawing(losses, part);
      return charts ?? [];
    });
}

function parse(bytes: Uint8Array, { functions = [] }: ReadOptions): WorkbookFile {
  const file = new Package(bytes);
  const { part, workbook } = findWorkbook(file);
  const relations = file.relations(part);
  const { styles, conditionalLooks, theme, defaultFont, hasNamedStyles } = readStyleTable(file, relations);
  const formulaOf = formulaReader(functions);
  const { cells, places, formulas } = LIMITS;
  const losses = new Set<Loss>(workbook.isProtected ? ['protection'] : []);
  if (hasNamedStyles) losses.add('styles');
  noteRelations(losses, file, relations);
  const settings = readAddInSettings(file, losses);
  const sheets = readSheets(file, workbook, relations, {
    strings: readStrings(file, relations, losses),
    styles,
    conditionalLooks,
    theme,
    date1904: workbook.date1904,
    formulaOf,
    budget: { cells, places, formulas },
    losses,
  });
  if (sheets.length === 0) throw new UnreadableWorkbook({ code: 'no-sheets' });
  const kept = new Set(sheets.map(({ name }) => name));
  const inFront = workbook.sheets[workbook.activeSheet]?.name;
  const activeSheet = sheets.findIndex(({ name, hidden }) => name === inFront && !hidden);
  return {
    sheets,
    names: workbook.names
      .filter(({ sheet }) => sheet === undefined || kept.has(sheet))
      .map((name) => ({ ...name, refersTo: formulaOf(name.refersTo) })),
    date1904: workbook.date1904,
    defaultFont,
    ...(activeSheet >= 0 ? { activeSheet } : {}),
    ...(settings ? { settings } : {}),
    ...(losses.size > 0 ? { losses: LOSSES.filter((loss) => losses.has(loss)) } : {}),
  };
}

/** Does a step of reading; what it did not expect is taken for damage, so that no file brings the program down. */
function refusing<T>(step: () => T): Promise<T> {
  return new Promise((resolve) => {
    try {
      resolve(step());
    } catch (error) {
      throw error instanceof UnreadableWorkbook ? error : damaged(null, error);
    }
  });
}

/**
 * Reads an .xlsx file with the looks of its cells, so that it can be shown, changed and written again.
 * Rejects with UnreadableWorkbook, and nothing else, for a file that cannot be read.
 */
export function readWorkbookFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookFile> {
  return refusing(() => parse(bytes, options));
}

/** Reads an .xlsx file as it stands. Rejects with UnreadableWorkbook, and nothing else, for a file that cannot be read. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return refusing(() => snapshotOf(parse(bytes, options)));
}
