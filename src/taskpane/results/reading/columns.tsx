import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnKind } from '../../../engine/budget/statement';
import { placeOf } from '../../../engine/cell';
import { readColumnsOf, type ReadColumn } from '../../../sheet/budget/anchors';
import { columnKey, type Correction } from '../../../sheet/budget/vocabulary/correction';
import { CellLink } from '../cell-link';
import { useReadingTexts } from './reading-texts';
import { Choice } from './choice';
import type { ReadTable } from './reading-rows';

const KINDS: readonly (ColumnKind | 'none')[] = [
  'budget',
  'previous-budget',
  'settlement',
  'difference',
  'other',
  'none',
];

/** How far from the year that is read another one may be chosen. */
const YEARS = { before: 6, after: 3 };

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

type ColumnCorrection = Extract<Correction, { readonly column: unknown }>;

type ColumnWord =
  | { readonly of: 'kind'; readonly to: ColumnKind | 'none' }
  | { readonly of: 'fiscal-year'; readonly to: number };

interface ColumnProps {
  readonly review: ReadTable;
  /** The column on each sheet that holds some of the table. */
  readonly columns: readonly { readonly table: Correction['table']; readonly column: ReadColumn }[];
  /** Where neither the heading nor a person says a year. */
  readonly nearest: number;
}

function Column({ review: { table, how }, columns, nearest }: ColumnProps) {
  const styles = useStyles();
  const { session, messages, texts, terms, corrections: named } = useReadingTexts();
  const column = columns[0]?.column;
  if (!column) return null;
  const { anchor, cell } = column;
  const about = how.corrections.filter(
    (each): each is ColumnCorrection => 'column' in each && columnKey(each.column) === columnKey(anchor),
  );
  const kinds = about.filter((each) => each.of === 'kind');
  const years = about.filter((each) => each.of === 'fiscal-year');
  const now = table.statements.find(({ column: { cell: at } }) => placeOf(at) === placeOf(cell));
  const kind = kinds.length === 0 && now ? now.column.kind : column.kind;
  const year = years.length === 0 && now ? now.fiscalYear : column.fiscalYear;
  const around = year ?? nearest;
  const choices = Array.from(
    { length: YEARS.before + YEARS.after + 1 },
    (_, index) => around + YEARS.after - index,
  );
  const label = anchor.label === '' ? messages.blank : anchor.label;
  const say = (word: ColumnWord | null, before: readonly Correction[]): void => {
    const added = columns.flatMap(({ table, column }): Correction[] =>
      word ? [{ table, column: column.anchor, ...word }] : [],
    );
    void session.correct(added, before);
  };
  return (
    <li>
      {label} <CellLink cell={cell} />
      <span className={styles.choices}>
        <Choice
          label={texts.kindOf(label)}
          asRead={texts.asRead(named.columnKind[kind])}
          options={KINDS.map((each) => ({ value: each, text: named.columnKind[each] }))}
          value={kinds[0]?.to ?? ''}
          corrections={kinds}
          onChoose={(value) => {
            const to = KINDS.find((each) => each === value);
            say(to ? { of: 'kind', to } : null, kinds);
          }}
        />
        {now && (
          <Choice
            label={texts.yearOf(label)}
            asRead={texts.asRead(year === null ? messages.reading.noYear : terms.fiscalYear(year))}
            options={choices.map((each) => ({ value: String(each), text: terms.fiscalYear(each) }))}
            value={years[0] ? String(years[0].to) : ''}
            corrections={years}
            onChoose={(value) => say(value === '' ? null : { of: 'fiscal-year', to: Number(value) }, years)}
          />
        )}
      </span>
    </li>
  );
}

/** The columns of a table: what kind of amounts they hold and of which year, and those that are not read. */
export function Columns({ review, newest }: { readonly review: ReadTable; readonly newest: number }) {
  const styles = useStyles();
  const { table, how } = review;
  const bySheet = how.sources.map(({ anchor, asRead }) => ({
    table: anchor,
    columns: readColumnsOf(asRead),
  }));
  const years = table.statements.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const nearest = years.length > 0 ? Math.max(...years) : newest;
  return (
    <ul className={styles.list}>
      {(bySheet[0]?.columns ?? []).map((column, index) => (
        <Column
          key={columnKey(column.anchor)}
          review={review}
          columns={bySheet.flatMap(({ table, columns }) => {
            const own = columns[index];
            return own ? [{ table, column: own }] : [];
          })}
          nearest={nearest}
        />
      ))}
    </ul>
  );
}
