import type { CellValue } from '../../../sheet/cells/snapshot';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { ICellData, Nullable } from '@univerjs/core';
import type { UniverKit } from '../book/kit';

/** What a formula gives for one parameter: the cells row by row, one for a scalar; null where it was left out. */
export type ArgumentCells = CellValue[][] | null;

export function readArgument(variant: Nullable<FunctionVariantType>, kit: UniverKit): ArgumentCells {
  if (!variant) return null;
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject, kit);
  const value = variant as BaseValueObject;
  if (value.isNull()) return null;
  return value.isArray() ? readArray(value as ArrayValueObject) : [[readValue(value)]];
}

function readValue(value: BaseValueObject): CellValue {
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

function readArray(array: ArrayValueObject): CellValue[][] {
  return array.getArrayValue().map((row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => {
      const value = row[column];
      return value && !value.isNull() ? readValue(value) : null;
    }),
  );
}

/**
 * Reads the cells behind a reference without an object for each of them: columns of 100,000 rows are common. Whole
 * columns are as long as Univer's sheet, which is shorter than Excel's.
 */
function readReference(reference: BaseReferenceObject, kit: UniverKit): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const stored = reference.getCurrentActiveSheetData().cellData;
  // What this calculation has already found, and arrays that spill over the cells.
  const calculated = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ].filter((matrix) => matrix?.hasValue());
  const cellAt = (row: number, column: number): Nullable<ICellData> =>
    calculated.some((matrix) => matrix?.getValue(row, column))
      ? reference.getCellData(row, column)
      : stored.getValue(row, column);
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      cells.push(readCell(cellAt(row, column), kit));
    }
    rows.push(cells);
  }
  return rows;
}

function readCell(cell: Nullable<ICellData>, { core, formula }: UniverKit): CellValue {
  const value = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '') ?? cell?.v ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'string') {
    const isError = (formula.ERROR_TYPE_SET as ReadonlySet<string>).has(value);
    return isError && cell?.t !== core.CellValueType.FORCE_STRING ? { error: value } : value;
  }
  return cell?.t === core.CellValueType.BOOLEAN ? Boolean(value) : value;
}
