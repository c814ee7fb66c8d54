import { readExcel } from './run-excel';

/** Every sheet in the order of the tabs, with its id, name, visibility and protection, in one round trip. */
export async function loadSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  return worksheets.items;
}

/** The workbook's name; null where it has none yet. */
export function workbookName(): Promise<string | null> {
  return readExcel(async ({ workbook }) => {
    workbook.load('name');
    await workbook.context.sync();
    return workbook.name === '' ? null : workbook.name;
  });
}

/** The names of all sheets, in the order of their tabs. */
export function sheetNames(): Promise<readonly string[]> {
  return readExcel(async (context) => (await loadSheets(context)).map(({ name }) => name));
}
