import type { Executed, Stood } from '../../engine/budget/compare/execution';
import type { RoundedLine } from '../../engine/budget/compare/rounded';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import type { LineChange } from '../../engine/budget/compare/versions';
import type { ConsolidatedLine } from '../../engine/budget/consolidate';
import type { Account, Line } from '../../engine/budget/statement';
import { addressOf } from '../../engine/cell';
import type { Rational } from '../../engine/number/rational';
import type { CommitmentLeft } from '../../engine/provisions/remaining';
import type { ExecutionComparison } from '../../review/compare-execution';
import type { PrintedComparison } from '../../review/compare-printed';
import type { Version, VersionComparison } from '../../review/compare-versions';
import type { AccountConsolidation } from '../../review/consolidate-workbooks';
import type { BudgetLeft, LimitsLeft, Remaining } from '../../review/remaining';
import { countBySeverity } from '../../review/review';
import { amountText, intervalText } from '../../sheet/words/amount-text';
import { COMPARISON_WORDS, executedLabel, rateText } from '../../sheet/words/comparison';
import { WORDS } from '../../sheet/words/sentence';
import type { Language } from '../../words/language';
import { textTable, type Alignment } from '../text-table';
import type { NamedReview } from './json';
import { COMPARE_WORDS } from './words';

const UNKNOWN = '–';

/** L for left and R for right, a letter a column. */
function aligned(letters: string): Alignment[] {
  return Array.from(letters, (letter) => (letter === 'R' ? 'right' : 'left'));
}

function amount(value: Rational | null): string {
  return value ? amountText(value) : UNKNOWN;
}

function rate(value: Rational | null): string {
  return value ? rateText(value) : UNKNOWN;
}

function cellOf(line: Line | null): string {
  return line ? addressOf(line.figure?.cell ?? line.cell) : '';
}

function indented(text: string, level: number | null): string {
  return '　'.repeat(level ?? 0) + text;
}

function table(rows: readonly (readonly string[])[], letters: string): string[] {
  return textTable(rows, aligned(letters)).map((row) => `  ${row}`);
}

/** What each comparison prints for a person. */
export class CompareText {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get #own() {
    return COMPARE_WORDS[this.#language];
  }

  get #said() {
    return COMPARISON_WORDS[this.#language];
  }

  #heading(account: Account): string {
    return `■ ${WORDS[this.#language].account[account]}`;
  }

  #column({ table: { sheet, unit }, statement }: TableColumn): string {
    const counted = unit === null ? this.#own.noUnit : WORDS[this.#language].unit[unit];
    return this.#own.column(sheet, statement.column.label, counted);
  }

  versions(accounts: readonly VersionComparison[]): string[] {
    return accounts.flatMap(({ account, before, after, changes }) => {
      const moved = changes.filter(({ kind }) => kind !== 'same');
      const rows = [this.#own.changeHeadings, ...moved.map((change) => this.#change(change))];
      const columns = [before, after].flatMap((each) => (each ? [this.#column(each.column)] : []));
      return [
        this.#heading(account),
        `  ${columns.join(' → ')}`,
        `  ${this.#own.balances(this.#balance(before), this.#balance(after))}`,
        ...table(rows, 'LLLLLRR'),
        `  ${this.#own.unchanged(changes.length - moved.length)}`,
        '',
      ];
    });
  }

  #balance(version: Version | null): string {
    const balance = version?.balance ?? null;
    return balance === null ? this.#own.unknown : WORDS[this.#language].verdict[balance];
  }

  #change({ kind, level, before, after, by, rate: share }: LineChange): string[] {
    const label = (line: Line | null): string => (line ? indented(line.label, level) : UNKNOWN);
    return [
      this.#said.kind[kind],
      cellOf(before),
      label(before),
      cellOf(after),
      label(after),
      amount(by),
      rate(share),
    ];
  }

  printed(accounts: readonly PrintedComparison[]): string[] {
    return accounts.flatMap(({ account, exact, printed, lines, totals }) => [
      this.#heading(account),
      `  ${this.#column(exact)} → ${this.#column(printed)}`,
      `  ${WORDS[this.#language].rounding[printed.table.rounding]}（${WORDS[this.#language].roundingFrom[printed.table.roundingFrom]}）`,
      `  ${this.#said.totals[totals]}`,
      ...table([this.#own.roundedHeadings, ...lines.map((line) => this.#rounded(line))], 'LLLLRRRLL'),
      '',
    ]);
  }

  #rounded({ level, exact, printed, amount: own, figure, stands, verdict, origin }: RoundedLine): string[] {
    const label = (line: Line | null): string => (line ? indented(line.label, level) : UNKNOWN);
    return [
      cellOf(exact),
      label(exact),
      cellOf(printed),
      label(printed),
      amount(own),
      amount(figure),
      stands ? intervalText(stands) : UNKNOWN,
      this.#said.rounded[verdict],
      origin ? this.#said.origin[origin] : '',
    ];
  }

  execution(accounts: readonly ExecutionComparison[]): string[] {
    return accounts.flatMap((each) => [...this.#executionOf(each), '']);
  }

  #executionOf({ account, budget, executed, lines }: ExecutionComparison): string[] {
    const isKnown = executed !== null;
    const rows = [this.#own.executionHeadings, ...lines.map((line) => this.#executed(line, isKnown))];
    return [
      this.#heading(account),
      `  ${[budget.column, ...(executed ? [executed] : [])].map((each) => this.#column(each)).join(' → ')}`,
      `  ${this.#said.budgetFrom[budget.from]}`,
      ...(budget.unapplied.length > 0 ? [`  ${this.#said.unapplied(budget.unapplied.length)}`] : []),
      ...(executed ? [] : [`  ${this.#said.noExecution}`]),
      ...table(rows, 'LLRRRRL'),
    ];
  }

  #executed(line: Executed, isKnown: boolean): string[] {
    const { level, budget, executed, planned, spent, overrun } = line;
    return [
      cellOf(budget ?? executed),
      indented(executedLabel(line, this.#said), level),
      this.#stood(planned),
      isKnown ? this.#stood(spent) : UNKNOWN,
      rate(line.rate),
      amount(line.left),
      this.#said.overrun[overrun],
    ];
  }

  #stood({ standing, yen }: Stood): string {
    return standing === 'amount' || standing === 'summed' ? amount(yen) : this.#said.standing[standing];
  }

  remaining({ limits, budgets }: Remaining): string[] {
    return [
      ...limits.flatMap((each) => this.#limits(each)),
      ...budgets.flatMap((each) => [...this.#executionOf(each), ...this.#contingency(each), '']),
    ];
  }

  #limits({ fiscalYear, items }: LimitsLeft): string[] {
    const year = fiscalYear === null ? null : WORDS[this.#language].fiscalYear(fiscalYear);
    if (!items) return [`■ ${this.#said.noPlan(year)}`, ''];
    const rows = [this.#own.limitHeadings, ...items.map((item) => this.#limit(item))];
    return [
      `■ ${this.#own.commitments(year ?? '')}`,
      `  ${this.#said.sharedLimit}`,
      ...table(rows, 'LRRRL'),
      '',
    ];
  }

  #limit({ item, used, left, unreadable }: CommitmentLeft): string[] {
    const notes = [
      ...(left.compare(0) < 0 ? [this.#said.overrun.certain] : []),
      ...(unreadable.length > 0 ? [this.#own.unreadableEntries(unreadable.length)] : []),
    ];
    return [item.item, amount(used.add(left)), amount(used), amount(left), notes.join(' ')];
  }

  #contingency({ contingency }: BudgetLeft): string[] {
    if (!contingency) return [];
    const { budget, added, used, left } = contingency;
    return [`  ${this.#own.contingency(amount(budget), amount(added), amount(used), amount(left))}`];
  }

  whole(
    whole: NamedReview,
    parts: readonly NamedReview[],
    accounts: readonly AccountConsolidation[],
  ): string[] {
    const files = [whole, ...parts].map(({ file, review }) => {
      const { error, warning, info } = countBySeverity(review.acknowledged.open);
      return [file, String(error), String(warning), String(info)];
    });
    return [
      ...textTable([this.#own.partHeadings, ...files], aligned('LRRR')),
      '',
      ...accounts.flatMap((each) => this.#account(each, parts)),
    ];
  }

  #account(
    { account, lines, parts: own, unplaced }: AccountConsolidation,
    parts: readonly NamedReview[],
  ): string[] {
    const lacking = parts.filter((_, index) => own[index] === null).map(({ file }) => file);
    const rows = [this.#own.lineHeadings, ...lines.map((line) => this.#consolidated(line))];
    const places = unplaced.map(
      ({ part, line }) => `    ${parts[part]?.file ?? ''} ${cellOf(line)} ${line.label}`,
    );
    return [
      this.#heading(account),
      ...(lacking.length > 0 ? [`  ${this.#own.lacking(lacking)}`] : []),
      ...table(rows, 'LLRRL'),
      ...(places.length > 0 ? [`  ${this.#own.unplaced}`, ...places] : []),
      '',
    ];
  }

  #consolidated({ line, verdict, printed, computed }: ConsolidatedLine): string[] {
    const { verdict: verdicts } = WORDS[this.#language];
    return [cellOf(line), line.label, amount(printed), amount(computed), verdicts[verdict]];
  }
}
