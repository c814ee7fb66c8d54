import { adjusted } from '../../budget/adjusted';
import { printedAmount } from '../../budget/figure-interval';
import { judge } from '../../budget/judgement';
import type { KnownAccount } from '../../budget/planned';
import { relationsOf } from '../../budget/relations';
import { linesOf, sectionOf, type BudgetTable, type Section, type Statement } from '../../budget/statement';
import { addTo } from '../../grouping';
import { ZERO, type Rational } from '../../number/rational';
import type { RecordList, Transfer } from '../records';
import { GENERAL_PROVISIONS, type AnyProvisionFault, type ProvisionEvidence } from './evidence';

type Faults = Generator<AnyProvisionFault>;

/** One account's budget that transfers are applied to. */
interface Budget {
  readonly table: BudgetTable;
  readonly statement: Statement;
  readonly expenditure: Section;
}

function budgetOf(account: KnownAccount, year: number | null, tables: readonly BudgetTable[]): Budget | null {
  for (const table of tables) {
    if (table.account !== account) continue;
    const statement = table.statements.find(
      ({ column, fiscalYear }) => column.kind === 'budget' && (year === null || fiscalYear === year),
    );
    const expenditure = statement && sectionOf(statement, 'expenditure');
    if (statement && expenditure) return { table, statement, expenditure };
  }
  return null;
}

/** A transfer whose lines, account and amount can be read and stand in the budget. */
interface Applied {
  readonly transfer: Transfer;
  readonly from: string;
  readonly to: string;
  readonly amount: Rational;
}

function* readable(transfers: readonly Transfer[], budget: Budget): Generator<Applied | AnyProvisionFault> {
  const known = new Set(linesOf(budget.expenditure.lines).map(({ name }) => name));
  for (const transfer of transfers) {
    const { from, to, amount } = transfer;
    const fault = { code: 'TRN-03', severity: 'error', citation: GENERAL_PROVISIONS } as const;
    if (from.line.value === null || to.line.value === null) {
      const cells = [from.line.value === null ? from.line.cell : to.line.cell];
      yield { ...fault, cells, details: { fault: 'one-sided' } };
    } else if (amount.value === null) {
      yield { ...fault, severity: 'warning', cells: [amount.cell], details: { fault: 'unreadable' } };
    } else {
      const strange = [from.line, to.line].find(({ value }) => value !== null && !known.has(value));
      if (strange)
        yield { ...fault, cells: [strange.cell], details: { fault: 'unknown-line', name: strange.text } };
      else yield { transfer, from: from.line.value, to: to.line.value, amount: amount.value };
    }
  }
}

function netMovements(applied: readonly Applied[]): Map<string, Rational> {
  const yen = new Map<string, Rational>();
  for (const { from, to, amount } of applied) {
    yen.set(from, (yen.get(from) ?? ZERO).sub(amount));
    yen.set(to, (yen.get(to) ?? ZERO).add(amount));
  }
  return yen;
}

function* afterwards(applied: readonly Applied[], { table, statement }: Budget): Faults {
  const after = adjusted(table, statement, netMovements(applied));
  const [changed] = after.statements;
  const expenditure = changed && sectionOf(changed, 'expenditure');
  const fault = { code: 'TRN-03', severity: 'error', citation: GENERAL_PROVISIONS } as const;
  const takenFrom = new Map<string, Applied[]>();
  for (const each of applied) addTo(takenFrom, each.from, each);
  for (const line of linesOf(expenditure?.lines ?? [])) {
    const left = line.figure && printedAmount(line.figure);
    const taken = takenFrom.get(line.name);
    if (!left || left.compare(0) >= 0 || !taken) continue;
    yield {
      ...fault,
      cells: taken.map(({ transfer }) => transfer.amount.cell),
      actual: left,
      details: { fault: 'negative', name: line.label, after: left, unit: table.unit ?? 1 },
    };
  }
  const before = relationsOf({ ...table, statements: [statement], computed: [] });
  for (const [index, relation] of relationsOf(after).entries()) {
    const judgement = judge(relation, table.rounding);
    const earlier = before[index] && judge(before[index], table.rounding).verdict;
    if (judgement.verdict !== 'inconsistent' || earlier === 'inconsistent') continue;
    const touching = applied.filter(({ from, to }) => [from, to].includes(relation.total.line.name));
    yield {
      ...fault,
      cells: [...touching.map(({ transfer }) => transfer.amount.cell), relation.total.figure.cell],
      expected: judgement.computed,
      actual: judgement.printed,
      details: { fault: 'breaks-sum', judgement },
    };
  }
}

/** Applies the ledger to the budgets of the same workbook: no line falls below zero, and all still adds up. */
export function* ledgerFaults(list: RecordList<Transfer>, { tables }: ProvisionEvidence): Faults {
  const accounts = new Map<KnownAccount | null, Transfer[]>();
  for (const transfer of list.entries) {
    const { from, to } = transfer;
    if (from.account && to.account && from.account !== to.account) continue; // ACC-01 says so
    const account = from.account ?? to.account;
    addTo(accounts, account, transfer);
  }
  for (const [account, transfers] of accounts) {
    const budget = account && budgetOf(account, list.fiscalYear, tables);
    if (!budget) {
      yield {
        code: 'TRN-03',
        severity: 'warning',
        cells: [list.cell],
        citation: GENERAL_PROVISIONS,
        details: { fault: 'no-budget', account },
      };
      continue;
    }
    const applied: Applied[] = [];
    for (const each of readable(transfers, budget)) {
      if ('code' in each) yield each;
      else applied.push(each);
    }
    yield* afterwards(applied, budget);
  }
}
