import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS, cellCount } from '../../../engine/area';
import type { Book } from './book';
import { areaOfCells, isOnlyStyle } from './cell-matrix';
import { type Scalar, SheetCells } from './cells';
import { notesOf } from './custom';
import { KEEP_DOCUMENT } from './document';
import { type ChangedFormula, ChangingFormulas } from './formulas';
import { KEEP_NOTES } from './kept-notes';
import type { OwnChange } from './own-change';
import { type Visibility, visibilityOf } from './visibility';

/** Who changed the workbook: its user, the add-in in a batch, or somebody else who has it open as well. */
type Origin = 'user' | 'add-in' | 'co-author';

/** What happened to the workbook, told after it happened. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly area: Area;
      /** Only where a single cell was changed. */
      readonly detail: { readonly before: Scalar; readonly after: Scalar } | null;
    }
  | {
      readonly kind: 'lines';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly area: Area;
      readonly type: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
    }
  | {
      readonly kind: 'format' | 'calculated' | 'selection';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly area: Area;
    }
  | {
      /** Formulas were written, replaced or taken away. */
      readonly kind: 'formulas';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly changed: readonly ChangedFormula[];
    }
  | (OwnChange & { readonly origin: Origin })
  | {
      readonly kind: 'renamed';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      /** Among the tabs. */
      readonly kind: 'moved';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'shown';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | {
      readonly kind: 'protected';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly isProtected: boolean;
    }
  | {
      readonly kind: 'rows-shown';
      readonly origin: Origin;
      readonly sheetId: string;
      readonly area: Area;
      readonly isHidden: boolean;
    }
  | {
      /** `silent` is what Excel has no event for: conditional formats, tables, the page. */
      readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated' | 'silent';
      readonly origin: Origin;
      readonly sheetId: string;
    };

interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly place: number;
}

interface LinesParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface RowsParams {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

type Listener = (change: Change) => void;

/** Every way into the model ends in a mutation or an operation, so those are the one place to listen. */
export class Changes {
  origin: Origin = 'user';
  private readonly listeners = new Set<Listener>();
  private readonly subscriptions: { dispose(): void }[] = [];
  private queued: Change[] = [];
  private before: Scalar | null = null;
  private readonly formulas: ChangingFormulas;
  /** As it was before the command that is under way. */
  private sheetBefore: SheetState | null = null;
  private active: string;

  constructor(private readonly book: Book) {
    this.active = book.workbook.getActiveSheet().getSheetId();
    this.formulas = new ChangingFormulas(book);
    book.tell = (change) => {
      this.emit({ ...change, origin: this.origin });
    };
    const commands = book.get(book.kit.core.ICommandService);
    this.subscriptions.push(
      commands.beforeCommandExecuted((command, options) => {
        this.remember(command, options);
      }),
      commands.onCommandExecuted((command, options) => {
        if (!this.concernsBook(command)) return;
        this.hear(command, options);
        this.hearSheet(command);
      }),
    );
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.listeners.clear();
  }

  /** The cell editor is a unit of its own. */
  private concernsBook({ params }: Readonly<ICommandInfo>): boolean {
    const unitId = (params as { unitId?: string } | undefined)?.unitId;
    return unitId === undefined || unitId === this.book.unitId;
  }

  /** What a command makes of the sheet that it names, apart from its cells. */
  private hearSheet({ id, params }: Readonly<ICommandInfo>): void {
    const before = this.sheetBefore;
    if (!before || !this.changesSheet(id)) return;
    this.sheetBefore = null;
    const { subUnitId: sheetId } = params as { readonly subUnitId: string };
    if (!this.has(sheetId)) return;
    const after = this.stateOf(sheetId);
    const { origin } = this;
    if (after.name !== before.name) {
      this.emit({ kind: 'renamed', origin, sheetId, before: before.name, after: after.name });
    }
    if (after.place !== before.place) {
      this.emit({ kind: 'moved', origin, sheetId, before: before.place, after: after.place });
    }
    if (after.visibility !== before.visibility) {
      this.emit({ kind: 'shown', origin, sheetId, before: before.visibility, after: after.visibility });
    }
    if (after.isProtected !== before.isProtected) {
      this.emit({ kind: 'protected', origin, sheetId, isProtected: after.isProtected });
    }
  }

  private changesSheet(command: string): boolean {
    const { SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetHideMutation } =
      this.book.kit.sheets;
    return (
      command === KEEP_NOTES ||
      [SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetHideMutation].some(
        ({ id }) => id === command,
      )
    );
  }

  private stateOf(sheetId: string): SheetState {
    const { book } = this;
    const sheet = book.sheet(sheetId);
    return {
      name: sheet.getName(),
      visibility: visibilityOf(book, sheetId),
      isProtected: notesOf(book, sheetId).protection !== undefined,
      place: book.sheets.indexOf(sheet),
    };
  }

  private remember(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.concernsBook(command) && this.changesSheet(command.id)) {
      const { subUnitId } = command.params as { readonly subUnitId: string };
      this.sheetBefore = this.has(subUnitId) ? this.stateOf(subUnitId) : null;
    }
    if (command.id !== this.book.kit.sheets.SetRangeValuesMutation.id) return;
    const params = command.params as ISetRangeValuesMutationParams;
    // what formulas give are no formulas
    const isResult = options?.['applyFormulaCalculationResult'] === true;
    if (!isResult && params.unitId === this.book.unitId && this.has(params.subUnitId)) {
      this.formulas.begin(params);
    }
    const area = areaOfCells(params.cellValue);
    const isOne = area !== null && cellCount(area) === 1 && params.unitId === this.book.unitId;
    this.before = isOne ? new SheetCells(this.book, params.subUnitId).value(area.top, area.left) : null;
  }

  private hear(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { sheets, conditionalFormatting } = this.book.kit;
    const { origin } = this;
    const params = command.params as { subUnitId: string; sheet: { id: string } };
    switch (command.id) {
      case sheets.SetRangeValuesMutation.id:
        this.hearCells(command.params as ISetRangeValuesMutationParams, options);
        break;
      case sheets.SetSelectionsOperation.id:
        if (!this.book.isPassing) this.hearSelection(command.params as ISetSelectionsOperationParams);
        break;
      case sheets.InsertRowMutation.id:
        this.hearLines('RowInserted', command.params as LinesParams);
        break;
      case sheets.RemoveRowMutation.id:
        this.hearLines('RowDeleted', command.params as LinesParams);
        break;
      case sheets.InsertColMutation.id:
        this.hearLines('ColumnInserted', command.params as LinesParams);
        break;
      case sheets.RemoveColMutation.id:
        this.hearLines('ColumnDeleted', command.params as LinesParams);
        break;
      case sheets.InsertSheetMutation.id:
        this.emit({ kind: 'added', origin, sheetId: params.sheet.id });
        break;
      case sheets.RemoveSheetMutation.id:
        this.emit({ kind: 'deleted', origin, sheetId: params.subUnitId });
        break;
      case sheets.SetRowHiddenMutation.id:
        this.hearRows(command.params as RowsParams, true);
        break;
      case sheets.SetRowVisibleMutation.id:
        this.hearRows(command.params as RowsParams, false);
        break;
      case KEEP_DOCUMENT:
        this.emit({ kind: 'silent', origin, sheetId: this.active });
        break;
      case KEEP_NOTES:
      case conditionalFormatting.AddConditionalRuleMutation.id:
      case conditionalFormatting.DeleteConditionalRuleMutation.id:
      case conditionalFormatting.MoveConditionalRuleMutation.id:
      case conditionalFormatting.SetConditionalRuleMutation.id:
        this.emit({ kind: 'silent', origin, sheetId: params.subUnitId });
        break;
      case sheets.SetWorksheetActiveOperation.id:
        if (!this.book.isPassing) this.hearActivation(params.subUnitId);
        break;
      default:
    }
  }

  private hearActivation(sheetId: string): void {
    if (sheetId === this.active) return;
    const left = this.active;
    this.active = sheetId;
    this.emit({ kind: 'deactivated', origin: this.origin, sheetId: left });
    this.emit({ kind: 'activated', origin: this.origin, sheetId });
  }

  private hearCells(params: ISetRangeValuesMutationParams, options?: IExecutionOptions): void {
    const { SetStyleCommand } = this.book.kit.sheets;
    const { origin } = this;
    const sheetId = params.subUnitId;
    // results of a sheet that was deleted meanwhile come to nothing
    if (!this.has(sheetId)) return;
    const changed = this.formulas.end(params);
    const area = areaOfCells(params.cellValue);
    if (!area) return;
    if (options?.['applyFormulaCalculationResult']) {
      this.emit({ kind: 'calculated', origin, sheetId, area });
      return;
    }
    // The formula plugin normalises what was just written.
    if (options?.onlyLocal || options?.['fromFormula']) return;
    // References that follow inserted and deleted lines are no edit.
    if (MOVES_LINES.test(params.trigger ?? '')) return;
    if (params.trigger === SetStyleCommand.id || isOnlyStyle(params.cellValue)) {
      this.later({ kind: 'format', origin, sheetId, area });
      return;
    }
    if (changed.length > 0) this.emit({ kind: 'formulas', origin, sheetId, changed });
    const after =
      cellCount(area) === 1 ? new SheetCells(this.book, sheetId).value(area.top, area.left) : null;
    const detail = this.before === null || after === null ? null : { before: this.before, after };
    this.later({ kind: 'cells', origin, sheetId, area, detail });
  }

  private hearLines(
    type: Extract<Change, { kind: 'lines' }>['type'],
    { subUnitId, range }: LinesParams,
  ): void {
    const isRow = type === 'RowInserted' || type === 'RowDeleted';
    const area = isRow
      ? { top: range.startRow, left: 0, bottom: range.endRow, right: MAX_COLUMNS - 1 }
      : { top: 0, left: range.startColumn, bottom: MAX_ROWS - 1, right: range.endColumn };
    this.emit({ kind: 'lines', origin: this.origin, sheetId: subUnitId, area, type });
  }

  private hearRows({ subUnitId, ranges }: RowsParams, isHidden: boolean): void {
    for (const { startRow, endRow } of ranges) {
      const area = { top: startRow, left: 0, bottom: endRow, right: MAX_COLUMNS - 1 };
      this.emit({ kind: 'rows-shown', origin: this.origin, sheetId: subUnitId, area, isHidden });
    }
  }

  private hearSelection(params: ISetSelectionsOperationParams): void {
    const range = params.selections.at(-1)?.range;
    const isMoving = params.type === this.book.kit.sheets.SelectionMoveType.MOVING;
    if (!range || isMoving) return;
    const area = {
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    };
    this.later({ kind: 'selection', origin: this.origin, sheetId: params.subUnitId, area });
  }

  /**
   * One action of a person can be several mutations of the same cells (the value, then the number format that was read
   * from it): it is told once. What the add-in writes is told one by one.
   */
  private later(change: Change & { readonly area: Area }): void {
    const isSame = (other: Change): boolean =>
      'area' in other &&
      other.kind === change.kind &&
      other.sheetId === change.sheetId &&
      other.origin === change.origin &&
      JSON.stringify(other.area) === JSON.stringify(change.area);
    const index = change.origin === 'add-in' ? -1 : this.queued.findIndex(isSame);
    if (index >= 0) {
      this.queued[index] = merged(this.queued[index], change);
      return;
    }
    if (this.queued.push(change) === 1) {
      queueMicrotask(() => {
        this.flush();
      });
    }
  }

  /** A sheet that went meanwhile, as in one undo, has no cells to tell of. */
  private flush(): void {
    const changes = this.queued;
    this.queued = [];
    for (const change of changes) if (this.has(change.sheetId)) this.emit(change);
  }

  private has(sheetId: string): boolean {
    return this.book.sheets.some((sheet) => sheet.getSheetId() === sheetId);
  }

  private emit(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

const MOVES_LINES = /^sheet\.command\.(insert|remove)-(row|col)/;

function merged(first: Change | undefined, second: Change): Change {
  if (first?.kind !== 'cells' || second.kind !== 'cells' || !first.detail || !second.detail) return second;
  return { ...second, detail: { before: first.detail.before, after: second.detail.after } };
}
