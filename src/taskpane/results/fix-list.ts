import type { FindingCode } from '../../engine/findings/finding';
import { placeOf, type Cell } from '../../engine/cell';
import { addTo } from '../../engine/grouping';
import type { Acknowledgement } from '../../review/acknowledge';
import { certainWrites } from '../../review/certain-writes';
import { changesOf, type Change } from '../../review/changes';
import type { Result } from '../session/state';

/** A cell that is certain to be corrected. */
export interface OfferedChange {
  readonly change: Change;
  readonly isChosen: boolean;
  /** No finding is about it yet: it follows from the correction of others. */
  readonly follows: boolean;
}

interface FixList {
  /** In the order of the tabs; each from top to bottom. */
  readonly sheets: readonly { readonly name: string; readonly offers: readonly OfferedChange[] }[];
  readonly chosen: readonly Change[];
  readonly heldBack: readonly Cell[];
}

/** Cells that stay as they are. */
interface Staying {
  /** To be chosen again. */
  readonly without: readonly Cell[];
  /** Not to be shown at all. */
  readonly leftOut: readonly Cell[];
}

/** What would be written to correct all that is certain, of one rule or (null) of all, without some of the cells. */
export function fixList(
  { sheets, review, settings, scope }: Result,
  acknowledgements: readonly Acknowledgement[],
  rule: FindingCode | null,
  staying: Staying,
): FixList {
  const without = [...staying.without, ...staying.leftOut];
  const { writes, leftOut, heldBack } = certainWrites(sheets, {
    settings,
    acknowledgements,
    scope,
    rule,
    without,
  });
  const unseen = new Set(staying.leftOut.map(placeOf));
  const offered = leftOut.filter(({ cell }) => !unseen.has(placeOf(cell)));
  const chosen = changesOf(sheets, review, writes);
  // what it would hold beside the others
  const others = changesOf(sheets, review, [...writes, ...offered]).slice(writes.length);
  const isOfFinding = new Set(
    review.findings.flatMap(({ fix }) => (fix?.certain ? fix.writes.map(({ cell }) => placeOf(cell)) : [])),
  );
  const bySheet = new Map<string, OfferedChange[]>();
  for (const { snapshot } of sheets) bySheet.set(snapshot.name, []);
  for (const change of [...chosen, ...others]) {
    const { cell } = change.write;
    const follows = !isOfFinding.has(placeOf(cell));
    addTo(bySheet, cell.sheet, { change, isChosen: chosen.includes(change), follows });
  }
  const place = ({ change }: OfferedChange): Cell => change.write.cell;
  return {
    sheets: Array.from(bySheet, ([name, offers]) => ({
      name,
      offers: offers.sort((a, b) => place(a).row - place(b).row || place(a).column - place(b).column),
    })).filter(({ offers }) => offers.length > 0),
    chosen,
    heldBack,
  };
}
