import { outcomeOf } from '../../engine/budget/judgement';
import type { Executed, Stood } from '../../engine/budget/compare/execution';
import type { RoundedLine } from '../../engine/budget/compare/rounded';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import { compareVersions, type LineChange } from '../../engine/budget/compare/versions';
import { departs, isBudgetStep, type Restatement } from '../../engine/budget/compare/year-chain';
import type { ConsolidatedLine } from '../../engine/budget/consolidate';
import type { Account, AmountColumn, Line } from '../../engine/budget/statement';
import { addressOf } from '../../engine/cell';
import type { Rational } from '../../engine/number/rational';
import type { Unit } from '../../engine/number/unit';
import type { CommitmentLeft } from '../../engine/provisions/remaining';
import type { ExecutionComparison } from '../../review/compare-execution';
import type { PrintedComparison } from '../../review/compare-printed';
import type { Version, VersionComparison } from '../../review/compare-versions';
import type { AccountConsolidation } from '../../review/consolidate-workbooks';
import type { BudgetLeft, LimitsLeft, Remaining } from '../../review/remaining';
import { countBySeverity, type Review } from '../../review/review';
import type { AccountChain } from '../../review/year-chains';
import { amountText, intervalText } from '../../messages/amount-text';
import { COMPARISON_MESSAGES, executedLabel, rateText } from '../../messages/comparison/messages';
import { FINDING_MESSAGES } from '../../messages/findings/messages';
import type { Language } from '../../engine/language';
import { tableAccount } from '../../messages/account-name';
import { restatementSentence } from '../../messages/comparison/restatement';
import { textTable, type Alignment } from '../text-table';
import type { NamedReview } from './json';
import { CLI_MESSAGES } from '../messages/messages';
import { COMPARE_MESSAGES } from './messages/messages';

const UNKNOWN = '–';

/** L for left and R for right, a letter a column. */
function aligned(letters: string): Alignment[] {
  return Array.from(letters, (letter) => (letter === 'R' ? 'right' : 'left'));
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

function columnsOf({ sheets }: Review): AmountColumn[] {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table: { statements } }) => statements.map(({ column }) => column)),
  );
}

/** The unit in which two columns are told beside each other: the finer one, in which both are whole. */
function commonUnit(columns: readonly TableColumn[]): Unit {
  return columns.map(({ table: { unit } }) => unit ?? 1).reduce((a, b) => (b < a ? b : a));
}

/** What each comparison prints for a person. */
export class CompareText {
  readonly #language: Language;
  /** The file in which a column of amounts stands. */
  readonly #files: ReadonlyMap<AmountColumn, string>;

  constructor(language: Language, reviews: readonly NamedReview[]) {
    this.#language = language;
    this.#files = new Map(
      reviews.flatMap(({ file, review }) => columnsOf(review).map((each) => [each, file])),
    );
  }

  #amount(value: Rational | null): string {
    return value ? amountText(value, CLI_MESSAGES[this.#language].minus) : UNKNOWN;
  }

  #rate(value: Rational | null): string {
    return value ? rateText(value, CLI_MESSAGES[this.#language].minus) : UNKNOWN;
  }

  get #own() {
    return COMPARE_MESSAGES[this.#language];
  }

  get #comparison() {
    return COMPARISON_MESSAGES[this.#language];
  }

  #heading(account: Account): string {
    return `■ ${FINDING_MESSAGES[this.#language].account(account)}`;
  }

  #column({ table: { sheet, unit }, statement: { column } }: TableColumn): string {
    const counted = unit === null ? this.#own.noUnit : FINDING_MESSAGES[this.#language].unit[unit];
    return `${this.#files.get(column) ?? ''} ${this.#own.column(sheet, column.label, counted)}`;
  }

  /** The columns beside each other, the earlier one first; one that is lacking is left out. */
  #columns(before: TableColumn | null, after: TableColumn | null): string {
    const columns = [before, after].flatMap((each) => (each ? [this.#column(each)] : []));
    return `  ${columns.join(' → ')}`;
  }

  versions(accounts: readonly VersionComparison[]): string[] {
    return accounts.flatMap(({ account, before, after, changes }) => {
      const [from, to] = [before?.column ?? null, after?.column ?? null];
      return [
        this.#heading(account),
        this.#columns(from, to),
        `  ${this.#own.balances(this.#balance(before), this.#balance(after))}`,
        ...this.#changes(from, to, changes),
        '',
      ];
    });
  }

  #changes(before: TableColumn | null, after: TableColumn | null, changes: readonly LineChange[]): string[] {
    const unit = commonUnit([before, after].flatMap((each) => each ?? []));
    const moved = changes.filter(({ kind }) => kind !== 'same');
    const headings = this.#own.changeHeadings(FINDING_MESSAGES[this.#language].unit[unit]);
    const rows = [headings, ...moved.map((change) => this.#change(change, unit))];
    return [
      ...(moved.length > 0 ? table(rows, 'LLLRLLRRR') : []),
      `  ${this.#own.unchanged(changes.length - moved.length)}`,
    ];
  }

  #balance(version: Version | null): string {
    const balance = version?.balance ?? null;
    return balance === null
      ? this.#own.unknown
      : FINDING_MESSAGES[this.#language].verdict[outcomeOf(balance)];
  }

  #change({ kind, level, before, after, from, to, by, rate }: LineChange, unit: Unit): string[] {
    const stands = (line: Line | null, yen: Rational | null): string[] => [
      cellOf(line),
      line ? indented(line.label, level) : UNKNOWN,
      this.#amount(line && yen && yen.div(unit)),
    ];
    return [
      this.#comparison.kind[kind],
      ...stands(before, from),
      ...stands(after, to),
      this.#amount(by && by.div(unit)),
      this.#rate(rate),
    ];
  }

  printed(accounts: readonly PrintedComparison[]): string[] {
    return accounts.flatMap(({ account, exact, printed, lines, totals }) => [
      this.#heading(account),
      this.#columns(exact, printed),
      `  ${FINDING_MESSAGES[this.#language].rounding[printed.table.rounding]}（${FINDING_MESSAGES[this.#language].roundingFrom[printed.table.roundingFrom]}）`,
      `  ${this.#comparison.totals[totals]}`,
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
      this.#amount(own),
      this.#amount(figure),
      stands ? intervalText(stands, CLI_MESSAGES[this.#language].minus) : UNKNOWN,
      this.#comparison.rounded[verdict],
      origin ? this.#comparison.origin[origin] : '',
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
      this.#columns(budget.column, executed),
      `  ${this.#comparison.budgetFrom[budget.from]}`,
      ...(budget.unapplied.length > 0 ? [`  ${this.#comparison.unapplied(budget.unapplied.length)}`] : []),
      ...(executed ? [] : [`  ${this.#comparison.noExecution}`]),
      ...table(rows, 'LLRRRRL'),
    ];
  }

  #executed(line: Executed, isKnown: boolean): string[] {
    const { level, budget, executed, planned, spent, overrun } = line;
    return [
      cellOf(budget ?? executed),
      indented(executedLabel(line, this.#comparison), level),
      this.#stood(planned),
      isKnown ? this.#stood(spent) : UNKNOWN,
      this.#rate(line.rate),
      this.#amount(line.left),
      this.#comparison.overrun[overrun],
    ];
  }

  #stood({ standing, yen }: Stood): string {
    return standing === 'amount' || standing === 'summed'
      ? this.#amount(yen)
      : this.#comparison.standing[standing];
  }

  remaining({ limits, budgets }: Remaining): string[] {
    return [
      ...limits.flatMap((each) => this.#limits(each)),
      ...budgets.flatMap((each) => [...this.#executionOf(each), ...this.#contingency(each), '']),
    ];
  }

  #limits({ fiscalYear, items }: LimitsLeft): string[] {
    const year = fiscalYear === null ? null : FINDING_MESSAGES[this.#language].fiscalYear(fiscalYear);
    if (!items) return [`■ ${this.#comparison.noPlan(year)}`, ''];
    const rows = [this.#own.limitHeadings, ...items.map((item) => this.#limit(item))];
    return [
      `■ ${this.#own.commitments(year ?? '')}`,
      `  ${this.#comparison.sharedLimit}`,
      ...table(rows, 'LRRRL'),
      '',
    ];
  }

  #limit({ item, used, left, unreadable }: CommitmentLeft): string[] {
    const notes = [
      ...(left.compare(0) < 0 ? [this.#comparison.overrun.certain] : []),
      ...(unreadable.length > 0 ? [this.#own.unreadableEntries(unreadable.length)] : []),
    ];
    return [item.item, this.#amount(used.add(left)), this.#amount(used), this.#amount(left), notes.join(' ')];
  }

  #contingency({ contingency }: BudgetLeft): string[] {
    if (!contingency) return [];
    const { budget, added, used, left } = contingency;
    return [
      `  ${this.#own.contingency(this.#amount(budget), this.#amount(added), this.#amount(used), this.#amount(left))}`,
    ];
  }

  year(accounts: readonly AccountChain[]): string[] {
    return accounts.flatMap((chain) => [
      ...this.#stages(chain),
      ...this.#steps(chain),
      ...chain.restated.flatMap((each) => this.#restatement(each)),
      ...this.#closed(chain),
      '',
    ]);
  }

  #stages({ stages, fiscalYear, ...chain }: AccountChain): string[] {
    const year =
      fiscalYear === null ? '' : `\u3000${FINDING_MESSAGES[this.#language].fiscalYear(fiscalYear)}`;
    const all = stages.map((stage) =>
      this.#own.year.stage(
        this.#comparison.stage(stage),
        this.#comparison.stageFrom(stage.column.table.sheet, stage.column.statement.column.label, stage.from),
      ),
    );
    return [
      `■ ${tableAccount(chain, this.#language)}${year}`,
      `  ${this.#own.year.stages}${all.join(' → ')}`,
    ];
  }

  #steps({ stages }: AccountChain): string[] {
    const budgets = stages.filter(({ step }) => isBudgetStep(step));
    return budgets.slice(1).flatMap((to, index) => {
      const from = budgets[index] ?? to;
      return [
        `  ${this.#own.year.step(this.#comparison.stage(from), this.#comparison.stage(to))}`,
        ...this.#changes(from.column, to.column, compareVersions(from.column, to.column)),
      ];
    });
  }

  #restatement(restated: Restatement): string[] {
    const lines = restated.lines.filter((line) => departs(line) || line.verdict === 'undecidable');
    const rows = lines.map(({ before, after, level, expected, restated: again, verdict }) => [
      cellOf(after ?? before),
      indented((after ?? before)?.label ?? '', level),
      this.#amount(expected),
      this.#amount(again),
      this.#comparison.restated[verdict],
    ]);
    return [
      `  ${restatementSentence(restated, this.#comparison)}`,
      ...(rows.length > 0 ? table([this.#own.year.restatedHeadings, ...rows], 'LLRRL') : []),
    ];
  }

  #closed({ closed }: AccountChain): string[] {
    if (closed.length === 0) return [];
    const { closedHeading, closedHeadings } = this.#own.year;
    const rows = closed.map((line) => [
      cellOf(line.budget ?? line.executed),
      indented(executedLabel(line, this.#comparison), line.level),
      this.#stood(line.planned),
      this.#stood(line.spent),
      this.#amount(line.carried),
      this.#amount(line.unused),
      this.#comparison.overrun[line.overrun],
    ]);
    return [`  ${closedHeading}`, ...table([closedHeadings, ...rows], 'LLRRRRL')];
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
    const { verdict: verdicts } = FINDING_MESSAGES[this.#language];
    return [cellOf(line), line.label, this.#amount(printed), this.#amount(computed), verdicts[verdict]];
  }
}
