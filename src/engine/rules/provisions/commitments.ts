import { lineName } from '../../budget/line-name';
import { ratio, ZERO } from '../../number/rational';
import { addTo } from '../../grouping';
import type { CommitmentLimit } from '../../provisions/provisions';
import type { Commitment, RecordList } from '../../provisions/records';
import type { ProvisionFault, ProvisionEvidence } from './evidence';

type Faults = Generator<ProvisionFault>;

/** The entries of an item in a list, and those in the other lists that count against the same limit. */
interface ItemEntries {
  readonly own: readonly Commitment[];
  readonly others: readonly Commitment[];
}

function* itemFaults(item: CommitmentLimit, { own, others }: ItemEntries): Faults {
  const { citation, limit, years } = item;
  const entries = [...own, ...others];
  const unreadable = entries.filter(({ amount }) => !amount.value);
  const cells = entries.map(({ amount }) => amount.cell);
  const total = entries.reduce((sum, { amount }) => sum.add(amount.value ?? ZERO), ZERO);
  // what can be read may already be too much
  if (total.compare(limit) > 0) {
    yield {
      code: 'OBL-02',
      cells,
      citation,
      expected: ratio(limit),
      actual: total,
      details: { fault: 'over', item: item.item, total, limit: ratio(limit) },
    };
  } else if (unreadable.length > 0) {
    const named = unreadable.map(({ amount }) => amount.cell);
    yield {
      code: 'OBL-02',
      severity: 'warning',
      cells: named,
      citation,
      details: { fault: 'unreadable', item: item.item, cells: named },
    };
  }
  for (const { term, reason, item: name } of own) {
    if (reason.value === null) {
      const details = { item: item.item };
      yield {
        code: 'OBL-04',
        cells: [name.cell],
        citation,
        expected: item.reason,
        details,
      };
    }
    yield* termFaults(item, years, term);
  }
}

function* termFaults(
  { item, citation, firstYear }: CommitmentLimit,
  years: number,
  term: Commitment['term'],
): Faults {
  const allowed = firstYear + years - 1;
  const last = term.value?.last ?? null;
  const first = term.value?.first ?? firstYear;
  if (last !== null && last <= allowed && first >= firstYear) return;
  yield {
    code: 'OBL-03',
    severity: last === null ? 'warning' : 'error',
    cells: [term.cell],
    citation,
    actual: term.text,
    details: { item, last, allowed, years },
  };
}

/** The other lists of commitments of the same fiscal year. */
function otherEntries(
  { cell, fiscalYear }: RecordList<Commitment>,
  lists: ProvisionEvidence['lists'],
): Commitment[] {
  return lists.flatMap((list) => {
    const isOther = list.kind === 'commitments' && list.fiscalYear === fiscalYear && list.cell !== cell;
    return isOther ? list.entries : [];
  });
}

/**
 * 債務負担行為: one of the items, within its limit (both accounts and all lists of the workbook together), within its
 * term, with a reason. Every list with an item that is over its limit says so.
 */
export function* commitmentFaults(
  list: RecordList<Commitment>,
  { provisions, lists }: ProvisionEvidence,
): Faults {
  const { cell, entries, fiscalYear } = list;
  if (!provisions) {
    const details = { fault: 'no-plan', fiscalYear } as const;
    yield { code: 'OBL-01', severity: 'warning', cells: [cell], details };
    return;
  }
  const [first] = provisions.commitments;
  const items = new Map(provisions.commitments.map((item) => [lineName(item.item), item]));
  const byItem = new Map<CommitmentLimit, Commitment[]>();
  for (const entry of entries) {
    const item = items.get(lineName(entry.item.text));
    if (item) addTo(byItem, item, entry);
    else if (first) {
      yield {
        code: 'OBL-01',
        cells: [entry.item.cell],
        citation: first.citation,
        actual: entry.item.text,
        details: { fault: 'unknown-item', item: entry.item.text },
      };
    }
  }
  const elsewhere = new Map<CommitmentLimit, Commitment[]>();
  for (const entry of otherEntries(list, lists)) {
    const item = items.get(lineName(entry.item.text));
    if (item) addTo(elsewhere, item, entry);
  }
  for (const [item, own] of byItem) yield* itemFaults(item, { own, others: elsewhere.get(item) ?? [] });
}
