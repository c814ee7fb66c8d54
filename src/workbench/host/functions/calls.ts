import type { HostMessage } from '../wire/protocol';
import { MessageCategory } from '../wire/protocol';
import { failure, type FunctionResult, resultOf } from './result';

const INVOKE = 1000;
const ALLOW_ERRORS = 4;

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call of a custom function. */
interface Call {
  readonly cell: CallingCell;
  readonly functionId: string;
  /** The arguments as JSON text, which is also what tells calls apart. */
  readonly args: string;
  /** The calling cell, where the function asks for it. */
  readonly address: string | null;
  readonly allowErrors: boolean;
}

interface Asked {
  readonly id: number;
  readonly call: Call;
  result: FunctionResult | null;
  /** What the add-in said of an error. */
  message: string;
  isUsed: boolean;
}

/**
 * The calls of custom functions that formulas wait for. A formula that is calculated asks: a result that has come is
 * answered; otherwise the call goes out, and when its result comes the cell is calculated again.
 */
export class Calls {
  private readonly byCell = new Map<string, Map<string, Asked>>();
  private readonly unanswered = new Map<number, Asked>();
  private outbox: HostMessage[] = [];
  private answeredCells: CallingCell[] = [];
  private count = 0;
  private listening = false;

  constructor(
    /** Everything that one calculation asks travels in one message array. */
    private readonly send: (messages: readonly HostMessage[]) => void,
    private readonly recalculate: (cells: readonly CallingCell[]) => void,
  ) {}

  /** The add-in's runtime is ready to be called. */
  get isListening(): boolean {
    return this.listening;
  }

  /** No call is on its way, and no answer waits to be calculated with. */
  get isIdle(): boolean {
    return this.unanswered.size === 0 && this.answeredCells.length === 0;
  }

  /** Resolves when no call is on its way. */
  async whenIdle(): Promise<void> {
    if (this.isIdle) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private readonly waiting: (() => void)[] = [];

  /** The add-in's runtime answers from now on; what was asked before is asked now. */
  listen(): void {
    if (this.listening) return;
    this.listening = true;
    for (const asked of this.unanswered.values()) this.post(asked);
  }

  /** The add-in's page was closed or is loading again. */
  stopListening(): void {
    this.listening = false;
    this.outbox = [];
  }

  /** null until the result has come. */
  ask(call: Call): FunctionResult | null {
    const key = `${call.functionId}${call.args}`;
    const ofCell = this.ofCell(call.cell);
    const known = ofCell.get(key);
    if (known) {
      known.isUsed = known.result !== null;
      return known.result;
    }
    this.count += 1;
    const asked: Asked = { id: this.count, call, result: null, message: '', isUsed: false };
    ofCell.set(key, asked);
    this.unanswered.set(asked.id, asked);
    if (this.listening) this.post(asked);
    return null;
  }

  /** Takes an answer in the library's notation: id, success, value or words, number of the error. */
  answer([id, isSuccess, value, code]: readonly [number, boolean, unknown, number?]): void {
    const asked = this.unanswered.get(id);
    if (!asked) return;
    this.unanswered.delete(id);
    asked.result = isSuccess ? resultOf(value) : failure(code ?? 0);
    asked.message = isSuccess ? '' : String(value ?? '');
    if (this.answeredCells.push(asked.call.cell) === 1) {
      queueMicrotask(() => {
        const cells = this.answeredCells;
        this.answeredCells = [];
        this.recalculate(cells);
        if (this.isIdle) for (const resolve of this.waiting.splice(0)) resolve();
      });
    }
  }

  /** What the add-in said of the error in that cell; "" where it said nothing. */
  messageAt(cell: CallingCell): string {
    return this.messages.get(keyOf(cell)) ?? '';
  }

  private readonly messages = new Map<string, string>();

  /** Forgets the results that a finished calculation has used: the next one asks anew, as Excel does. */
  forgetUsed(): void {
    for (const [cell, calls] of this.byCell) {
      const all = [...calls.values()];
      if (!all.every(({ isUsed }) => isUsed)) continue;
      this.messages.set(cell, all.find(({ message }) => message !== '')?.message ?? '');
      this.byCell.delete(cell);
    }
  }

  private ofCell(cell: CallingCell): Map<string, Asked> {
    const key = keyOf(cell);
    const calls = this.byCell.get(key) ?? new Map<string, Asked>();
    this.byCell.set(key, calls);
    return calls;
  }

  private post({ id, call }: Asked): void {
    const { functionId, args, address, allowErrors } = call;
    const flags = allowErrors ? ALLOW_ERRORS : 0;
    const head = `${String(id)},${JSON.stringify(functionId)}`;
    const message = `[${head},${args},${JSON.stringify(address)},${String(flags)}]`;
    this.outbox.push({ category: MessageCategory.customFunction, type: INVOKE, targetId: '', message });
    if (this.outbox.length > 1) return;
    setTimeout(() => {
      const messages = this.outbox;
      this.outbox = [];
      if (messages.length > 0) this.send(messages);
    }, 0);
  }
}

function keyOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}
