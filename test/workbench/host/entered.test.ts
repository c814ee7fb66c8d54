import { expect, it } from 'vitest';
import { bootExcelWithFile } from '../../../src/workbench/host/node';

/** What the grid is given to parse when a person has entered a text into A1. */
async function given(locale: 'ja-JP' | 'en-US', text: string, numberFormat: string): Promise<unknown> {
  const file = { sheets: [{ name: '予算', rows: [[{ value: null, style: { numberFormat } }]] }] };
  const { host } = await bootExcelWithFile(file);
  const { book } = host;
  book.locale = locale;
  const [worksheet] = book.sheets;
  if (!worksheet) throw new Error('no sheet');
  const cell = { ...worksheet.getCellRaw(0, 0), v: text };
  return book.get(book.kit.sheets.SheetInterceptorService).onWriteCell(book.workbook, worksheet, 0, 0, cell)
    ?.v;
}

it.each<[what: string, locale: 'ja-JP' | 'en-US', text: string, format: string, given: string]>([
  ['a number under a percent format is a percentage', 'ja-JP', '61.7', '0.0%', '61.7%'],
  ['one from 1 on', 'ja-JP', '1', '0.0%', '1%'],
  ['one below 1 is a ratio', 'ja-JP', '0.617', '0.0%', '0.617'],
  ['a percentage stays one', 'ja-JP', '61.7%', '0.0%', '61.7%'],
  ['a thousand', 'en-US', '1,000', '0%', '1,000%'],
  ['a negative one', 'en-US', '-5', '0%', '-5%'],
  ['a date is no percentage', 'ja-JP', '2024/4/1', '0.0%', '2024/4/1'],
  ['under a sign that is only written it stays as it is', 'ja-JP', '61.7', '0.0"%"', '61.7'],
  ['under another format too', 'ja-JP', '61.7', '#,##0', '61.7'],
  ['wide digits are a number in Japanese', 'ja-JP', '６２，３３９', '#,##0', '62,339'],
  ['under a percent format too', 'ja-JP', '６１．７', '0.0%', '61.7%'],
  ['not in English', 'en-US', '６２３３９', '#,##0', '６２３３９'],
  ['nor in a cell for texts', 'ja-JP', '６２３３９', '@', '６２３３９'],
  ['a name stays as it is', 'ja-JP', '第１号', 'General', '第１号'],
])('%s (%s: %s under %s)', async (_, locale, text, format, expected) => {
  expect(await given(locale, text, format)).toBe(expected);
});
