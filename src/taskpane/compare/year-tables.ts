import type { ClosedLine } from '../../engine/budget/compare/closing';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import {
  departs,
  isBudgetStep,
  type RestatedLine,
  type Restatement,
} from '../../engine/budget/compare/year-chain';
import type { Language } from '../../engine/language';
import { tableAccount } from '../../messages/account-name';
import { executedLabel } from '../../messages/comparison/messages';
import { restatementSentence } from '../../messages/comparison/restatement';
import type { AccountChain } from '../../review/year-chains';
import type { OpenedBook } from '../session/comparing';
import { changesTable } from './changes-table';
import { OVERRUN_TONES } from './execution-table';
import type { CompareSpeech } from './speech';
import type { CompareTable } from './table';
import {
  counting,
  grouped,
  pairHeadings,
  placeText,
  reachable,
  type Origin,
  type SidedRow,
} from './table-parts';

/** One account's year: what is to be known of it in sentences, and its tables. */
export interface YearView {
  readonly key: string;
  readonly heading: string;
  readonly stages: string;
  /** Whether each step begins with what the one before came to; those that do not come first. */
  readonly sentences: readonly { readonly text: string; readonly isBad: boolean }[];
  readonly tables: readonly CompareTable[];
}

class YearTables {
  constructor(
    private readonly chain: AccountChain,
    private readonly book: OpenedBook | null,
    private readonly speech: CompareSpeech,
    private readonly terse: boolean,
  ) {}

  private originOf(column: TableColumn): Origin {
    const { review } = this.chain.sourceOf(column);
    return { book: this.book && this.book.review === review ? this.book.name : null };
  }

  changes(): CompareTable[] {
    const { comparison, texts } = this.speech;
    const budgets = this.chain.stages.filter(({ step }) => isBudgetStep(step));
    return budgets.slice(1).map((to, index) => {
      const from = budgets[index] ?? to;
      return changesTable(
        {
          key: `step/${String(index)}`,
          caption: texts.step(comparison.stage(from), comparison.stage(to)),
          columns: [from.column, to.column],
          origins: [this.originOf(from.column), this.originOf(to.column)],
          headings: texts.headings.year,
          notes: [],
        },
        this.speech,
        this.terse,
      );
    });
  }

  /** The lines in which a column departs from the step that it prints again. */
  departures(restated: Restatement, index: number): CompareTable[] {
    const { speech } = this;
    const { comparison, texts } = speech;
    const { column, of, lines } = restated;
    const { unit } = column.table;
    const { text, number } = counting(unit, speech);
    const origins = [this.originOf(of.column), this.originOf(column)] as const;
    const told = lines.filter((line) => departs(line) || line.verdict === 'undecidable');
    if (told.length === 0) return [];
    const row = (line: RestatedLine, at: number): SidedRow => {
      const { side, level, before, after, expected, restated: again, verdict } = line;
      const label = (after ?? before)?.label.trim() ?? '';
      return {
        side,
        isQuiet: false,
        row: {
          key: String(at),
          label,
          cell: reachable(after, origins[1]) ?? reachable(before, origins[0]),
          level: level ?? 0,
          isTotal: level === null,
          tag: comparison.restated[verdict],
          tone: verdict === 'undecidable' ? 'caution' : 'bad',
          figures: [
            { text: text(expected), cell: reachable(before, origins[0]) },
            { text: text(again), cell: reachable(after, origins[1]) },
          ],
          outcome: [expected && again ? text(again.sub(expected)) : speech.none, ''],
        },
        copied: [
          speech.side[side],
          label,
          placeText(before, origins[0]),
          number(expected),
          placeText(after, origins[1]),
          number(again),
          comparison.restated[verdict],
        ],
      };
    };
    const rows = told.map(row);
    const { line, figures, outcome } = texts.restatedHeadings;
    return [
      {
        key: `restated/${String(index)}`,
        caption: texts.restated(
          comparison.stageFrom(column.table.sheet, column.statement.column.label, 'column'),
          comparison.stage(of),
        ),
        unit: speech.unit(unit),
        notes: [],
        headings: { line, figures, outcome },
        groups: grouped(rows, speech, false),
        empty: '',
        copied: [
          [texts.copyHeadings.side, line, ...pairHeadings(figures, unit, speech), texts.copyHeadings.kind],
          ...rows.map(({ copied }) => copied),
        ],
      },
    ];
  }

  /** What is left over of each line of expenditure. */
  closed(): CompareTable[] {
    const { speech, chain } = this;
    const { comparison, texts } = speech;
    const settled = chain.stages.find(({ step }) => step === 'settlement');
    if (!settled || chain.closed.length === 0) return [];
    const { unit } = settled.column.table;
    const { text, number } = counting(unit, speech);
    const origin = this.originOf(settled.column);
    const row = (line: ClosedLine, at: number): SidedRow => {
      const label = executedLabel(line, comparison).trim();
      const cell = reachable(line.executed, origin);
      return {
        side: line.side,
        isQuiet: false,
        row: {
          key: String(at),
          label,
          cell,
          level: line.level ?? 0,
          isTotal: line.level === null,
          tag: comparison.overrun[line.overrun] || null,
          tone: OVERRUN_TONES[line.overrun],
          figures: [
            { text: text(line.planned.yen), cell: null },
            { text: text(line.spent.yen), cell },
          ],
          outcome: [text(line.unused), text(line.carried)],
        },
        copied: [
          label,
          ...[line.planned.yen, line.spent.yen, line.carried, line.unused].map((yen) => number(yen)),
        ],
      };
    };
    const rows = chain.closed.map(row);
    const headings = texts.closedHeadings;
    const { line, figures, outcome } = headings;
    return [
      {
        key: 'closed',
        caption: texts.closed,
        unit: speech.unit(unit),
        notes: [],
        headings,
        groups: [{ heading: '', rows: rows.map((each) => each.row) }],
        empty: '',
        copied: [
          [line, ...[...figures, outcome[1], outcome[0]].map((each) => speech.inUnit(each, unit))],
          ...rows.map(({ copied }) => copied),
        ],
      },
    ];
  }
}

/** Every account and year of which the tables show two steps or more. */
export function yearViews(
  chains: readonly AccountChain[],
  book: OpenedBook | null,
  speech: CompareSpeech,
  terse: boolean,
  language: Language,
): YearView[] {
  const { comparison, terms, texts } = speech;
  return chains.map((chain, at): YearView => {
    const tables = new YearTables(chain, book, speech, terse);
    const account = tableAccount(chain, language);
    const year = chain.fiscalYear === null ? [] : [terms.fiscalYear(chain.fiscalYear)];
    const sentences = chain.restated.map((each) => ({
      text: restatementSentence(each, comparison),
      isBad: each.lines.some(departs),
    }));
    return {
      key: String(at),
      heading: [account, ...year].join(' · '),
      stages: texts.stages(
        chain.stages.map((stage) => {
          const { table, statement } = stage.column;
          return texts.stage(
            comparison.stage(stage),
            comparison.stageFrom(table.sheet, statement.column.label, stage.from),
          );
        }),
      ),
      sentences: [...sentences.filter(({ isBad }) => isBad), ...sentences.filter(({ isBad }) => !isBad)],
      tables: [
        ...chain.restated.flatMap((each, index) => tables.departures(each, index)),
        ...tables.changes(),
        ...tables.closed(),
      ],
    };
  });
}
