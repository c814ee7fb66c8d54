import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookFile } from '../../xlsx/workbook-file';
import { workbookDataOf } from './file/open-file';
import { ExcelHost } from './host';
import { watchHandlers } from './node-handlers';
import { bootOffice } from './node-office';
import { createHeadlessUniver, openWorkbook, univerKit } from './node-univer';
import { type StartingSheets, workbookOf } from './rows';
import type { OfficeLink } from './transport/external';

/** An Excel without a screen: the genuine office.js over the emulated host, in Node. */
export interface EmulatedExcel {
  readonly host: ExcelHost;
  readonly link: OfficeLink;
  /** `Excel.run`. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** How many syncs have reached the host since the workbook was opened. */
  readonly requests: number;
  /** The members of the API that were asked for and that the host does not have. */
  readonly missing: readonly string[];
  undo(): Promise<void>;
  redo(): Promise<void>;
}

let office: Promise<OfficeLink> | null = null;
let removeHandlers = (): Promise<void> => Promise.resolve();
let closePrevious = (): void => undefined;

/** Opens a workbook file. */
export async function bootExcelWithFile(file: WorkbookFile): Promise<EmulatedExcel> {
  return bootExcelWith(workbookDataOf(file, univerKit()));
}

/** Opens a workbook of plain values: `bootExcel({ Sheet1: [[1, 2], ['=A1+B1']] })`. */
export function bootExcel(sheets: StartingSheets = { Sheet1: [] }): Promise<EmulatedExcel> {
  return bootExcelWith(workbookOf(sheets));
}

/**
 * Opens a workbook in an Excel of its own. office.js is loaded once for all the workbooks of a test file: the last one
 * opened is the one that `Excel.run` reaches.
 */
async function bootExcelWith(data: Partial<IWorkbookData>): Promise<EmulatedExcel> {
  const parts = createHeadlessUniver();
  const host = new ExcelHost(parts, openWorkbook(parts, data));
  office ??= bootOffice(host).then((link) => {
    removeHandlers = watchHandlers();
    return link;
  });
  const link = await office;
  await removeHandlers();
  link.connect(host);
  closePrevious();
  await host.opened;
  closePrevious = () => {
    host.dispose();
    parts.univer.dispose();
  };
  return {
    host,
    link,
    run: (batch) => Excel.run(batch),
    get requests() {
      return host.requests;
    },
    missing: host.missing,
    undo: async () => {
      await parts.api.undo();
    },
    redo: async () => {
      await parts.api.redo();
    },
  };
}
