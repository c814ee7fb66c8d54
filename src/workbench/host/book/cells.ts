import type { ICellData, IStyleData, Nullable, ObjectMatrix, Styles, Worksheet } from '@univerjs/core';
import type { Area } from '../../../engine/area';
import { hull, intersection } from '../area';
import type { Book } from './book';

/** What a cell holds, as Excel's API tells it: a blank cell is "", an error is its text. */
export type Scalar = string | number | boolean;

type Cells = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

const NO_STYLE: IStyleData = {};

/** The cells of one sheet, as they are at this moment. */
export class SheetCells {
  private readonly sheet: Worksheet;
  private readonly matrix: ObjectMatrix<Nullable<ICellData>>;
  /** The cells that array formulas fill beside their own: they have no data of their own. */
  private readonly spilled: Cells;
  private readonly styles: Styles;
  /** The look of the workbook's cells that have none of their own. */
  private readonly base: IStyleData;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    this.sheet = book.sheet(sheetId);
    this.matrix = this.sheet.getCellMatrix();
    const { FormulaDataModel } = book.kit.formula;
    this.styles = book.workbook.getStyles();
    this.base = this.styles.get(book.workbook.getSnapshot().defaultStyle) ?? NO_STYLE;
    this.spilled = book.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId];
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  value(row: number, column: number): Scalar {
    const own = this.cell(row, column);
    const spilled = this.spilled?.[row]?.[column];
    if (holdsValue(own) || !spilled) return this.scalar(own);
    // A blank cell that is spilled shows 0.
    return holdsValue(spilled) ? this.scalar(spilled) : 0;
  }

  /** Holds a text whatever it looks like: '#N/A, '0123. */
  isForcedText(row: number, column: number): boolean {
    return this.cell(row, column)?.t === this.book.kit.core.CellValueType.FORCE_STRING;
  }

  /** With its leading =; "" for a constant. */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (!cell?.si) return cell?.f ?? '';
    // One of a family of formulas: only one of them holds the text.
    const model = this.book.get(this.book.kit.formula.FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.sheetId, this.book.unitId) ?? '';
  }

  /** The style that shows: the cell's own over its row's, its column's and the workbook's. */
  style(row: number, column: number): IStyleData {
    const isPlain =
      !this.sheet.getRowStyle(row) && !this.sheet.getColumnStyle(column) && !this.sheet.getDefaultCellStyle();
    const own = isPlain
      ? (this.styles.getStyleByCell(this.cell(row, column)) ?? NO_STYLE)
      : this.sheet.getComposedCellStyle(row, column);
    return this.base === NO_STYLE ? own : { ...this.base, ...own };
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  /**
   * The smallest area that holds anything; with `valuesOnly` a format alone does not count.
   * @param within where it is looked for; everywhere where it is left out
   */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    const see = (row: number, column: number): void => {
      const cell = { top: row, left: column, bottom: row, right: column };
      if (within && !intersection(within, cell)) return;
      used = used === null ? cell : hull(used, cell);
    };
    this.matrix.forValue((row, column, cell) => {
      if (holdsContent(cell) || (!valuesOnly && cell?.s)) see(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled ?? {})) {
      for (const column of Object.keys(cells ?? {})) see(Number(row), Number(column));
    }
    return used;
  }

  private scalar(cell: Nullable<ICellData>): Scalar {
    const richText = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '');
    const value = richText ?? cell?.v ?? '';
    // Univer keeps booleans as 1 and 0.
    return cell?.t === this.book.kit.core.CellValueType.BOOLEAN ? Boolean(value) : value;
  }
}

function holdsValue(cell: Nullable<ICellData>): boolean {
  return (cell?.v !== undefined && cell.v !== null) || Boolean(cell?.p);
}

function holdsContent(cell: Nullable<ICellData>): boolean {
  return (holdsValue(cell) && cell?.v !== '') || Boolean(cell?.f) || Boolean(cell?.si);
}
