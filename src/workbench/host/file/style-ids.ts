import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../../xlsx/cell-style';

/** Gives each look of a file one place in Univer's table of styles. */
export class StyleIds {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellStyle, string>();
  private readonly idsByText = new Map<string, string>();

  idOf(look: CellStyle, style: () => IStyleData): string {
    const known = this.ids.get(look);
    if (known !== undefined) return known;
    const text = JSON.stringify(style());
    const id = this.idsByText.get(text) ?? `file-${String(this.idsByText.size + 1)}`;
    this.ids.set(look, id);
    if (!this.idsByText.has(text)) {
      this.idsByText.set(text, id);
      this.byId[id] = style();
    }
    return id;
  }
}
