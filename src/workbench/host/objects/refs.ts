import type { Area } from '../../../engine/area';
import type { Book } from '../book/book';
import type { Scalar } from '../book/cells';
import { HostObject } from '../wire/table';

export interface SheetRef {
  readonly book: Book;
  readonly sheetId: string;
}

export interface RangeRef extends SheetRef {
  readonly area: Area;
}

/** Several areas of one sheet; a range's format is that of its one area. */
export interface AreasRef extends SheetRef {
  readonly areas: readonly Area[];
}

/** What a format is of: cells, or a style. */
export type LookRef = AreasRef | StyleRef;

export type BorderRef = LookRef & {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
};

/** A style by name. */
export interface StyleRef {
  readonly book: Book;
  readonly style: string;
}

/** An item that is found by its key. */
export interface KeyRef {
  readonly book: Book;
  readonly key: string;
}

/** The parts of custom XML of one namespace. */
export interface XmlScopeRef {
  readonly book: Book;
  readonly namespace: string;
}

/** Names of the workbook, or of one sheet. */
export interface NamesRef {
  readonly book: Book;
  /** null for the workbook's own. */
  readonly sheetId: string | null;
}

export interface NameRef extends NamesRef {
  readonly nameId: string;
}

export interface BindingRef {
  readonly book: Book;
  readonly bindingId: string;
}

export interface ChartPartRef {
  readonly book: Book;
  readonly chartId: string;
  /** Where the part stands in its chart: "axes.valueAxis."; "" for the chart itself. */
  readonly path: string;
}

/** A conditional format. */
export interface RuleRef extends SheetRef {
  readonly ruleId: string;
}

export interface CommentRef {
  readonly book: Book;
  readonly commentId: string;
}

export interface ReplyRef extends CommentRef {
  readonly replyId: string;
}

export interface TableRef {
  readonly book: Book;
  readonly tableId: string;
}

/** The filter of a table, or of the cells of a sheet. */
export interface AutoFilterRef extends SheetRef {
  readonly tableId: string | null;
}

/** The visible cells of a range. */
export interface RangeViewRef extends RangeRef {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Among the rows of the view that it is of. */
  readonly index: number;
}

/** A row or a column of a table, counted from 0. */
export interface TableLineRef extends TableRef {
  readonly index: number;
}

/** What a built-in function gave. */
export interface ResultRef {
  readonly value: Scalar;
  /** null where it is no error. */
  readonly error: string | null;
}

/** How many rows went as duplicates, and how many stayed. */
export interface DuplicatesRef {
  readonly removed: number;
  readonly kept: number;
}

/** What stands behind an object of each class. */
export interface Refs {
  readonly Application: Book;
  readonly AutoFilter: AutoFilterRef;
  readonly Binding: BindingRef;
  readonly BindingCollection: Book;
  readonly CellValueConditionalFormat: RuleRef;
  readonly Chart: ChartPartRef;
  readonly ChartCollection: SheetRef;
  readonly ChartAreaFormat: ChartPartRef;
  readonly ChartAxes: ChartPartRef;
  readonly ChartAxis: ChartPartRef;
  readonly ChartAxisFormat: ChartPartRef;
  readonly ChartAxisTitle: ChartPartRef;
  readonly ChartAxisTitleFormat: ChartPartRef;
  readonly ChartBorder: ChartPartRef;
  readonly ChartDataLabel: ChartPartRef;
  readonly ChartDataLabelFormat: ChartPartRef;
  readonly ChartDataLabels: ChartPartRef;
  readonly ChartDataTable: ChartPartRef;
  readonly ChartDataTableFormat: ChartPartRef;
  readonly ChartFill: ChartPartRef;
  readonly ChartFont: ChartPartRef;
  readonly ChartFormatString: ChartPartRef;
  readonly ChartGridlines: ChartPartRef;
  readonly ChartGridlinesFormat: ChartPartRef;
  readonly ChartLeaderLines: ChartPartRef;
  readonly ChartLeaderLinesFormat: ChartPartRef;
  readonly ChartLegend: ChartPartRef;
  readonly ChartLegendFormat: ChartPartRef;
  readonly ChartLineFormat: ChartPartRef;
  readonly ChartPlotArea: ChartPartRef;
  readonly ChartPlotAreaFormat: ChartPartRef;
  readonly ChartPoint: ChartPartRef;
  readonly ChartPointFormat: ChartPartRef;
  readonly ChartPointsCollection: ChartPartRef;
  readonly ChartSeries: ChartPartRef;
  readonly ChartSeriesCollection: ChartPartRef;
  readonly ChartSeriesFormat: ChartPartRef;
  readonly ChartTitle: ChartPartRef;
  readonly ChartTitleFormat: ChartPartRef;
  readonly ChartTrendline: ChartPartRef;
  readonly ChartTrendlineCollection: ChartPartRef;
  readonly ChartTrendlineFormat: ChartPartRef;
  readonly Comment: CommentRef;
  readonly CommentCollection: NamesRef;
  readonly CommentReply: ReplyRef;
  readonly CommentReplyCollection: CommentRef;
  readonly ConditionalFormat: RuleRef;
  readonly ConditionalFormatCollection: AreasRef;
  readonly ConditionalFormatRule: RuleRef;
  readonly ConditionalRangeFill: RuleRef;
  readonly ConditionalRangeFont: RuleRef;
  readonly ConditionalRangeFormat: RuleRef;
  readonly CultureInfo: Book;
  readonly CustomConditionalFormat: RuleRef;
  readonly CustomProperty: KeyRef;
  readonly CustomPropertyCollection: Book;
  readonly CustomXmlPart: KeyRef;
  readonly CustomXmlPartCollection: Book;
  readonly CustomXmlPartScopedCollection: XmlScopeRef;
  readonly DataValidation: RangeRef;
  readonly DatetimeFormatInfo: Book;
  readonly DocumentProperties: Book;
  readonly Filter: TableLineRef;
  readonly FunctionResult: ResultRef;
  readonly Functions: Book;
  readonly HeaderFooter: SheetRef;
  readonly HeaderFooterGroup: SheetRef;
  readonly NamedItem: NameRef;
  readonly NamedItemCollection: NamesRef;
  readonly NumberFormatInfo: Book;
  readonly PageLayout: SheetRef;
  readonly PresetCriteriaConditionalFormat: RuleRef;
  readonly Range: RangeRef;
  readonly RangeAreas: AreasRef;
  readonly RangeBorder: BorderRef;
  readonly RangeBorderCollection: LookRef;
  readonly RangeCollection: AreasRef;
  readonly RangeFill: LookRef;
  readonly RangeFont: LookRef;
  readonly RangeFormat: AreasRef;
  readonly RangeSort: RangeRef;
  readonly RangeView: RangeViewRef;
  readonly RangeViewCollection: RangeViewRef;
  readonly RemoveDuplicatesResult: DuplicatesRef;
  readonly Runtime: Book;
  readonly Setting: KeyRef;
  readonly SettingCollection: Book;
  readonly Style: StyleRef;
  readonly StyleCollection: Book;
  readonly Table: TableRef;
  readonly TableCollection: NamesRef;
  readonly TableColumn: TableLineRef;
  readonly TableColumnCollection: TableRef;
  readonly TableRow: TableLineRef;
  readonly TableRowCollection: TableRef;
  readonly TableSort: TableRef;
  readonly TextConditionalFormat: RuleRef;
  readonly TopBottomConditionalFormat: RuleRef;
  readonly Workbook: Book;
  readonly WorkbookProtection: Book;
  readonly Worksheet: SheetRef;
  readonly WorksheetCollection: Book;
  readonly WorksheetFreezePanes: SheetRef;
  readonly WorksheetProtection: SheetRef;
}

export type ClassName = keyof Refs;

export function objectOf<Name extends ClassName>(type: Name, self: Refs[Name]): HostObject {
  return new HostObject(type, self);
}

/** What stands behind the object, if it is one of that class. */
export function selfOf<Name extends ClassName>(type: Name, value: unknown): Refs[Name] | null {
  // Objects are only made by objectOf(), which ties the class to what stands behind it.
  return value instanceof HostObject && value.type === type ? (value.self as Refs[Name]) : null;
}
