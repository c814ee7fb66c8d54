import { ratio } from '../../number/rational';
import type { Contract, RecordList } from '../../provisions/records';
import type { ProvisionFault, ProvisionEvidence } from './evidence';

type Faults = Generator<ProvisionFault>;

function isTender({ method }: Contract): boolean {
  return /一般競争/u.test(method.text);
}

function* contractFaults(contract: Contract, { provisions, settings }: ProvisionEvidence): Faults {
  const { amount, method, reason, review, publication } = contract;
  if (!provisions || !amount.value || isTender(contract)) return;
  const { openTender, contractsWithoutTender } = provisions;
  if (openTender && amount.value.compare(openTender.above) > 0 && reason.value === null) {
    yield {
      code: 'PROC-01',
      cells: [reason.cell, amount.cell],
      citation: openTender.citation,
      actual: amount.value,
      details: { amount: amount.value, above: openTender.above, method: method.text },
    };
  }
  const large = settings.largeContract;
  if (!contractsWithoutTender || large === null || amount.value.compare(large) <= 0) return;
  const missing = (
    [
      ['review', review],
      ['publication', publication],
    ] as const
  )
    .filter(([, field]) => field.value === null)
    .map(([name]) => name);
  if (missing.length === 0) return;
  yield {
    code: 'PROC-03',
    cells: [amount.cell],
    citation: contractsWithoutTender,
    details: { fault: 'not-recorded', missing },
  };
}

/** A tender without any bid is not counted. */
function* singleBids(
  { cell, entries, account }: RecordList<Contract>,
  { provisions }: ProvisionEvidence,
): Faults {
  if (!provisions?.singleBids) return;
  const { percent, account: of, citation } = provisions.singleBids;
  if (of !== null && account !== null && account !== of) return;
  const shared = { code: 'PROC-02', citation } as const;
  const tenders = entries.filter(isTender);
  const unreadable = tenders.filter(({ bidders }) => bidders.value === null);
  if (unreadable.length > 0) {
    const cells = unreadable.map(({ bidders }) => bidders.cell);
    yield { ...shared, cells, details: { fault: 'unreadable', cells } };
    return;
  }
  const bid = tenders.filter(({ bidders }) => bidders.value !== 0);
  const single = bid.filter(({ bidders }) => bidders.value === 1).length;
  const limit = ratio(percent, 100);
  if (bid.length === 0 || ratio(single, bid.length).compare(limit) <= 0) return;
  yield {
    ...shared,
    cells: [cell],
    actual: ratio(single, bid.length),
    expected: limit,
    details: { fault: 'over', single, tenders: bid.length, limit },
  };
}

function* unsetThreshold(list: RecordList<Contract>, { provisions, settings }: ProvisionEvidence): Faults {
  if (!provisions?.contractsWithoutTender || settings.largeContract !== null || list.entries.every(isTender))
    return;
  yield {
    code: 'PROC-03',
    severity: 'info',
    cells: [list.cell],
    citation: provisions.contractsWithoutTender,
    details: { fault: 'no-threshold' },
  };
}

/** 調達: a reason where there was no open tender, few single bids, and large contracts examined and published. */
export function* contractsFaults(list: RecordList<Contract>, evidence: ProvisionEvidence): Faults {
  for (const contract of list.entries) yield* contractFaults(contract, evidence);
  yield* unsetThreshold(list, evidence);
  yield* singleBids(list, evidence);
}
