import type { AnyTable } from '../wire/table';
import { applicationType } from './application';
import { rangeType } from './range';
import type { ClassName } from './refs';
import { settingCollectionType, settingType } from './settings';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheets';

/** Every class of Excel's model that the host has. */
export const tables: Readonly<Record<ClassName, AnyTable>> = {
  Application: applicationType,
  Range: rangeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Workbook: workbookType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
};
