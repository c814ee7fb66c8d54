import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Statement } from '../../engine/budget/statement';
import type { Records } from '../../engine/provisions/records';
import type { SheetReview, TableReview } from '../../review/review';
import type { Result } from '../state';
import { lineCount } from './arithmetic';
import { CellLink } from './cell-link';
import { useTexts } from './texts';

const useStyles = makeStyles({
  sheets: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  sheet: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    '& + &': {
      marginTop: tokens.spacingVerticalS,
      paddingTop: tokens.spacingVerticalS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { minWidth: 0, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  from: { color: tokens.colorNeutralForeground3 },
  caution: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
});

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function Column({ statement: { column, fiscalYear } }: { readonly statement: Statement }) {
  const styles = useStyles();
  const { words, terms } = useTexts();
  const year = fiscalYear === null ? words.reading.noYear : terms.fiscalYear(fiscalYear);
  return (
    <li>
      {column.label} <CellLink cell={column.cell} />{' '}
      <span className={styles.from}>
        {words.reading.columnKind[column.kind]} · {year}
      </span>
    </li>
  );
}

/** How a table was read, so that a person can see where it was misunderstood. */
function TableFacts({ review: { table, how } }: { readonly review: TableReview }) {
  const styles = useStyles();
  const { words, terms } = useTexts();
  const said = words.reading;
  const [statement] = table.statements;
  const [stated] = table.statedUnits;
  return (
    <dl className={styles.facts}>
      <Fact term={said.account}>
        {terms.account[table.account]}{' '}
        <span className={styles.from}>{terms.accountFrom[how.accountFrom]}</span>
      </Fact>
      <Fact term={said.unit}>
        {table.unit === null ? said.noUnit : terms.unit[table.unit]}{' '}
        {stated && <CellLink cell={stated.cell} />}
      </Fact>
      <Fact term={said.rounding}>
        {terms.rounding[table.rounding]}{' '}
        <span className={styles.from}>{terms.roundingFrom[table.roundingFrom]}</span>{' '}
        {table.roundingNote && <CellLink cell={table.roundingNote} />}
      </Fact>
      <Fact term={said.levels}>{terms.levelsFrom[how.levelsFrom]}</Fact>
      {statement && (
        <Fact term={said.lines}>
          {statement.sections
            .map(({ side }) => said.lineCount(side, lineCount(statement, side)))
            .join(words.reading.between)}
        </Fact>
      )}
      <Fact term={said.columns}>
        <ul className={styles.list}>
          {table.statements.map((each, index) => (
            <Column key={index} statement={each} />
          ))}
        </ul>
      </Fact>
      <Fact term={said.unplaced}>
        {how.unplaced.length === 0 ? (
          <span className={styles.from}>{said.allPlaced}</span>
        ) : (
          <ul className={styles.list}>
            {how.unplaced.map(({ cell, text }, index) => (
              <li key={index}>
                <Warning16Regular className={styles.caution} aria-hidden /> {text} <CellLink cell={cell} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
}

function RecordFacts({ records: { account, fiscalYear, entries, cell } }: { readonly records: Records }) {
  const styles = useStyles();
  const { words, terms } = useTexts();
  const said = words.reading;
  return (
    <dl className={styles.facts}>
      {account && <Fact term={said.account}>{terms.account[account]}</Fact>}
      <Fact term={said.fiscalYear}>{fiscalYear === null ? said.noYear : terms.fiscalYear(fiscalYear)}</Fact>
      <Fact term={said.entries}>
        {said.entryCount(entries.length)} <CellLink cell={cell} />
      </Fact>
    </dl>
  );
}

function Sheet({ sheet: { name, kind, tables, records, kpis } }: { readonly sheet: SheetReview }) {
  const styles = useStyles();
  const { words } = useTexts();
  return (
    <section className={styles.sheet}>
      <h2 className={styles.heading}>
        {name}
        <Badge appearance={kind === 'none' ? 'outline' : 'tint'} shape="rounded" color="informative">
          {words.reading.kind[kind]}
        </Badge>
      </h2>
      {kind === 'none' && <p className={styles.quiet}>{words.reading.noTable}</p>}
      {records && <RecordFacts records={records} />}
      {kpis.length > 0 && (
        <dl className={styles.facts}>
          <Fact term={words.reading.entries}>{words.reading.entryCount(kpis.length)}</Fact>
        </dl>
      )}
      {tables.map((table, index) => (
        <TableFacts key={index} review={table} />
      ))}
    </section>
  );
}

export function Reading({ result: { review } }: { readonly result: Result }) {
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {review.sheets.map((sheet) => (
        <Sheet key={sheet.name} sheet={sheet} />
      ))}
    </div>
  );
}
