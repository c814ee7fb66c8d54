import { lineName } from '../../budget/line-name';
import type { CarryOver, RecordList } from '../../provisions/records';
import type { ProvisionFault, ProvisionEvidence } from './evidence';

type Faults = Generator<ProvisionFault>;

function* approval({ line, approval: approved }: CarryOver, { provisions }: ProvisionEvidence): Faults {
  if (!provisions?.approvalForCarryOvers) return;
  const { lines, citation } = provisions.approvalForCarryOvers;
  const needed = lines.some((name) => lineName(name) === line.value);
  if (!needed || approved.value !== null) return;
  yield { code: 'CAR-01', cells: [approved.cell], citation, details: { line: line.text } };
}

function* amount({ line, budget, decided, carried }: CarryOver): Faults {
  const shared = { code: 'CAR-02' } as const;
  if (!budget.value || !decided.value || !carried.value) {
    const unreadable = [budget, decided, carried].filter(({ value }) => value === null);
    yield {
      ...shared,
      severity: 'warning',
      cells: unreadable.map(({ cell }) => cell),
      details: { fault: 'unreadable', line: line.text },
    };
    return;
  }
  const left = budget.value.sub(decided.value);
  if (carried.value.compare(left) <= 0) return;
  yield {
    ...shared,
    cells: [carried.cell],
    expected: left,
    actual: carried.value,
    details: { fault: 'over', line: line.text, carried: carried.value, left },
  };
}

/** 繰越: approved for the lines that the provisions name, and no more than what is left of the budget. */
export function* carryOverFaults({ entries }: RecordList<CarryOver>, evidence: ProvisionEvidence): Faults {
  for (const entry of entries) {
    if (entry.carried.value?.n === 0n) continue;
    yield* approval(entry, evidence);
    yield* amount(entry);
  }
}
