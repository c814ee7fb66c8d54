import type { ICommandInfo } from '@univerjs/core';
import type {
  BaseValueObject,
  FunctionVariantType,
  ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../../sheet/cells/snapshot';
import { addressOfArea, areaOf, quoteSheetName } from '../area';
import type { Book } from '../book/book';
import { recalculateAll } from '../book/calculation';
import { type CallingCell, type Calls } from './calls';
import { readArgument } from './given';
import type { FunctionMetadata, FunctionsFile } from './metadata';
import { ERROR_TEXTS } from '../book/errors';
import { type BlankAs, BUSY, prepare, type WireArguments } from './prepare';
import type { FunctionResult } from './result';
import { errorObject, variantOf } from './variant';

/** Makes the add-in's custom functions known to the formula engine of the workbook. */
export class FunctionRegistry {
  /** What a blank cell becomes on its way to a function. */
  blankAs: BlankAs = 'desktop';
  private readonly names: string[] = [];
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly book: Book,
    private readonly calls: Calls,
  ) {
    const { formula, core } = book.kit;
    // Univer knows the older ones only. So what depends on a waiting cell waits with it.
    for (const error of ERROR_TEXTS) (formula.ERROR_TYPE_SET as Set<string>).add(error);
    this.subscription = book.get(core.ICommandService).onCommandExecuted((command) => {
      if (this.isSuccess(command)) calls.forgetUsed();
    });
  }

  /** The functions of one functions.json, under the namespace of the manifest. */
  register(namespace: string, file: FunctionsFile): void {
    const { allowErrorForDataTypeAny = false } = file;
    for (const own of file.functions) {
      const metadata = { allowErrorForDataTypeAny, ...own };
      if (metadata.options?.stream === true) throw new Error(`${metadata.id}: streaming is not emulated`);
      this.add(`${namespace}.${metadata.name}`.toUpperCase(), metadata);
    }
    // A formula that was read before its function was known holds #NAME?.
    recalculateAll(this.book);
  }

  dispose(): void {
    this.subscription.dispose();
    const service = this.book.get(this.book.kit.formula.IFunctionService);
    service.unregisterExecutors(...this.names);
    service.unregisterDescriptions(...this.names);
    service.deleteFormulaAstCacheKey(...this.names);
  }

  private add(name: string, metadata: FunctionMetadata): void {
    const { formula, core } = this.book.kit;
    const service = this.book.get(formula.IFunctionService);
    const { parameters } = metadata;
    const calculate = this.calculate.bind(this, metadata);
    const isRepeating = parameters.some(({ repeating }) => repeating === true);
    class CustomFunction extends formula.BaseFunction {
      override needsReferenceObject = true;
      override minParams = parameters.filter((one) => one.optional !== true && one.repeating !== true).length;
      override maxParams = isRepeating ? 255 : parameters.length;

      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
        return calculate(cell, variants);
      }
    }
    service.registerExecutors(new CustomFunction(name));
    service.registerDescriptions({
      functionName: name,
      functionType: formula.FunctionType.User,
      description: metadata.description ?? '',
      abstract: metadata.description ?? '',
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional === true ? core.BooleanNumber.FALSE : core.BooleanNumber.TRUE,
        repeat: parameter.repeating === true ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE,
      })),
    });
    // Formulas that were parsed before the function was known are remembered as errors.
    service.deleteFormulaAstCacheKey(name);
    this.names.push(name);
  }

  /** Never throws: an exception in an executor leaves Univer's calculation locked for good. */
  private calculate(
    metadata: FunctionMetadata,
    cell: CallingCell,
    variants: readonly FunctionVariantType[],
  ): BaseValueObject {
    const { kit } = this.book;
    try {
      const given = variants.map((variant) => readArgument(variant, kit));
      const result = this.resultOf(metadata, cell, prepare(metadata, given, this.blankAs));
      return result === null ? errorObject(BUSY, kit) : variantOf(result, kit);
    } catch (error) {
      this.faults.push(error);
      return errorObject('#VALUE!', kit);
    }
  }

  /** What went wrong in the host itself while formulas called functions. */
  readonly faults: unknown[] = [];

  private resultOf(
    metadata: FunctionMetadata,
    cell: CallingCell,
    prepared: ReturnType<typeof prepare>,
  ): FunctionResult | null {
    if (prepared.kind === 'error') return { error: prepared.error };
    if (prepared.kind === 'call') return this.call(metadata, cell, prepared.args);
    const results = prepared.calls.map((row) =>
      row.map((args) => (isArguments(args) ? this.call(metadata, cell, args) : args)),
    );
    const isWaiting = results.some((row) => row.includes(null));
    return isWaiting ? null : results.map((row) => row.map(single));
  }

  private call(metadata: FunctionMetadata, cell: CallingCell, args: WireArguments): FunctionResult | null {
    const needsAddress = metadata.options?.requiresAddress === true;
    return this.calls.ask({
      cell,
      functionId: metadata.id,
      args: JSON.stringify(args),
      address: needsAddress ? this.addressOf(cell) : null,
      allowErrors: metadata.allowErrorForDataTypeAny === true,
    });
  }

  private addressOf({ sheetId, row, column }: CallingCell): string {
    const name = this.book.sheet(sheetId).getName();
    return `${quoteSheetName(name)}!${addressOfArea(areaOf(row, column))}`;
  }

  private isSuccess(command: Readonly<ICommandInfo>): boolean {
    const { SetFormulaCalculationNotificationMutation, FormulaExecutedStateType } = this.book.kit.formula;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
    const params = command.params as ISetFormulaCalculationNotificationMutation;
    return params.functionsExecutedState === FormulaExecutedStateType.SUCCESS;
  }
}

function isArguments(args: WireArguments | { readonly error: string }): args is WireArguments {
  return Array.isArray(args);
}

/** A function that was called for each cell of a range answers one value for each. */
function single(result: FunctionResult | null): CellValue {
  return Array.isArray(result) ? { error: '#CALC!' } : result;
}
