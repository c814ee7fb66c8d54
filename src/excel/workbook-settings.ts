import type { WorkbookSettings } from './pane-host';
import { changeExcel, readExcel } from './run-excel';

/** Settings that travel with the workbook. */
export const workbookSettings: WorkbookSettings = {
  read: (key) =>
    readExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
      await context.sync();
      return setting.isNullObject ? undefined : (setting.value as unknown);
    }),
  write: (key, value) =>
    changeExcel(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }),
};
