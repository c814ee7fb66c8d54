import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../../../sheet/cells/snapshot';
import type { UniverKit } from '../book/kit';
import type { FunctionResult } from './result';

/** A result as Univer's formula engine takes it. */
export function variantOf(result: FunctionResult, kit: UniverKit): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result, kit);
  return kit.formula.ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map((value) => valueObject(value, kit))),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export function errorObject(error: string, { formula }: UniverKit): BaseValueObject {
  // #BUSY! is an error of Excel's that Univer's list lacks; it is registered with the functions.
  return formula.ErrorValueObject.create(error as ErrorType);
}

function valueObject(value: CellValue, kit: UniverKit): BaseValueObject {
  const { NumberValueObject, StringValueObject, BooleanValueObject } = kit.formula;
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === 'object') return errorObject(value.error, kit);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
