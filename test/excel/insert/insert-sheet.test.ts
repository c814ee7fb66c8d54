import { beforeEach, describe, expect, it, vi } from 'vitest';
import { insertSheet } from '../../../src/excel/insert/insert-sheet';
import type { SheetContent } from '../../../src/sheet/sheet-content';
import { templatePlan, TEMPLATES, type Template } from '../../../src/sheet/templates/templates';
import { workbookFileOf } from '../../../src/workbench/host/file/save-file';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { sheetFile } from '../../../src/xlsx/from-content';
import type { FileCell, SheetFile } from '../../../src/xlsx/workbook-file';
import { interceptExcel, refusal } from '../../support/excel-errors';
import { sampleReports } from '../../support/reported';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await bootExcel({ 予算: [['計', 10], ['=B1*2']], 別表: [['備考']] });
});

/** The workbook as it would be saved. */
function sheets(): readonly SheetFile[] {
  return workbookFileOf(excel.host.book).sheets;
}

function names(): string[] {
  return sheets().map(({ name }) => name);
}

function sheet(name: string): SheetFile {
  const found = sheets().find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a sheet shows: blank cells without a look are not there, whatever made them. */
function shown({ rows, merges, columns, rowSettings, frozen, print }: SheetFile) {
  const cells = new Map<string, FileCell>();
  for (const [row, each] of rows.entries()) {
    for (const [column, cell] of each.entries()) {
      const { value = null, formula, style = {} } = cell ?? {};
      const isBlank = (value === null || value === '') && formula === undefined;
      if (isBlank && Object.keys(style).length === 0) continue;
      cells.set(`${String(row)}:${String(column)}`, {
        ...(value !== null && value !== '' && { value }),
        ...(formula !== undefined && { formula }),
        style,
      });
    }
  }
  return { cells, merges, columns, rowSettings, frozen, print };
}

const plan = templatePlan(2024);
if (!plan) throw new Error('no plan');
const [ja, en] = await Promise.all([sampleReports('ja'), sampleReports('en')]);
const CONTENTS: readonly SheetContent[] = [
  ...Object.values(TEMPLATES).map((template: Template) => template.make(plan, 'planned')),
  ...[ja, en].flatMap(({ faults, kpi }) => [faults.check, kpi.check, ...(kpi.kpi ? [kpi.kpi] : [])]),
];

describe('a sheet that is put into the workbook', () => {
  it.each(CONTENTS.map((content) => [content.name, content] as const))(
    '%s shows all that its content says',
    async (_, content) => {
      const { name } = await insertSheet(content);
      expect(shown(sheet(name))).toEqual(shown(sheetFile(content)));
      expect(excel.missing).toEqual([]);
    },
  );
});
