import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 保護: [['a', 1]], 自由: [['b', 2]] });
});

const codeOf = (attempt: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  errorCodeOf(excel, ({ workbook }) => attempt(workbook.worksheets.getItem('保護'), workbook));

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  codeOf((sheet) => {
    sheet.protection.protect(options, password);
  });

const WRITES: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
  ['taking fills away', (sheet) => sheet.getRange('A1').format.fill.clear()],
  ['borders', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['cell properties', (sheet) => sheet.getRange('A1').setCellProperties([[{ format: { indentLevel: 1 } }]])],
  ['hiding rows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
  ['hiding columns', (sheet) => (sheet.getRange('A:A').columnHidden = true)],
  ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
  ['autofit', (sheet) => sheet.getRange('A:A').format.autofitColumns()],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['deleting rows', (sheet) => sheet.getRange('1:1').delete('Up')],
];

describe('a protected sheet', () => {
  it.each(WRITES)('refuses %s', async (_name, write) => {
    await protect();
    expect(await codeOf(write)).toBe('AccessDenied');
  });

  it('can be read and selected, and the other sheets written', async () => {
    await protect();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('保護');
      const cell = sheet.getRange('A1').load('values');
      sheet.protection.load('protected');
      cell.select();
      context.workbook.worksheets.getItem('自由').getRange('A1').values = [['c']];
      await context.sync();
      expect([cell.values, sheet.protection.protected]).toEqual([[['a']], true]);
    });
  });

  it('lets through what its options allow', async () => {
    await protect({ allowFormatCells: true });
    expect(await codeOf((sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe('no error');
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [['x']]))).toBe('AccessDenied');
  });

  it('is written again when it is no longer protected', async () => {
    await protect();
    await codeOf((sheet) => {
      sheet.protection.unprotect();
    });
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [['x']]))).toBe('no error');
  });

  it('asks for its password', async () => {
    await protect(undefined, '秘密');
    expect(await codeOf((sheet) => sheet.protection.unprotect('x'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.unprotect('秘密'))).toBe('no error');
  });

  it('cannot be protected twice', async () => {
    await protect();
    expect(await protect()).toBe('AccessDenied');
  });

  it('is read-only at the grid, too', async () => {
    await protect();
    const { api, unitId } = excel.host.book;
    const permission = api.getWorkbook(unitId)?.getSheetByName('保護')?.getWorksheetPermission();
    expect(permission?.isProtected()).toBe(true);
    expect(permission?.canEdit()).toBe(false);
  });
});

describe('a workbook whose structure is protected', () => {
  it.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void]>([
    ['new sheets', (_sheet, workbook) => workbook.worksheets.add('新')],
    ['new names for sheets', (sheet) => (sheet.name = '新')],
    ['deleting sheets', (sheet) => sheet.delete()],
    ['hiding sheets', (sheet) => (sheet.visibility = 'Hidden')],
    ['moving sheets', (sheet) => (sheet.position = 1)],
  ])('refuses %s', async (_name, attempt) => {
    await codeOf((_sheet, workbook) => {
      workbook.protection.protect();
    });
    expect(await codeOf(attempt)).toBe('AccessDenied');
  });

  it('lets cells be written, and says that it is protected', async () => {
    await excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect('秘密');
      protection.load('protected');
      context.workbook.worksheets.getItem('保護').getRange('A1').values = [['x']];
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await codeOf((_sheet, { protection }) => protection.unprotect())).toBe('AccessDenied');
    expect(await codeOf((_sheet, { protection }) => protection.unprotect('秘密'))).toBe('no error');
    expect(await codeOf((sheet) => (sheet.name = '新'))).toBe('no error');
  });
});
