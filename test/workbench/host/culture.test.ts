import { expect, it } from 'vitest';
import { bootExcel } from '../../../src/workbench/host/node';

it('the language is told with its separators and its dates', async () => {
  const excel = await bootExcel();
  await excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator');
    const culture = application.cultureInfo.load('name');
    culture.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    culture.datetimeFormat.load('dateSeparator,shortDatePattern');
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual(['.', ',']);
    expect([culture.name, culture.datetimeFormat.shortDatePattern]).toEqual(['ja-JP', 'yyyy/MM/dd']);
  });
});
