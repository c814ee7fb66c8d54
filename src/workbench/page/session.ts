import { type IWorkbookData, ObjectMatrix, type Workbook } from '@univerjs/core';
import type { Language } from '../../words/language';
import type { UniverParts } from '../host/book/book';
import type { FunctionsFile } from '../host/functions/metadata';
import { ExcelHost } from '../host/host';
import { OfficeLink } from '../host/transport/external';
import type { Choices } from './choices';
import { loadJapaneseFor } from './japanese';
import type { AddInManifest, RibbonButton } from './manifest';

const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

/** An add-in as the person's Excel runs it. */
export interface Installed extends Choices {
  readonly manifest: AddInManifest;
}

/** The one open workbook, and the add-in that runs beside it: each workbook starts it anew, as Excel does. */
export class Session {
  private host: ExcelHost | undefined;
  private link: OfficeLink | undefined;
  private addIn: Installed | undefined;

  constructor(
    private readonly parts: UniverParts,
    private readonly pane: HTMLIFrameElement,
  ) {}

  /** The host of the open workbook. */
  get excel(): ExcelHost {
    if (!this.host) throw new Error('no workbook is open');
    return this.host;
  }

  async install(addIn: Installed): Promise<void> {
    this.addIn = addIn;
    if (this.host) await this.startAddIn(addIn);
  }

  async open(data: Partial<IWorkbookData>): Promise<void> {
    await loadJapaneseFor(textsOf(data));
    const { univer, kit, api } = this.parts;
    const before = this.host;
    const type = kit.core.UniverInstanceType.UNIVER_SHEET;
    const unit = univer.createUnit<IWorkbookData, Workbook>(type, data);
    this.host = new ExcelHost(this.parts, unit.getUnitId());
    this.host.state.onChange(({ isVisible }) => {
      this.pane.hidden = !isVisible;
    });
    if (before) {
      before.dispose();
      api.disposeUnit(before.book.unitId);
    }
    if (this.addIn) await this.startAddIn(this.addIn);
  }

  /** Called by the frame, each time that it loads. */
  attach(page: object): void {
    if (!this.addIn) throw new Error('no add-in is installed');
    this.link?.dispose();
    const { language, theme } = this.addIn;
    this.link = new OfficeLink(this.excel, { locale: LOCALES[language], theme });
    this.link.attach(page);
  }

  press({ id, runs }: RibbonButton): void {
    if (runs !== undefined) {
      this.link?.invokeAction(runs, id);
      return;
    }
    const { state } = this.excel;
    state.isVisible = !state.isVisible;
    state.changed();
  }

  private async startAddIn({ manifest }: Installed): Promise<void> {
    const answer = await fetch(manifest.functions);
    this.excel.functions.register(manifest.namespace, (await answer.json()) as FunctionsFile);
    this.pane.src = manifest.page;
  }
}

/** Every character that the workbook shows, once. */
function textsOf(data: Partial<IWorkbookData>): string {
  const characters = new Set<string>();
  for (const { name = '', cellData = {} } of Object.values(data.sheets ?? {})) {
    const texts = [name];
    new ObjectMatrix(cellData).forValue((_row, _column, cell) => void texts.push(String(cell.v ?? '')));
    for (const character of texts.join('')) characters.add(character);
  }
  return [...characters].join('');
}
