import type { AnyTable } from '../wire/table';
import { applicationType } from './application';
import {
  chartAxesType,
  chartAxisTitleType,
  chartAxisType,
  chartCollectionType,
  chartFillType,
  chartLegendType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
  chartTitleType,
  chartType,
} from './charts';
import { conditionalFormatCollectionType } from './conditional-formats/collection';
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  customConditionalFormatType,
  presetCriteriaConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from './conditional-formats/conditions';
import { conditionalFormatType } from './conditional-formats/format';
import {
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from './conditional-formats/look';
import { dataValidationType } from './data-validation';
import { rangeBorderCollectionType, rangeBorderType } from './format/borders';
import { rangeFillType, rangeFontType, rangeFormatType } from './format/range-format';
import { worksheetFreezePanesType } from './freeze-panes';
import { functionResultType, functionsType } from './functions';
import { namedItemCollectionType, namedItemType } from './names';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './page-layout';
import { workbookProtectionType, worksheetProtectionType } from './protection';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import type { ClassName } from './refs';
import { settingCollectionType, settingType } from './settings';
import { rangeSortType, tableSortType } from './sort';
import {
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
} from './tables/lines';
import { tableCollectionType, tableType } from './tables/table';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheets';

/** Every class of Excel's model that the host has. */
export const classes: Readonly<Record<ClassName, AnyTable>> = {
  Application: applicationType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartCollection: chartCollectionType,
  ChartFill: chartFillType,
  ChartLegend: chartLegendType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  DataValidation: dataValidationType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageLayout: pageLayoutType,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableSort: tableSortType,
  TextConditionalFormat: textConditionalFormatType,
  TopBottomConditionalFormat: topBottomConditionalFormatType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
