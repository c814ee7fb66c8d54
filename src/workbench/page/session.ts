import type { IWorkbookData, Workbook } from '@univerjs/core';
import type { Language } from '../../words/language';
import { readWorkbookFile } from '../../xlsx/read';
import { writeWorkbook } from '../../xlsx/write';
import type { WorkbookFile } from '../../xlsx/workbook-file';
import type { UniverParts } from '../host/book/book';
import type { Change } from '../host/book/changes';
import { workbookDataOf } from '../host/file/open-file';
import { workbookFileOf } from '../host/file/save-file';
import type { FunctionsFile } from '../host/functions/metadata';
import { ExcelHost } from '../host/host';
import { OfficeLink } from '../host/transport/external';
import type { Choices } from './choices';
import { loadJapaneseFor } from './japanese';
import type { AddInManifest, RibbonButton } from './manifest';

const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };
const EDITS: ReadonlySet<Change['kind']> = new Set(['cells', 'lines', 'format', 'added', 'deleted']);

/** An add-in as the person's Excel runs it. */
export interface Installed extends Choices {
  readonly manifest: AddInManifest;
  readonly functions: FunctionsFile;
}

/** The one open workbook, and the add-in that runs beside it: each workbook starts it anew, as Excel does. */
export class Session {
  /** Something was changed since the workbook was opened or saved. */
  isEdited = false;
  private host: ExcelHost | undefined;
  private link: OfficeLink | undefined;

  constructor(
    private readonly parts: UniverParts,
    private readonly pane: HTMLIFrameElement,
    private addIn: Installed,
  ) {}

  install(addIn: Installed): void {
    this.addIn = addIn;
    if (this.host) this.startAddIn(this.host);
  }

  /** Opens an .xlsx file in the place of the open workbook. Rejects with UnreadableWorkbook where it is none. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { manifest, functions } = this.addIn;
    const names = functions.functions.map((one) => `${manifest.namespace}.${one.name}`);
    const file = await readWorkbookFile(bytes, { functions: names });
    await loadJapaneseFor(textsOf(file));
    const { univer, kit, api } = this.parts;
    const type = kit.core.UniverInstanceType.UNIVER_SHEET;
    const unit = univer.createUnit<IWorkbookData, Workbook>(type, workbookDataOf(file, kit, name));
    const before = this.host;
    before?.dispose();
    const host = new ExcelHost(this.parts, unit.getUnitId());
    host.state.onChange(({ isVisible }) => {
      this.pane.hidden = !isVisible;
    });
    host.changes.listen(({ kind }) => {
      this.isEdited ||= EDITS.has(kind);
    });
    this.host = host;
    this.isEdited = false;
    if (before) api.disposeUnit(before.book.unitId);
    this.startAddIn(host);
  }

  /** The open workbook as an .xlsx file. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    if (!this.host) throw new Error('no workbook is open');
    const { book } = this.host;
    const bytes = await writeWorkbook(workbookFileOf(book));
    this.isEdited = false;
    return { name: book.workbook.getName(), bytes };
  }

  /** Called by the frame, each time that it loads. */
  attach(page: object): void {
    if (!this.host) throw new Error('no workbook is open');
    this.link?.dispose();
    const { language, theme } = this.addIn;
    this.link = new OfficeLink(this.host, { locale: LOCALES[language], theme });
    this.link.attach(page);
  }

  press({ id, runs }: RibbonButton): void {
    if (runs !== undefined) {
      this.link?.invokeAction(runs, id);
    } else if (this.host) {
      const { state } = this.host;
      state.isVisible = !state.isVisible;
      state.changed();
    }
  }

  private startAddIn(host: ExcelHost): void {
    const { manifest, functions } = this.addIn;
    host.functions.register(manifest.namespace, functions);
    this.pane.hidden = false;
    this.pane.src = manifest.page;
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
