import type { Area } from '../../engine/area';

interface Kept {
  /** The part of the sheet that was in use. */
  readonly used: Area;
  readonly merges: readonly Area[];
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/**
 * The merged areas of sheets, by their ids, as Excel told them last. Being asked for them makes some versions of Excel
 * on the desktop forget what the person could undo (OfficeDev/office-js#5918), and there is no other way to know them:
 * only a reading that the person asked for asks, and the others use what is kept. It asks each time, whatever is kept:
 * Excel tells nobody that cells were merged (OfficeDev/office-js#4069), and what a person asks for has to be right. The
 * buttons that ask for it say what it may cost.
 */
export class KeptMerges {
  private readonly bySheet = new Map<string, Kept>();

  keep(sheetId: string, used: Area, merges: readonly Area[]): void {
    this.bySheet.set(sheetId, { used, merges });
  }

  /** Rows, columns or cells came or went, and merged areas with them; where there were none, there are none. */
  moved(sheetId: string): void {
    if (this.bySheet.get(sheetId)?.merges.length !== 0) this.bySheet.delete(sheetId);
  }

  /** null where they are not known: the sheet was never asked, or has another shape by now. */
  of(sheetId: string, used: Area): readonly Area[] | null {
    const kept = this.bySheet.get(sheetId);
    if (!kept) return null;
    return kept.merges.length === 0 || isSame(kept.used, used) ? kept.merges : null;
  }
}
