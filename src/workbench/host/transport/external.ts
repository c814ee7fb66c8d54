import { editingEnds, isEditing } from '../book/editing';
import type { Locale } from '../book/book';
import { type ExcelHost, isFromLibrary } from '../host';
import type { Batch, HostMessage } from '../wire/protocol';
import { applicationContext, type OfficeOptions, hostInfo } from './application-context';
import { BINDING_EVENT, documentCall, payloadOf } from './document-calls';
import { safeArray } from './safe-array';
import { teachUndoGroups } from './undo-groups';

/** The numbers by which office.js calls the desktop application. */
const DISPATCH = {
  selectionChanged: 2,
  richApiMessage: 33,
  appCommand: 39,
  executeRichApi: 93,
  appCommandDone: 94,
  openBrowserWindow: 102,
} as const;

const SUCCESS = 0;
const HTTP_OK = 200;
/** ooeInternalError: what the host does not emulate. */
const NOT_EMULATED = 5001;
/** ooeInvalidApiCallInContext: the library makes InvalidOperationInCellEditMode of it. */
const CELL_IS_EDITED = 5004;
/** `Excel.run({ delayForCellEdit: true })`: the request waits until nobody edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

type Handler = (id: number, payload: unknown) => void;
type Callback = (result: unknown) => void;

/** What desktop Excel puts into the web view as `window.external` before office.js loads. */
interface External {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): unknown;
  Execute(id: number, parameters: unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

/** One add-in's connection to a host: everything above it is the genuine office.js. */
export class OfficeLink {
  readonly external: External;
  /** Opens a page for the add-in outside of Excel. */
  browse: (url: string) => void = () => undefined;
  private readonly handlers = new Map<string, Handler>();
  private readonly locale: Locale;
  private host: ExcelHost;
  private stopHearing: () => void;

  constructor(host: ExcelHost, options: OfficeOptions = {}) {
    this.locale = options.locale === 'en-US' ? 'en-US' : 'ja-JP';
    this.host = this.reached(host);
    this.stopHearing = this.hear(host);
    this.external = {
      GetHostInfo: () => hostInfo(options),
      GetLoggingAllowed: () => false,
      GetContext: () => applicationContext(options),
      Execute: (id, parameters, callback) => {
        void this.execute(id, parameters).then((result) => {
          callback(safeArray(result));
        });
      },
      RegisterEvent: (id, target, handler, callback) => {
        this.handlers.set(handlerKey(id, target), handler);
        later(() => {
          callback(SUCCESS);
        });
      },
      UnregisterEvent: (id, target, callback) => {
        this.handlers.delete(handlerKey(id, target));
        later(() => {
          callback(SUCCESS);
        });
      },
    };
  }

  /** Puts the connection into the add-in's page, where desktop Excel puts itself. To be called before office.js loads. */
  attach(page: object): void {
    Object.defineProperty(page, 'external', { value: this.external, configurable: true, writable: true });
    teachUndoGroups(page, () => this.host.openUndoGroup());
  }

  /** Points the loaded office.js at another workbook. */
  connect(host: ExcelHost): void {
    this.stopHearing();
    const before = this.host;
    this.host = this.reached(host);
    this.stopHearing = this.hear(host);
    this.passOnReadiness(before);
  }

  /** Presses the ribbon button, menu entry or shortcut of that action; the action was associated by the add-in. */
  invokeAction(action: string, controlId = action): void {
    const source = JSON.stringify({ source: { id: controlId } });
    this.raise(DISPATCH.appCommand, [controlId, action, source]);
  }

  /** To be called when the add-in's page is closed or loads again. */
  dispose(): void {
    this.stopHearing();
    this.host.calls.stopListening();
    this.handlers.clear();
  }

  private async execute(id: number, parameters: readonly unknown[]): Promise<unknown[]> {
    if (id === DISPATCH.appCommandDone) return [SUCCESS];
    if (id === DISPATCH.openBrowserWindow) {
      this.browse(String(parameters[1]));
      return [SUCCESS];
    }
    if (id !== DISPATCH.executeRichApi) return this.callDocument(id, parameters);
    // The request: custom data, method, address, headers, body, permission, flags, …
    const request = parameters[0] as readonly unknown[];
    const batch = JSON.parse(String(request[4])) as Batch;
    const { host } = this;
    if (isEditing(host.book) && !isFromLibrary(batch)) {
      if ((Number(request[6]) & DELAY_FOR_CELL_EDIT) === 0) return [CELL_IS_EDITED, null];
      await editingEnds(host.book);
    }
    const response = await host.execute(batch);
    this.passOnReadiness(host);
    return [SUCCESS, HTTP_OK, safeArray([]), JSON.stringify(response)];
  }

  private async callDocument(id: number, parameters: readonly unknown[]): Promise<unknown[]> {
    const { host } = this;
    if (isEditing(host.book)) return [CELL_IS_EDITED, null];
    await host.calculated();
    const outcome = documentCall(host.book, id, parameters);
    if (!outcome) return [NOT_EMULATED, null];
    return 'error' in outcome ? [outcome.error, null] : [SUCCESS, outcome.answer];
  }

  /** The library says only once, to one workbook, that its runtime for custom functions is ready. */
  private passOnReadiness(host: ExcelHost): void {
    if (host.calls.isListening) this.host.calls.listen();
  }

  /** Excel reads what is typed in the language that it tells the add-in. */
  private reached(host: ExcelHost): ExcelHost {
    host.book.locale = this.locale;
    return host;
  }

  private hear(host: ExcelHost): () => void {
    const stopMessages = host.onMessages((messages) => {
      this.raise(DISPATCH.richApiMessage, messages.map(asSafeArray));
    });
    const stopChanges = host.changes.listen(({ kind }) => {
      if (kind === 'selection') this.raise(DISPATCH.selectionChanged, []);
    });
    const stopBindings = host.onBindingEvent((event) => {
      const id = event.selected ? BINDING_EVENT.selectionChanged : BINDING_EVENT.dataChanged;
      this.raise(id, payloadOf(host.book, event), event.binding.id);
    });
    return () => {
      stopMessages();
      stopChanges();
      stopBindings();
    };
  }

  private raise(id: number, payload: unknown[], target = ''): void {
    const handler = this.handlers.get(handlerKey(id, target));
    if (!handler) return;
    later(() => {
      handler(id, safeArray(payload));
    });
  }
}

/** A binding has handlers of its own. */
function handlerKey(id: number, target: string): string {
  return `${String(id)} ${target}`;
}

/** Excel never answers before the call has returned. */
function later(act: () => void): void {
  queueMicrotask(act);
}

function asSafeArray({ category, type, targetId, message }: HostMessage): unknown[] {
  return safeArray([category, type, targetId, message, 0, false]);
}
