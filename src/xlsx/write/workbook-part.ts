import { columnLetters } from '../../engine/cell';
import { canStand, toStored } from '../formula/stored-names';
import type { SheetFile, WorkbookFile } from '../workbook-file';
import { document, element, escapeText } from './element';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { areaReference, quoted } from './references';

interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | undefined;
  readonly hidden: boolean;
}

/** Names that Excel keeps for a sheet's print set-up. @param sheet its number, from 0, among all */
export function printNames({ name, print }: SheetFile, sheet: number): StoredName[] {
  const { area, titleRows, titleColumns } = print ?? {};
  const titles = [
    titleColumns &&
      `${quoted(name)}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${quoted(name)}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  ].filter((title) => title !== undefined);
  return [
    ...(area
      ? [
          {
            name: '_xlnm.Print_Area',
            refersTo: `${quoted(name)}!${areaReference(area)}`,
            sheet,
            hidden: false,
          },
        ]
      : []),
    ...(titles.length > 0
      ? [{ name: '_xlnm.Print_Titles', refersTo: titles.join(','), sheet, hidden: false }]
      : []),
  ];
}

function storedNames({ sheets, names = [] }: WorkbookFile): StoredName[] {
  const own = names
    .filter(({ refersTo }) => canStand(refersTo))
    .map(({ name, refersTo, sheet, hidden = false }): StoredName => {
      const number = sheets.findIndex((candidate) => candidate.name === sheet);
      if (sheet !== undefined && number === -1) throw new RangeError(`the name ${name} belongs to no sheet`);
      return { name, refersTo, sheet: sheet === undefined ? undefined : number, hidden };
    });
  return [...own, ...sheets.flatMap(printNames)];
}

export function nameXml({ name, refersTo, sheet, hidden }: StoredName): string {
  return element('definedName', { name, localSheetId: sheet, hidden }, escapeText(toStored(refersTo)));
}

export const STATES = new Map<boolean | 'very', string>([
  [true, 'hidden'],
  ['very', 'veryHidden'],
]);

/** The list of sheets. `mustCalculate` asks Excel to work out what has no stored result. */
export function workbookXml(file: WorkbookFile, activeSheet: number, mustCalculate: boolean): string {
  const names = storedNames(file);
  const sheets = file.sheets.map(({ name, hidden = false }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: STATES.get(hidden),
      'r:id': `rId${String(index + 1)}`,
    }),
  );
  return document(
    element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
      element('workbookPr', { date1904: file.date1904 }),
      element('bookViews', {}, element('workbookView', { activeTab: activeSheet })),
      element('sheets', {}, sheets),
      names.length > 0 ? element('definedNames', {}, names.map(nameXml)) : '',
      element('calcPr', { calcId: 191029, fullCalcOnLoad: mustCalculate }),
    ]),
  );
}
