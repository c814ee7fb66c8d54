import type { Area } from '../../engine/area';
import { hull } from './area';
import { leaveChart } from './book/active-chart';
import { Book, type UniverParts } from './book/book';
import { Calculation, recalculate } from './book/calculation';
import { type Change, Changes } from './book/changes';
import type { UndoGroup } from './book/undo';
import { AddInState } from './add-in-state';
import { type BindingEvent, bindingEvents } from './binding-events';
import { CommentEvents } from './comment-events';
import { messagesOf, visibilityMessage } from './events';
import { learnDocument } from './book/document';
import { editPlainTexts } from './book/edited-text';
import { takeEntries } from './book/entered';
import { learnNotes } from './book/kept-notes';
import { moveBindingsWithCells } from './book/move-bindings';
import { moveChartsWithCells } from './book/move-charts';
import { followNames } from './book/follow-names';
import { moveNotesWithCells } from './book/move-notes';
import { restore } from './book/restore';
import { learnStyles } from './book/styles/kept-styles';
import { TableReferences } from './book/table-references';
import { Calls } from './functions/calls';
import { FunctionRegistry } from './functions/registry';
import { serviceTables } from './services';
import { objectOf } from './objects/refs';
import { classes } from './objects/classes';
import { EMPTYING_UNDO, WITHOUT_UNDO } from './objects/without-undo';
import { TableEvents } from './table-events';
import { runBatch } from './wire/batch';
import { HostError } from './wire/errors';
import { Members } from './wire/members';
import { ActionType, type Batch, type BatchResponse, type HostMessage } from './wire/protocol';
import { References } from './wire/references';
import { HostObject } from './wire/table';

type Receiver = (messages: readonly HostMessage[]) => void;

/** Excel's stand-in for one open workbook. It knows no transport: batches come in, answers and messages go out. */
export class ExcelHost {
  readonly book: Book;
  readonly changes: Changes;
  readonly calculation: Calculation;
  private readonly tableReferences: TableReferences;
  private readonly tableEvents: TableEvents;
  private readonly commentEvents: CommentEvents;
  private readonly movingNotes: { dispose(): void };
  private readonly movingCharts: { dispose(): void };
  private readonly renaming: { dispose(): void };
  private readonly movingBindings: { dispose(): void };
  private readonly plainTexts: () => void;
  private readonly entries: () => void;
  readonly functions: FunctionRegistry;
  readonly calls: Calls;
  readonly state = new AddInState();
  /** Resolves when the workbook stands as it was saved: its sheet in front, its protected sheets locked in the grid. */
  readonly opened: Promise<void>;
  /** Members of Excel's API that an add-in asked for and that the host does not have: "Range.sort". */
  readonly missing: string[] = [];
  /** How many batches the add-in has sent: one for each of its syncs. */
  requests = 0;
  private readonly receivers = new Set<Receiver>();
  private readonly bindingListeners = new Set<(event: BindingEvent) => void>();
  private readonly batchListeners = new Set<() => void>();
  private readonly members: Members;
  private readonly service: (name: string) => HostObject | null;
  private readonly references = new References();
  private queue: Promise<unknown> = Promise.resolve();
  /** The undo step that the running batch belongs to. */
  private step: UndoGroup | null = null;
  /** Calculated cells, by their sheet, of which nothing was told yet. */
  private readonly held = new Map<string, Area>();
  /** The undo step of several batches. */
  private group: UndoGroup | null = null;

  constructor(parts: UniverParts, unitId: string) {
    this.book = new Book(parts, unitId);
    learnNotes(this.book);
    learnStyles(this.book);
    learnDocument(this.book);
    this.changes = new Changes(this.book);
    this.calculation = new Calculation(this.book);
    this.tableReferences = new TableReferences(this.book);
    this.tableEvents = new TableEvents(this.book);
    this.commentEvents = new CommentEvents(this.book);
    this.movingNotes = moveNotesWithCells(this.book);
    this.movingCharts = moveChartsWithCells(this.book);
    this.renaming = followNames(this.book);
    this.movingBindings = moveBindingsWithCells(this.book);
    this.plainTexts = editPlainTexts(this.book);
    this.entries = takeEntries(this.book);
    this.calls = new Calls(
      (messages) => {
        this.send(messages);
      },
      (cells) => {
        recalculate(this.book, cells);
      },
    );
    this.functions = new FunctionRegistry(this.book, this.calls);
    const services = serviceTables({ calls: this.calls, state: this.state });
    this.members = new Members({ ...classes, ...services }, { before: this.refuse, after: this.emptyUndo });
    this.service = (name) => (Object.hasOwn(services, name) ? new HostObject(name, null) : null);
    this.state.onChange((state) => {
      this.send([visibilityMessage(state.isVisible)]);
    });
    this.opened = restore(this.book);
    this.changes.listen((change) => {
      if (change.kind === 'selection' || change.kind === 'activated') leaveChart(this.book);
      this.publish(change);
    });
  }

  dispose(): void {
    this.movingNotes.dispose();
    this.movingCharts.dispose();
    this.renaming.dispose();
    this.movingBindings.dispose();
    this.plainTexts();
    this.entries();
    this.functions.dispose();
    this.changes.dispose();
    this.calculation.dispose();
    this.receivers.clear();
    this.bindingListeners.clear();
    this.batchListeners.clear();
  }

  /** Batches run one after the other. What a service of the library sends does not wait: it is no batch of the add-in. */
  execute(batch: Batch): Promise<BatchResponse> {
    if (isFromLibrary(batch)) return this.run(batch);
    if (!isRelease(batch)) this.requests += 1;
    const answer = this.queue.then(() => this.runAsAddIn(batch));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Hears the events of the workbook. Answers how to stop hearing. */
  onMessages(receiver: Receiver): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  /** Hears of the cells of bindings, of which the library is told apart. Answers how to stop hearing. */
  onBindingEvent(listener: (event: BindingEvent) => void): () => void {
    this.bindingListeners.add(listener);
    return () => this.bindingListeners.delete(listener);
  }

  /** Told after each batch of the add-in: it may have changed what no event speaks of, such as charts. */
  onBatchDone(listener: () => void): void {
    this.batchListeners.add(listener);
  }

  /** What the add-in does until the answer is called becomes one undo step, however many batches it takes. */
  openUndoGroup(): () => void {
    const group: UndoGroup = { item: null };
    this.group = group;
    return () => {
      if (this.group === group) this.group = null;
    };
  }

  /** Does what another person does at another computer: the add-in is told so. */
  asCoAuthor(act: () => void): void {
    const { origin } = this.changes;
    this.changes.origin = 'co-author';
    try {
      act();
    } finally {
      this.changes.origin = origin;
    }
  }

  /** Resolves when nothing is left to calculate, custom functions included. */
  async calculated(): Promise<void> {
    while (!this.calls.isIdle || !this.calculation.isSettled) {
      await this.calculation.settle();
      await this.calls.whenIdle();
    }
  }

  private run(batch: Batch): Promise<BatchResponse> {
    return runBatch(batch, {
      members: this.members,
      references: this.references,
      roots: { workbook: () => objectOf('Workbook', this.book), service: this.service },
      settle: () => this.settle(),
      onMissing: (member) => this.missing.push(member),
    });
  }

  private async runAsAddIn(batch: Batch): Promise<BatchResponse> {
    this.begin(this.group ?? { item: null });
    try {
      return await this.run(batch);
    } finally {
      this.end();
      for (const listener of this.batchListeners) listener();
    }
  }

  /** While a batch waits for the calculation, what happens is the user's. */
  private async settle(): Promise<void> {
    this.tableReferences.refresh();
    if (this.calculation.isSettled) return;
    const step = this.step;
    this.end();
    await this.calculation.settle();
    if (step) this.begin(step);
  }

  private begin(step: UndoGroup): void {
    this.step = step;
    this.changes.origin = 'add-in';
    this.book.undo.join(step);
  }

  private end(): void {
    this.step = null;
    this.changes.origin = 'user';
    this.book.undo.join(null);
  }

  private readonly refuse = (member: string): void => {
    if (this.group && WITHOUT_UNDO.has(member)) {
      throw new HostError(
        'UndoNotSupported',
        `${member} cannot be undone, so it cannot be part of an undo group.`,
      );
    }
  };

  private readonly emptyUndo = (member: string): void => {
    if (WITHOUT_UNDO.has(member) || EMPTYING_UNDO.has(member)) this.book.undo.clearUndoRedo(this.book.unitId);
  };

  private publish(change: Change): void {
    if (change.kind !== 'calculated') {
      this.tell([
        ...messagesOf(change, this.book),
        ...this.tableEvents.messagesOf(change),
        ...this.commentEvents.messagesOf(change),
      ]);
      this.tellOfBindings(change);
      return;
    }
    const { sheetId } = change;
    const held = this.held.get(sheetId);
    const area = held ? hull(held, change.area) : change.area;
    // Cells that still wait for custom functions show #BUSY!: Excel tells of them when they have their results.
    if (this.calls.isIdle) {
      this.held.delete(sheetId);
      this.tell(messagesOf({ ...change, area }, this.book));
      this.tellOfBindings({ ...change, area });
    } else this.held.set(sheetId, area);
  }

  private tellOfBindings(change: Change): void {
    if (!this.book.enableEvents) return;
    for (const event of bindingEvents(change, this.book)) {
      for (const listener of this.bindingListeners) listener(event);
    }
  }

  /** Sends what the add-in may have asked not to hear. */
  private tell(messages: readonly HostMessage[]): void {
    if (this.book.enableEvents) this.send(messages);
  }

  private send(messages: readonly HostMessage[]): void {
    for (const receiver of this.receivers) receiver(messages);
  }
}

const LIBRARY = 'Microsoft.';

/** Sent by a service of the library itself, not by the add-in. */
export function isFromLibrary(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.Name.startsWith(LIBRARY));
}

/** When `Excel.run` ends, the library lets go of the ranges that it tracked: no sync of the add-in's. */
function isRelease(batch: Batch): boolean {
  return batch.Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === '_RemoveReference',
  );
}
