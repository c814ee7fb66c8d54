import type { Area } from '../../engine/area';

/** Rows that are looked up together: a whole column that is merged lies in a thousand stretches, not in a million rows. */
const STRETCH = 1024;

/** The merged areas of a sheet, found by a cell that they cover. */
export class MergedAreas {
  readonly #stretches = new Map<number, Area[]>();
  readonly #rows = new Map<number, readonly Area[]>();

  /** @param rowCount areas below these rows are not asked for */
  constructor(areas: readonly Area[], rowCount: number) {
    for (const area of areas) {
      const last = Math.floor(Math.min(area.bottom, rowCount) / STRETCH);
      for (let stretch = Math.floor(area.top / STRETCH); stretch <= last; stretch += 1) {
        const known = this.#stretches.get(stretch);
        if (known) known.push(area);
        else this.#stretches.set(stretch, [area]);
      }
    }
  }

  #over(row: number): readonly Area[] | undefined {
    const stretch = this.#stretches.get(Math.floor(row / STRETCH));
    if (!stretch) return undefined;
    const known = this.#rows.get(row);
    if (known) return known;
    const areas = stretch.filter(({ top, bottom }) => top <= row && row <= bottom);
    this.#rows.set(row, areas);
    return areas;
  }

  /** Of areas that overlap, which Excel does not allow, the last. */
  at(row: number, column: number): Area | null {
    return this.#over(row)?.findLast(({ left, right }) => left <= column && column <= right) ?? null;
  }
}
