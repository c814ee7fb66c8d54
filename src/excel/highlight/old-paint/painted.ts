import * as v from 'valibot';

const Painted = v.object({
  /** The sheet's id, which outlives a new name. */
  sheet: v.string(),
  row: v.number(),
  column: v.number(),
  /** What it was painted with. */
  paint: v.string(),
  /** What it was filled with before; null for no fill. */
  fill: v.nullable(v.string()),
});

/** A cell that an earlier version painted, and what it takes to make it as it was. */
export type Painted = v.InferOutput<typeof Painted>;

const Kept = v.object({ version: v.literal(1), cells: v.array(Painted) });

/** The setting of the workbook that remembers. */
export const PAINTED_SETTING = 'kpi.highlights';

/** Of a setting that is not there, or that another version wrote, nothing is known. */
export function readPainted(setting: unknown): readonly Painted[] {
  const kept = v.safeParse(Kept, setting);
  return kept.success ? kept.output.cells : [];
}
