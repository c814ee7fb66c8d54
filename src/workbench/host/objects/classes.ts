import type { AnyTable } from '../wire/table';
import { applicationType } from './application';
import { bindingCollectionType, bindingType } from './bindings';
import { chartAxisType, chartGridlinesType } from './charts/axis';
import { chartCollectionType, chartType } from './charts/chart';
import { chartDataLabelsType, chartDataLabelType, chartLeaderLinesType } from './charts/labels';
import {
  areaFormatType,
  chartAxisFormatType,
  chartBorderType,
  chartFillType,
  chartFontType,
  chartFormatStringType,
  chartLineFormatType,
  chartSeriesFormatType,
  linesFormatType,
  textFormatType,
} from './charts/look';
import {
  chartPointsCollectionType,
  chartPointType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartTrendlineCollectionType,
  chartTrendlineType,
} from './charts/series';
import {
  chartAxesType,
  chartAxisTitleType,
  chartDataTableType,
  chartLegendType,
  chartPlotAreaType,
  chartTitleType,
} from './charts/titles';
import { commentCollectionType, commentReplyCollectionType, commentReplyType, commentType } from './comments';
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
import { cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from './culture';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './custom-xml';
import { dataValidationType } from './data-validation';
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
} from './document-properties';
import { autoFilterType } from './filters/auto-filter';
import { filterType } from './filters/column-filter';
import { rangeBorderCollectionType, rangeBorderType } from './format/borders';
import { rangeFillType, rangeFontType, rangeFormatType } from './format/range-format';
import { worksheetFreezePanesType } from './freeze-panes';
import { functionResultType, functionsType } from './functions';
import { namedItemCollectionType, namedItemType } from './names';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './page-layout';
import { workbookProtectionType, worksheetProtectionType } from './protection';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import { rangeViewCollectionType, rangeViewType } from './range-view';
import type { ClassName } from './refs';
import { removeDuplicatesResultType } from './remove-duplicates';
import { runtimeType } from './runtime';
import { settingCollectionType, settingType } from './settings';
import { rangeSortType, tableSortType } from './sort';
import { styleCollectionType, styleType } from './styles/styles';
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
  AutoFilter: autoFilterType,
  Binding: bindingType,
  BindingCollection: bindingCollectionType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAreaFormat: textFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisTitleFormat: textFormatType,
  ChartBorder: chartBorderType,
  ChartCollection: chartCollectionType,
  ChartDataLabel: chartDataLabelType,
  ChartDataLabelFormat: textFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartDataTable: chartDataTableType,
  ChartDataTableFormat: textFormatType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartFormatString: chartFormatStringType,
  ChartGridlines: chartGridlinesType,
  ChartGridlinesFormat: linesFormatType,
  ChartLeaderLines: chartLeaderLinesType,
  ChartLeaderLinesFormat: linesFormatType,
  ChartLegend: chartLegendType,
  ChartLegendFormat: textFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartPlotArea: chartPlotAreaType,
  ChartPlotAreaFormat: areaFormatType,
  ChartPoint: chartPointType,
  ChartPointFormat: areaFormatType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: textFormatType,
  ChartTrendline: chartTrendlineType,
  ChartTrendlineCollection: chartTrendlineCollectionType,
  ChartTrendlineFormat: linesFormatType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  Filter: filterType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  NumberFormatInfo: numberFormatInfoType,
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
  RangeView: rangeViewType,
  RangeViewCollection: rangeViewCollectionType,
  RemoveDuplicatesResult: removeDuplicatesResultType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Style: styleType,
  StyleCollection: styleCollectionType,
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
