import type {} from '@univerjs/sheets-ui/facade';
import type { FUniver } from '@univerjs/core/facade';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/sheets-ui';
import { createElement } from 'react';
import type { UniverParts } from '../host/book/book';
import type { ErrorMessage } from '../host/functions/error-message';

/** The grid's own card, of the error that is pointed at. */
const POINTED = 'SHEET_FORMULA_ALERT';
const SELECTED = 'selected-error';

function isSame(one: ISheetLocationBase, other: ISheetLocationBase): boolean {
  return one.subUnitId === other.subUnitId && one.row === other.row && one.col === other.col;
}

function card(key: string, location: ISheetLocationBase, { error, message }: ErrorMessage): ICellAlert {
  const words = createElement('span', { className: 'error-words', role: 'status' }, message);
  return { key, location, type: CellAlertType.ERROR, title: error, message: words, width: 240, height: 74 };
}

/**
 * Shows a function's message on its error on a card beside its cell, as Excel does: where the cell is pointed at, and
 * where it is selected.
 */
export class ErrorCards {
  private selected: ISheetLocationBase | null = null;
  private cards: CellAlertManagerService | null = null;

  constructor(
    private readonly parts: UniverParts,
    grid: HTMLElement,
    private readonly errorAt: (location: ISheetLocationBase) => ErrorMessage | null,
  ) {
    const { api } = parts;
    api.addEvent(api.Event.SelectionChanged, () => {
      this.follow();
    });
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.hide();
    });
    // the grid does not notice that the pane is pointed at
    grid.addEventListener('pointerleave', () => this.cards?.removeAlert(POINTED));
  }

  /** To be called when cells may show something else. */
  follow(): void {
    const location = activeCell(this.parts.api);
    const error = location && this.errorAt(location);
    this.hide();
    if (!location) return;
    this.cards ??= this.takeOver();
    if (!error) return;
    this.cards.removeAlert(POINTED);
    this.selected = location;
    this.cards.showAlert(card(SELECTED, location, error));
  }

  private hide(): void {
    if (this.selected) this.cards?.removeAlert(SELECTED);
    this.selected = null;
  }

  /** The grid has its cards only once a workbook is open. */
  private takeOver(): CellAlertManagerService {
    const cards = this.parts.univer.__getInjector().get(CellAlertManagerService);
    const show = cards.showAlert.bind(cards);
    cards.showAlert = (alert) => {
      const { key, location } = alert;
      const error = key === POINTED ? this.errorAt(location) : null;
      if (!error) show(alert);
      else if (!this.selected || !isSame(this.selected, location)) show(card(key, location, error));
    };
    return cards;
  }
}

function activeCell(api: FUniver): ISheetLocationBase | null {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  if (!book || !sheet || !cell) return null;
  return { unitId: book.getId(), subUnitId: sheet.getSheetId(), row: cell.actualRow, col: cell.actualColumn };
}
