import type { EXAMPLES } from '../../src/functions/help/examples';
import metadata from '../../src/functions/functions.json';
import { Remarked } from '../../src/functions/remarked';
import { FUNCTIONS, type FunctionId } from '../../src/functions/table';
import type { CellValue } from '../../src/sheet/cells/snapshot';
import type { Area } from '../../src/engine/area';
import { areaAddress } from '../../src/engine/address';
import type { SheetFile } from '../../src/xlsx/workbook-file';

type Literal = (typeof EXAMPLES)[FunctionId]['args'][number];

/** Cells of another sheet of the workbook. */
export interface Reference {
  readonly sheet: SheetFile;
  readonly area: Area;
}

export type Argument = Literal | Reference;

/** A call as it stands in a formula. */
export interface FormulaCall {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
}

function isReference(argument: Argument): argument is Reference {
  return typeof argument === 'object' && argument !== null && 'area' in argument;
}

function constantText(value: number | string): string {
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function argumentText(argument: Argument): string {
  if (argument === null) return '';
  if (typeof argument !== 'object') return constantText(argument);
  if (!isReference(argument)) return `{${argument.map((row) => row.map(constantText).join()).join(';')}}`;
  return `'${argument.sheet.name}'!${areaAddress(argument.area)}`;
}

/** =KPI.CHECKUP(617,1000); ranges are array constants. */
export function formulaOf({ id, args }: FormulaCall): string {
  return `=KPI.${id}(${args.map(argumentText).join()})`;
}

function valuesAt({ sheet, area: { top, left, bottom, right } }: Reference): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => {
      return sheet.rows[top + row]?.[left + column]?.value ?? null;
    }),
  );
}

/** An argument as Excel hands it over: a range wherever the function takes one. */
function handedOver(argument: Argument, isRange: boolean): unknown {
  if (argument === null) return null;
  const value = isReference(argument) ? valuesAt(argument) : argument;
  if (typeof value !== 'object') return isRange ? [[value]] : value;
  return isRange ? value : value[0]?.[0];
}

function parametersOf(id: FunctionId) {
  const found = metadata.functions.find((each) => each.id === id);
  if (!found) throw new Error(`functions.json lacks ${id}`);
  return found.parameters;
}

function shown(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Remarked) return value.value;
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  throw new TypeError(`no cell shows ${String(value)}`);
}

/** What the cells show: one value, or the rows that spill. Throws where the function refuses. */
export function resultOf({ id, args }: FormulaCall): (string | number)[][] {
  const run: (...args: never[]) => unknown = FUNCTIONS[id];
  const parameters = parametersOf(id);
  const given = args.map((argument, index) => {
    const parameter = parameters[index];
    const isRange = parameter !== undefined && 'dimensionality' in parameter;
    return handedOver(argument, isRange);
  });
  const result = run(...(given as never[]));
  return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(shown)) : [[shown(result)]];
}

/** Whether Excel lets the function's result spill. */
export function spills(id: FunctionId): boolean {
  const result = metadata.functions.find((each) => each.id === id)?.result;
  return result !== undefined && 'dimensionality' in result;
}
