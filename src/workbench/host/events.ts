import { addressOfArea, areaOf, quoteSheetName } from './area';
import type { Book } from './book/book';
import type { Change } from './book/changes';
import { typeOfValue } from './objects/range-content';
import { type HostMessage, MessageCategory } from './wire/protocol';

/** Excel's numbers of the events that the host raises. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  format: 18,
  rowSorted: 19,
  columnSorted: 20,
  clicked: 21,
  rowsShown: 22,
  formula: 23,
  protection: 24,
  renamed: 25,
  shown: 26,
  moved: 27,
  chart: { added: 50, activated: 51, deactivated: 52, deleted: 53 },
  workbookActivated: 2203,
} as const;

/** The target of the events of the workbook and of its collection of sheets. */
export const WORKBOOK = 'Workbook';

/** What the add-in is told of a change: once for the sheet, once for the collection of sheets. */
export function messagesOf(change: Change, book: Book): HostMessage[] {
  const { sheetId: worksheetId } = change;
  const source = change.origin === 'co-author' ? 'Remote' : 'Local';
  const triggerSource = change.origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
  switch (change.kind) {
    case 'cells':
    case 'lines': {
      const address = addressOfArea(change.area);
      return forBoth(EVENT.changed, worksheetId, {
        source,
        triggerSource,
        changeType: change.kind === 'cells' ? 'RangeEdited' : change.type,
        shiftDirection: 'None',
        address,
        worksheetId,
        referenceId: referenceTo(book, worksheetId, address),
        ...(change.kind === 'cells' ? detailOf(change) : {}),
      });
    }
    case 'format':
      return forBoth(EVENT.format, worksheetId, {
        source,
        triggerSource,
        address: addressOfArea(change.area),
        worksheetId,
      });
    case 'calculated':
      return forBoth(EVENT.calculated, worksheetId, { address: addressOfArea(change.area), worksheetId });
    case 'selection':
      return forBoth(EVENT.selection, worksheetId, {
        address: addressOfArea(change.area),
        worksheetId,
        isInsideTable: false,
      });
    case 'activated':
      return forBoth(EVENT.activated, worksheetId, { worksheetId });
    case 'deactivated':
      return forBoth(EVENT.deactivated, worksheetId, { worksheetId });
    case 'renamed':
      return forBoth(EVENT.renamed, worksheetId, {
        nameBefore: change.before,
        nameAfter: change.after,
        source,
        worksheetId,
      });
    case 'moved':
      return [
        event(EVENT.moved, WORKBOOK, {
          positionBefore: change.before,
          positionAfter: change.after,
          source,
          worksheetId,
        }),
      ];
    case 'shown':
      return forBoth(EVENT.shown, worksheetId, {
        visibilityBefore: change.before,
        visibilityAfter: change.after,
        source,
        worksheetId,
      });
    case 'protected':
      return forBoth(EVENT.protection, worksheetId, {
        isProtected: change.isProtected,
        source,
        worksheetId,
      });
    case 'rows-shown':
      return forBoth(EVENT.rowsShown, worksheetId, {
        address: addressOfArea(change.area),
        changeType: change.isHidden ? 'Hidden' : 'Unhidden',
        source,
        worksheetId,
      });
    case 'formulas':
      return forBoth(EVENT.formula, worksheetId, {
        source,
        worksheetId,
        formulaDetails: change.changed.map(({ row, column, before }) => ({
          cellAddress: addressOfArea(areaOf(row, column)),
          previousFormula: before,
        })),
      });
    case 'sorted':
      return forBoth(change.lines === 'rows' ? EVENT.rowSorted : EVENT.columnSorted, worksheetId, {
        address: change.areas.map((area) => addressOfArea(area)).join(','),
        source,
        worksheetId,
      });
    case 'clicked':
      return forBoth(EVENT.clicked, worksheetId, {
        address: addressOfArea(change.area),
        offsetX: change.offset.x,
        offsetY: change.offset.y,
        worksheetId,
      });
    case 'chart': {
      const { chartId } = change;
      const body = { chartId, source, worksheetId };
      const type = EVENT.chart[change.event];
      return [event(type, worksheetId, body), event(type, chartId, body)];
    }
    case 'in-front':
      return [event(EVENT.workbookActivated, WORKBOOK, {})];
    case 'silent':
      return [];
    case 'added':
      return [event(EVENT.added, WORKBOOK, { worksheetId, source })];
    case 'deleted':
      return [event(EVENT.deleted, WORKBOOK, { worksheetId, source })];
  }
}

const VISIBILITY = 65539;

/** Tells the add-in that its pane was shown or hidden. */
export function visibilityMessage(isVisible: boolean): HostMessage {
  return event(VISIBILITY, '', { visibility: isVisible ? 'Visible' : 'Hidden' });
}

/** By this the library asks for the range that an event tells of. */
export function referenceTo(book: Book, sheetId: string, address: string): string {
  return `${quoteSheetName(book.findSheet(sheetId)?.getName() ?? '')}!${address}`;
}

export function detailOf({ detail }: Extract<Change, { kind: 'cells' }>): Record<string, unknown> {
  if (!detail) return {};
  return {
    valueBefore: detail.before,
    valueAfter: detail.after,
    valueTypeBefore: typeOfValue(detail.before),
    valueTypeAfter: typeOfValue(detail.after),
  };
}

function forBoth(type: number, worksheetId: string, body: Record<string, unknown>): HostMessage[] {
  return [event(type, worksheetId, body), event(type, WORKBOOK, body)];
}

export function event(type: number, targetId: string, body: Record<string, unknown>): HostMessage {
  return { category: MessageCategory.event, type, targetId, message: JSON.stringify(body) };
}
