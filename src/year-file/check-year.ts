import { lineName } from '../engine/budget/line-name';
import { OTHER_ACCOUNT } from '../engine/budget/statement';
import type { PlannedBudget, PlannedLine, PlannedSide } from '../engine/budget/planned';
import type { YearFile } from './year-file';
import { pathText } from './faults';
import type { YearFileFault } from './year-file-fault';

type Faults = Generator<YearFileFault>;
type Path = readonly (string | number)[];

/** Each value that has come before, at its place. */
function* repeated<Of>(
  values: readonly Of[],
  keyOf: (value: Of) => string,
  fault: (value: Of, at: number) => YearFileFault,
): Faults {
  const known = new Set<string>();
  for (const [at, value] of values.entries()) {
    if (known.has(keyOf(value))) yield fault(value, at);
    known.add(keyOf(value));
  }
}

function* placedLines(lines: readonly PlannedLine[], path: Path): Generator<readonly [PlannedLine, Path]> {
  for (const [at, line] of lines.entries()) {
    const own = [...path, at];
    yield [line, own];
    yield* placedLines(line.parts ?? [], [...own, 'parts']);
  }
}

/** Lines that cannot come to their whole, even if each was cut off by almost a unit. */
function* unequal({ name, amount }: PlannedLine, parts: readonly PlannedLine[], path: Path): Faults {
  if (parts.length === 0 || amount === null) return;
  const counted = parts.filter((part) => part.amount !== null);
  const sum = counted.reduce((total, part) => total + (part.amount ?? 0), 0);
  if (Math.abs(sum - amount) <= counted.length) return;
  yield {
    path: pathText(path),
    what: { fault: 'sum', name, sum: sum.toLocaleString('en-US'), shown: amount.toLocaleString('en-US') },
  };
}

function* sideFaults({ lines, total }: PlannedSide, path: Path): Faults {
  const placed = [...placedLines(lines, [...path, 'lines'])];
  yield* repeated(
    placed,
    ([{ name }]) => lineName(name),
    ([{ name }, at]) => ({ path: pathText([...at, 'name']), what: { fault: 'line-twice', name } }),
  );
  yield* unequal(total, lines, [...path, 'total', 'amount']);
  for (const [line, at] of placed) yield* unequal(line, line.parts ?? [], [...at, 'amount']);
}

function* formFaults({ account, revenue, expenditure, contingency }: PlannedBudget, path: Path): Faults {
  if (account === OTHER_ACCOUNT) {
    yield { path: pathText([...path, 'account']), what: { fault: 'reserved-account', account } };
  }
  yield* sideFaults(revenue, [...path, 'revenue']);
  yield* sideFaults(expenditure, [...path, 'expenditure']);
  if (!contingency) return;
  const known = new Set(Array.from(placedLines(expenditure.lines, []), ([line]) => lineName(line.name)));
  for (const [at, name] of contingency.base.entries()) {
    if (known.has(lineName(name))) continue;
    yield { path: pathText([...path, 'contingency', 'base', at]), what: { fault: 'unknown-line', name } };
  }
}

/** What a file says twice, and what in it cannot be true together. */
export function* checkYear({ kpiPlan, forms, provisions }: YearFile): Faults {
  if (!kpiPlan && forms.length === 0 && !provisions) yield { path: '', what: { fault: 'empty' } };
  if (kpiPlan) {
    const { kpis, operational } = kpiPlan;
    yield* repeated(
      [...kpis, ...operational],
      ({ id }) => id,
      ({ id }, at) => ({
        path: pathText(
          at < kpis.length
            ? ['kpiPlan', 'kpis', at, 'id']
            : ['kpiPlan', 'operational', at - kpis.length, 'id'],
        ),
        what: { fault: 'kpi-twice', id },
      }),
    );
  }
  yield* repeated(
    forms,
    ({ account }) => account,
    ({ account }, at) => ({
      path: pathText(['forms', at, 'account']),
      what: { fault: 'account-twice', account },
    }),
  );
  for (const [at, form] of forms.entries()) yield* formFaults(form, ['forms', at]);
  yield* repeated(
    provisions?.commitments ?? [],
    ({ item }) => lineName(item),
    ({ item }, at) => ({
      path: pathText(['provisions', 'commitments', at, 'item']),
      what: { fault: 'item-twice', item },
    }),
  );
}
