import type {
  Dependency,
  ICommand,
  Injector,
  IUndoRedoService,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { itemNotFound } from '../wire/errors';
import type { BindingRecord } from './binding-record';
import type { ChartRecord } from './chart';
import type { UniverKit } from './kit';
import type { OwnChange } from './own-change';
import type { GroupingUndoService } from './undo';

/** A Univer instance with its facade, and the modules that both were made of. */
export interface UniverParts {
  readonly kit: UniverKit;
  readonly univer: Univer;
  readonly api: FUniver;
}

export type Locale = 'ja-JP' | 'en-US';

/** The one workbook model: an open Univer workbook, as the rest of the host reaches it. */
export class Book {
  readonly kit: UniverKit;
  readonly api: FUniver;
  readonly unitId: string;
  readonly undo: GroupingUndoService;
  /** The charts that the add-in made, which Univer has no place for. */
  readonly charts: ChartRecord[] = [];
  /** The chart that is selected; null where cells are. */
  activeChartId: string | null = null;
  /** Those that the add-in made, in the order in which it did. */
  readonly bindings: BindingRecord[] = [];
  /** The language in which Excel runs: what is typed is read as it is written there. */
  locale: Locale = 'ja-JP';
  /** As Excel names them. Univer always calculates by itself: the mode is only told. */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** When, as ISO 8601 writes it. */
  readonly openedAt = new Date().toISOString();
  /** The add-in hears of what happens in the workbook. */
  enableEvents = true;
  /** A sheet is in front, and something selected, only for as long as a command of Univer's asks for it. */
  isPassing = false;
  /** Hears of what no command of Univer's speaks of. */
  tell: (change: OwnChange) => void = () => undefined;
  private readonly injector: Injector;

  /** Throws where no workbook of that id is open. */
  constructor(parts: UniverParts, unitId: string) {
    const { core } = parts.kit;
    this.kit = parts.kit;
    this.api = parts.api;
    this.unitId = unitId;
    this.injector = parts.univer.__getInjector();
    const undo = this.get(core.IUndoRedoService);
    if (!isGrouping(undo)) throw new Error('this Univer was made without undoOverride()');
    this.undo = undo;
    if (!this.find()) throw new Error(`no open workbook ${unitId}`);
    // Undo acts on the focused unit: a page focuses by itself, Node does not.
    this.injector.get(core.IUniverInstanceService).focusUnit(unitId);
  }

  get workbook(): Workbook {
    const workbook = this.find();
    if (!workbook) throw new Error('the workbook was closed');
    return workbook;
  }

  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  get date1904(): boolean {
    return this.workbook.getCustomMetadata()?.['date1904'] === true;
  }

  /** In the order of their tabs. */
  get sheets(): Worksheet[] {
    return this.workbook.getSheets();
  }

  /** A service of Univer's by its identifier. */
  get<T>(identifier: Dependency<T>[0]): T {
    return this.injector.get<T>(identifier);
  }

  run<Params extends object>(command: Pick<ICommand<Params>, 'id'>, params: Params): void {
    const done = this.injector.get(this.kit.core.ICommandService).syncExecuteCommand(command.id, params);
    if (done === false) throw new Error(`Univer refused ${command.id}`);
  }

  /** For the commands of Univer's that are asynchronous. */
  async runAsync<Params extends object>(
    command: Pick<ICommand<Params>, 'id'>,
    params: Params,
  ): Promise<void> {
    const done = await this.injector.get(this.kit.core.ICommandService).executeCommand(command.id, params);
    if (!done) throw new Error(`Univer refused ${command.id}`);
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By name, in any case of letters, or by id. */
  findSheet(key: string): Worksheet | null {
    const name = key.toLowerCase();
    const sheets = this.sheets;
    return (
      sheets.find((sheet) => sheet.getSheetId() === key) ??
      sheets.find((sheet) => sheet.getName().toLowerCase() === name) ??
      null
    );
  }

  private find(): Workbook | null {
    const { IUniverInstanceService, UniverInstanceType } = this.kit.core;
    return (
      this.injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null
    );
  }
}

function isGrouping(undo: IUndoRedoService): undo is GroupingUndoService {
  return 'join' in undo;
}
