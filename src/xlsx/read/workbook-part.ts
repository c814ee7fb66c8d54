import { LIMITS } from '../limits';
import { damaged } from '../unreadable-workbook';
import type { DefinedName } from '../workbook-file';
import { addTo, flag, numeric, readXml, relationId, type Part } from '../xml';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean | 'very';
}

/** Names that Excel keeps for a sheet's print set-up; their sheet counts from 0 in the order of all sheets. */
export interface BuiltInName {
  readonly name: 'print-area' | 'print-titles';
  readonly sheet: number;
  readonly refersTo: string;
}

export interface WorkbookPart {
  readonly root: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly builtInNames: readonly BuiltInName[];
  readonly date1904: boolean;
  readonly activeSheet: number;
  /** Its structure or its windows are. */
  readonly isProtected: boolean;
}

const BUILT_IN: Readonly<Record<string, BuiltInName['name']>> = {
  '_xlnm.Print_Area': 'print-area',
  '_xlnm.Print_Titles': 'print-titles',
};

const STATES: Readonly<Record<string, boolean | 'very'>> = { hidden: true, veryHidden: 'very' };

/** The list of sheets, the defined names and the date system. */
export function readWorkbookPart(part: Part): WorkbookPart {
  let root = '';
  let date1904 = false;
  let activeSheet = 0;
  let isProtected = false;
  const sheets: SheetEntry[] = [];
  const found: { name: string; sheet: number | undefined; hidden: boolean; refersTo: string }[] = [];
  let inName = false;
  readXml(part, {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr') date1904 = flag(attributes['date1904']);
      if (name === 'workbookProtection') isProtected = true;
      if (name === 'workbookView') activeSheet = numeric(attributes['activeTab']) ?? 0;
      if (name === 'sheet') {
        const hidden = STATES[attributes['state'] ?? ''] ?? false;
        const title = attributes['name'] ?? '';
        if (title.length > LIMITS.sheetNameCharacters) throw damaged(part.name);
        const sheet = { name: title, relation: relationId(attributes) ?? '', hidden };
        addTo(sheets, sheet, part.name);
      }
      if (name === 'definedName') {
        inName = true;
        const sheet = numeric(attributes['localSheetId']);
        const hidden = flag(attributes['hidden']);
        addTo(found, { name: attributes['name'] ?? '', sheet, hidden, refersTo: '' }, part.name);
      }
    },
    text(text) {
      const current = found.at(-1);
      if (inName && current) current.refersTo += text;
    },
    close(name) {
      if (name === 'definedName') inName = false;
    },
  });

  const builtInNames: BuiltInName[] = [];
  const names: DefinedName[] = [];
  for (const { name, sheet, hidden, refersTo } of found) {
    const builtIn = BUILT_IN[name];
    const owner = sheet === undefined ? undefined : sheets[sheet]?.name;
    if (builtIn && sheet !== undefined) builtInNames.push({ name: builtIn, sheet, refersTo });
    // Excel keeps its filters under other reserved names.
    else if (!name.startsWith('_xlnm.')) {
      names.push({
        name,
        refersTo,
        ...(owner === undefined ? {} : { sheet: owner }),
        ...(hidden ? { hidden } : {}),
      });
    }
  }
  return { root, sheets, names, builtInNames, date1904, activeSheet, isProtected };
}
