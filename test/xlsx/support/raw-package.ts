import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A zip archive of these files, as bytes of a workbook nobody's library would write. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12) });
}

/** The same archive, whose directory declares this size for every file, or for the one of this name. */
export function declaring(archive: Uint8Array, bytes: number, name?: string): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  const end = lying.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const own = strFromU8(lying.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === undefined || name === own) view.setUint32(at + 24, bytes, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return lying;
}

export interface RawWorkbook {
  /** What stands inside <worksheet>, or inside <sheetData> where it begins with a row. */
  readonly sheet?: string;
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  readonly theme?: string;
  /** What stands inside <workbook>, in place of the one sheet. */
  readonly workbook?: string;
  /** Further relationships of the workbook. */
  readonly relations?: string;
  /** Further files, or other contents for the usual ones; null leaves a usual one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

/** The files of a workbook of one sheet, part by part as written here. */
export function rawFiles(raw: RawWorkbook = {}): Record<string, string | Uint8Array> {
  const { sheet = '', strings, styles, theme, relations = '' } = raw;
  const content = sheet === '' || sheet.startsWith('<row') ? `<sheetData>${sheet}</sheetData>` : sheet;
  const workbook = raw.workbook ?? '<sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets>';
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships ${RELATIONS}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}>${[
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      strings === undefined ? '' : relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml'),
      theme === undefined ? '' : relation('rId4', 'theme', 'theme/theme1.xml'),
      relations,
    ].join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${content}</worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...(theme === undefined ? {} : { 'xl/theme/theme1.xml': theme }),
    ...raw.files,
  };
  const files: Record<string, string | Uint8Array> = {};
  for (const [name, part] of Object.entries(all)) if (part !== null) files[name] = part;
  return files;
}

export function rawWorkbook(raw: RawWorkbook = {}): Uint8Array {
  return zip(rawFiles(raw));
}

/** One row of cells from A1, each given as it is written in the file. */
export function row(...cells: readonly string[]): string {
  return `<row r="1">${cells.join('')}</row>`;
}
