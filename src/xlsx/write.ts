import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Font } from './cell-style';
import type { FileCell, WorkbookFile } from './workbook-file';
import {
  contentTypesXml,
  dynamicArrayMetadataXml,
  officeRelation,
  relationsXml,
  SPREADSHEET,
  type Part,
  type Relation,
} from './write/package-parts';
import { CORE_RELATION, corePart, documentParts } from './document/document-parts';
import { addInParts } from './write/add-in-parts';
import { checkSheets } from './write/checked';
import { SharedStrings } from './write/shared-strings';
import { sheetParts, type SheetParts } from './write/sheet-parts';
import { StyleSheet } from './write/styles';
import { workbookXml } from './write/workbook-part';
import { worksheetXml } from './write/worksheet';

const DEFAULT_FONT: Font = { name: '游ゴシック', size: 11, color: '#000000' };
/** What a row of the default font takes, for each point of its size. */
const ROW_POINTS_PER_FONT_POINT = 18.75 / 11;

/** The date of every part, the first that an archive can hold. It is read as local time, so it is the same anywhere. */
export const PART_DATE = new Date(1980, 0, 1, 12);

function someCell(file: WorkbookFile, test: (cell: FileCell) => boolean): boolean {
  return file.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && test(cell))));
}

/** The sheet in front: the one that is asked for, else the first that can be seen. */
function activeSheet({ activeSheet: asked, sheets }: WorkbookFile): number {
  return asked ?? sheets.findIndex(({ hidden = false }) => hidden === false);
}

interface Parts {
  readonly parts: readonly Part[];
  /** Of the workbook. */
  readonly relations: readonly Relation[];
  readonly behind: readonly SheetParts[];
}

function partsBehind({ sheets }: WorkbookFile): SheetParts[] {
  let before = 0;
  return sheets.map((sheet, index) => {
    const parts = sheetParts(sheet, index + 1, before);
    before += sheet.charts?.length ?? 0;
    return parts;
  });
}

export function defaultFontOf(file: WorkbookFile): Font {
  return { ...DEFAULT_FONT, ...file.defaultFont };
}

/** In points, of a row without a height of its own. */
export function rowHeightOf({ size = 11 }: Font): number {
  return Math.round(size * ROW_POINTS_PER_FONT_POINT * 4) / 4;
}

function partsOf(file: WorkbookFile): Parts {
  const defaultFont = defaultFontOf(file);
  const styles = new StyleSheet(defaultFont);
  const strings = new SharedStrings();
  const active = activeSheet(file);
  const rowHeight = rowHeightOf(defaultFont);
  const sheets = file.sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${String(index + 1)}.xml`,
    contentType: `${SPREADSHEET}.worksheet+xml`,
    xml: worksheetXml(sheet, { styles, strings, rowHeight, isActive: index === active }),
  }));
  const others: (Part & { type: string })[] = [
    { path: 'xl/styles.xml', type: 'styles', contentType: `${SPREADSHEET}.styles+xml`, xml: styles.xml() },
  ];
  if (!strings.isEmpty) {
    const contentType = `${SPREADSHEET}.sharedStrings+xml`;
    others.push({ path: 'xl/sharedStrings.xml', type: 'sharedStrings', contentType, xml: strings.xml() });
  }
  if (someCell(file, ({ array }) => array?.dynamic ?? false)) {
    const contentType = `${SPREADSHEET}.sheetMetadata+xml`;
    const xml = dynamicArrayMetadataXml();
    others.push({ path: 'xl/metadata.xml', type: 'sheetMetadata', contentType, xml });
  }
  const mustCalculate = someCell(
    file,
    ({ formula, value = null }) => formula !== undefined && value === null,
  );
  const workbook = {
    path: 'xl/workbook.xml',
    contentType: `${SPREADSHEET}.sheet.main+xml`,
    xml: workbookXml(file, active, mustCalculate),
  };
  const behind = partsBehind(file);
  return {
    behind,
    parts: [workbook, ...sheets, ...others, ...behind.flatMap(({ parts }) => parts)],
    relations: [
      ...sheets.map(({ path }, index) => ({ path, type: 'worksheet', id: index })),
      ...others.map(({ path, type }, index) => ({ path, type, id: sheets.length + index })),
    ].map(({ path, type, id }) => officeRelation(`rId${String(id + 1)}`, type, path.slice('xl/'.length))),
  };
}

/**
 * Makes an .xlsx file. The same workbook makes the same bytes.
 * Texts are texts whatever they begin with; only `formula` makes a formula.
 * Rejects with a RangeError what no file can hold: a number that is not finite, a name of a sheet that is not there.
 */
export function writeWorkbook(file: WorkbookFile): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(pack(file));
  });
}

function pack(file: WorkbookFile): Uint8Array {
  checkSheets(file);
  const { parts, relations, behind } = partsOf(file);
  const { title, creator, document = {} } = file;
  const core = corePart({
    ...(title === undefined ? {} : { title }),
    ...(creator === undefined ? {} : { author: creator }),
    ...document.properties,
  });
  const properties = documentParts(document);
  const addIn = addInParts(file.settings);
  const root = relationsXml([
    officeRelation('rId1', 'officeDocument', 'xl/workbook.xml'),
    { id: 'rId2', type: CORE_RELATION, target: core.path },
    ...addIn.root,
    ...properties.root.map((relation, index) => ({ ...relation, id: `rId${String(index + 4)}` })),
  ]);
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml([...parts, core, ...addIn.parts, ...properties.parts])],
    ['_rels/.rels', root],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...relations,
        ...properties.workbook.map((relation, index) => ({
          ...relation,
          id: `rId${String(relations.length + index + 1)}`,
        })),
      ]),
    ],
    ...[
      ...parts,
      core,
      ...addIn.parts,
      ...addIn.relations,
      ...properties.parts,
      ...properties.relations,
      ...behind.flatMap((each) => each.relations),
    ].map(({ path, xml }) => [path, xml] as const),
  ];
  const files: Zippable = {};
  for (const [path, text] of texts) files[path] = strToU8(text);
  return zipSync(files, { mtime: PART_DATE });
}
