import type { IWorkbookData, Workbook } from '@univerjs/core';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { readDocument } from '../../xlsx/document/read-document';
import { readWorkbookFile } from '../../xlsx/read';
import type { WorkbookFile } from '../../xlsx/workbook-file';
import type { Book, UniverParts } from '../host/book/book';
import type { Change } from '../host/book/changes';
import { settingsOf } from '../host/book/settings';
import { workbookDataOf } from '../host/file/open-file';
import { OpenedFile, type SavedFile } from '../host/file/opened-file';
import type { FunctionsFile } from '../host/functions/metadata';
import { errorMessage, type ErrorMessage } from '../host/functions/error-message';
import { ExcelHost } from '../host/host';
import { OfficeLink } from '../host/transport/external';
import type { Choices } from './choices';
import { loadJapaneseFor } from './japanese';
import type { AddInManifest, CommandButton } from './manifest';
import { WORKBENCH_MESSAGES } from './messages/messages';
import { onceAFrame } from './once-a-frame';
import type { RibbonState } from './ribbon';
import { isPressed, type Shortcuts } from './shortcuts';

const EDITS: ReadonlySet<Change['kind']> = new Set([
  'cells',
  'lines',
  'format',
  'silent',
  'added',
  'deleted',
  'renamed',
  'moved',
  'shown',
  'protected',
  'rows-shown',
]);

/** An add-in as the person's Excel runs it. */
export interface Installed extends Choices {
  readonly manifest: AddInManifest;
  readonly functions: FunctionsFile;
  readonly shortcuts: Shortcuts;
}

/** Who shows what is open. */
export interface Shown {
  ribbon(state: RibbonState): void;
  /** Told when the workbook may show something else: once for all that happens before the next frame. */
  book(book: Book): void;
}

/** A file of the person's, which is the original; or a new workbook or a sample, which has none. */
export type Source = 'file' | 'made';

/** The one open workbook, and the add-in that runs beside it: each workbook starts it anew, as Excel does. */
export class Session {
  private edited = false;
  /** What the add-in kept with the workbook when it was opened or saved. */
  private savedSettings = '';
  private host: ExcelHost | undefined;
  private file: OpenedFile | undefined;
  private source: Source = 'made';
  private link: OfficeLink | undefined;

  constructor(
    private readonly parts: UniverParts,
    private readonly pane: HTMLIFrameElement,
    private addIn: Installed,
    private readonly shown: Shown,
    /** The grid can hear the keyboard. */
    private readonly keyboard: Promise<void>,
  ) {}

  /** Of the open workbook; empty where none is. */
  get name(): string {
    return this.host?.book.workbook.getName() ?? '';
  }

  /** The open workbook; undefined where none is. */
  get book(): Book | undefined {
    return this.host?.book;
  }

  /** Something was changed since the workbook was opened or saved. */
  get isEdited(): boolean {
    return this.edited || this.settings() !== this.savedSettings;
  }

  /** What the add-in said of the error in a cell of the open workbook. */
  errorAt({ unitId, subUnitId, row, col }: ISheetLocationBase): ErrorMessage | null {
    const { host } = this;
    if (host?.book.unitId !== unitId) return null;
    return errorMessage(host, { sheetId: subUnitId, row, column: col });
  }

  install(addIn: Installed): void {
    this.addIn = addIn;
    if (this.host) this.startAddIn(this.host);
  }

  /** Opens an .xlsx file in the place of the open workbook. Rejects with UnreadableWorkbook where it is none. */
  async open(bytes: Uint8Array, name: string, source: Source): Promise<void> {
    const { manifest, functions } = this.addIn;
    const names = functions.functions.map((one) => `${manifest.namespace}.${one.name}`);
    const read = await readWorkbookFile(bytes, { functions: names });
    const document = readDocument(bytes);
    const file = { ...read, ...(document ? { document } : {}) };
    await loadJapaneseFor(textsOf(file));
    const { univer, kit, api } = this.parts;
    const type = kit.core.UniverInstanceType.UNIVER_SHEET;
    const data = workbookDataOf(file, kit, name);
    this.host?.dispose();
    this.file?.dispose();
    // before the next one comes: Univer would take the component of its cards away from that one
    if (this.host) api.disposeUnit(this.host.book.unitId);
    const unit = univer.createUnit<IWorkbookData, Workbook>(type, data);
    const host = new ExcelHost(this.parts, unit.getUnitId());
    host.state.onChange(() => {
      this.follow(host);
    });
    host.changes.listen(({ kind }) => {
      this.edited ||= EDITS.has(kind);
    });
    const show = onceAFrame(() => {
      if (this.host === host) this.shown.book(host.book);
    });
    host.changes.listen(show);
    host.onBatchDone(show);
    this.host = host;
    this.file = new OpenedFile(host, bytes);
    this.source = source;
    this.isSaved();
    show();
    await this.keyboard;
    // another may have been opened meanwhile
    if (this.host !== host) return;
    // Univer takes the keyboard at the first selection it can: now, and not from a person at work in the pane
    api.getActiveWorkbook()?.getActiveRange()?.activate();
    this.startAddIn(host);
  }

  /** The open workbook as an .xlsx file, which the person may still refuse. */
  async save(): Promise<SavedFile & { readonly name: string; readonly source: Source }> {
    if (!this.host || !this.file) throw new Error('no workbook is open');
    return { name: this.name, source: this.source, ...(await this.file.save()) };
  }

  /** The person has the file. */
  isSaved(): void {
    this.edited = false;
    this.savedSettings = this.settings();
  }

  /** Called by the frame, each time that it loads. */
  attach(page: Window): void {
    if (!this.host) throw new Error('no workbook is open');
    this.link?.dispose();
    const { language, theme } = this.addIn;
    this.link = new OfficeLink(this.host, { locale: WORKBENCH_MESSAGES[language].locale, theme });
    this.link.browse = (url) => window.open(url, '_blank', 'noopener');
    this.link.attach(page);
    // Excel hears the keys that are pressed in the pane as well.
    this.hearKeys(page);
  }

  /** Answers to the add-in's key combinations before the grid does. */
  hearKeys(page: Window): void {
    const answer = (event: KeyboardEvent) => {
      const shortcuts = Object.entries(this.host?.state.shortcuts ?? {});
      const [action] = shortcuts.find(([, keys]) => isPressed(keys, event)) ?? [];
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.link?.invokeAction(action);
    };
    page.addEventListener('keydown', answer, { capture: true });
  }

  press({ id, runs }: CommandButton): void {
    if (runs !== undefined) {
      this.link?.invokeAction(runs, id);
    } else if (this.host) {
      const { state } = this.host;
      state.isVisible = !state.isVisible;
      state.changed();
    }
  }

  private settings(): string {
    return this.host ? JSON.stringify(settingsOf(this.host.book)) : '';
  }

  private startAddIn(host: ExcelHost): void {
    const { manifest, functions, shortcuts } = this.addIn;
    host.functions.register(manifest.namespace, functions);
    host.state.givenShortcuts = shortcuts;
    host.state.isVisible = true;
    host.state.enabledButtons.clear();
    this.follow(host);
    this.pane.src = manifest.page;
  }

  /** Shows what the add-in has told Excel about itself. */
  private follow({ state }: ExcelHost): void {
    this.pane.hidden = !state.isVisible;
    this.shown.ribbon({
      isPaneShown: state.isVisible,
      isEnabled: ({ id, isEnabled }) => state.enabledButtons.get(id) ?? isEnabled,
    });
  }
}

/** Every character that the workbook may show, once. */
function textsOf({ sheets }: WorkbookFile): string {
  const characters = new Set<string>();
  for (const { name, rows } of sheets) {
    const values = rows.flatMap((cells) => cells.map((cell) => cell?.value));
    for (const character of [name, ...values].join('')) characters.add(character);
  }
  return [...characters].join('');
}
