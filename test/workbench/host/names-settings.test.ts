import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 予算: [[0.005, 30816]], Sheet2: [] });
});

const codeOf = (attempt: (workbook: Excel.Workbook) => void) =>
  errorCodeOf(excel, ({ workbook }) => attempt(workbook));

describe('names', () => {
  it('are added, used in formulas, found and deleted', async () => {
    await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('予算');
      names.add('予備費率', sheet.getRange('A1'), '0.5 %');
      names.add('単位', '=10');
      sheet.getRange('C1').formulas = [['=ROUND(予備費率*B1/単位,0)*単位']];
      const result = sheet.getRange('C1').load('values');
      const rate = names.getItem('予備費率').load('name,formula,type,value,comment,scope');
      const unit = names.getItem('単位').load('formula,type,value');
      const range = rate.getRange().load('address');
      const count = names.getCount();
      const none = names.getItemOrNullObject('税率');
      await context.sync();
      expect(result.values).toEqual([[150]]);
      expect(rate.toJSON()).toMatchObject({
        name: '予備費率',
        formula: '=予算!$A$1',
        type: 'Range',
        value: '予算!$A$1',
        comment: '0.5 %',
        scope: 'Workbook',
      });
      expect([unit.formula, unit.type, unit.value]).toEqual(['=10', 'Double', 10]);
      expect([range.address, count.value, none.isNullObject]).toEqual(['予算!A1', 2, true]);
      names.getItem('単位').delete();
      names.load('items/name');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['予備費率']);
    });
  });

  it('of a sheet belong to it, and stand for their range in addresses', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      sheet.names.add('基礎', sheet.getRange('B1'));
      const range = sheet.getRange('基礎').load('address,values');
      const own = sheet.names.load('items/name,items/scope');
      const ofWorkbook = context.workbook.names.getCount();
      await context.sync();
      expect([range.address, range.values]).toEqual(['予算!B1', [[30816]]]);
      expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([['基礎', 'Worksheet']]);
      expect(ofWorkbook.value).toBe(0);
    });
  });

  it('can stand for something else later', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('予算');
      const name = context.workbook.names.add('率', sheet.getRange('A1'));
      name.formula = '=予算!$B$1';
      name.load('formula');
      sheet.getRange('C1').formulas = [['=率*2']];
      const cell = sheet.getRange('C1').load('values');
      await context.sync();
      expect([name.formula, cell.values]).toEqual(['=予算!$B$1', [[61632]]]);
    });
  });

  it('are undone', async () => {
    await excel.run(async (context) => {
      context.workbook.names.add('率', '=1');
      await context.sync();
    });
    await excel.undo();
    expect(await codeOf((workbook) => workbook.names.getItem('率').load('name'))).toBe('ItemNotFound');
  });

  it.each<[string, (workbook: Excel.Workbook) => void, string]>([
    [
      'a name twice',
      ({ names }) => {
        names.add('率', '=1');
        names.add('率', '=2');
      },
      'ItemAlreadyExists',
    ],
    ['a name like a cell', ({ names }) => names.add('A1', '=1'), 'InvalidArgument'],
    ['a name with a blank', ({ names }) => names.add('a b', '=1'), 'InvalidArgument'],
    ['a reference without =', ({ names }) => names.add('率', '1'), 'InvalidArgument'],
    [
      'the range of a constant',
      ({ names }) => {
        names.add('率', '=1');
        names.getItem('率').getRange().load('address');
      },
      'InvalidReference',
    ],
  ])('refuse %s', async (_name, attempt, code) => {
    expect(await codeOf(attempt)).toBe(code);
  });
});

describe('settings of the workbook', () => {
  it('are added, read, changed and deleted', async () => {
    await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('年度', { plan: 2024, units: ['百万円'] });
      settings.add('端数', '四捨五入');
      const year = settings.getItem('年度').load('key,value');
      const none = settings.getItemOrNullObject('言語');
      await context.sync();
      expect([year.key, year.value]).toEqual(['年度', { plan: 2024, units: ['百万円'] }]);
      expect(none.isNullObject).toBe(true);
      settings.add('年度', 2025);
      settings.getItem('端数').delete();
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['年度', 2025]]);
    });
  });

  it('that are not there are ItemNotFound', async () => {
    expect(await codeOf((workbook) => workbook.settings.getItem('言語').load('value'))).toBe('ItemNotFound');
  });
});

describe('the application', () => {
  it('calculates when asked, and tells its mode', async () => {
    await excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,calculationState');
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
    });
    expect(excel.missing).toEqual([]);
  });
});
