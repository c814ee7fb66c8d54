import { makeStyles, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../engine/budget/judgement';
import type { BudgetTable } from '../../engine/budget/statement';
import { addressOf, placeOf } from '../../engine/cell';
import type { Review } from '../../review/review';
import type { Result } from '../session/state';
import { arithmeticOf } from './arithmetic';
import { Row } from './row';
import { RowList } from './row-list';
import { SumCard } from './sum-card';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  column: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  tally: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { margin: 0, padding: 0 },
  relation: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorBrandForeground2, fontSize: tokens.fontSizeBase200 },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    alignContent: 'start',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
  verdict: { gridColumnStart: 1, gridColumnEnd: 3, justifySelf: 'end', marginTop: tokens.spacingVerticalXXS },
  none: { padding: tokens.spacingHorizontalL },
  keys: {
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RelationRowProps {
  readonly id: string;
  readonly table: BudgetTable;
  readonly judgement: Judgement;
}

function RelationRow({ id, table, judgement }: RelationRowProps) {
  const styles = useStyles();
  const { messages, terms, amount } = useTexts();
  const { relation, printed, computed } = judgement;
  const { cell } = relation.total.figure;
  const rule = `${relation.code} ${terms.rule[relation.code]}`;
  const text = (value: typeof printed): string => (value ? amount(value) : messages.arithmetic.unreadable);
  return (
    <Row
      id={id}
      opening={messages.explain(`${rule} ${placeOf(cell)}`)}
      cells={[cell]}
      isChoice
      details={() => <SumCard sum={arithmeticOf(table, judgement)} unit={table.unit} />}
    >
      <span className={styles.relation}>
        <span>
          <span className={styles.label}>{relation.total.line.label}</span>{' '}
          <span className={styles.cell}>{addressOf(cell)}</span>
          <br />
          <span className={styles.small}>{rule}</span>
        </span>
        <span className={styles.figures}>
          <span className={styles.small}>{messages.relations.printed}</span>
          <span>{text(printed)}</span>
          <span className={styles.small}>{messages.relations.computed[relation.code]}</span>
          <span>{text(computed)}</span>
          <span className={styles.verdict}>
            <VerdictBadge judgement={judgement} />
          </span>
        </span>
      </span>
    </Row>
  );
}

interface Statement {
  readonly key: string;
  readonly sheet: string;
  readonly column: string;
  readonly table: BudgetTable;
  readonly judgements: readonly { readonly id: string; readonly judgement: Judgement }[];
}

function statementsOf({ sheets }: Review): Statement[] {
  return sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ table, judgements }, tableIndex) =>
      table.statements.map(({ column }, index) => {
        const key = `${name}/${String(tableIndex)}/${String(index)}`;
        const own = judgements.filter(({ relation }) => relation.statement === index);
        return {
          key,
          sheet: name,
          column: column.label,
          table,
          judgements: own.map((judgement, nth) => ({ id: `relation:${key}/${String(nth)}`, judgement })),
        };
      }),
    ),
  );
}

/** Every relation that was judged, the exact ones too. */
export function Relations({ result: { review } }: { readonly result: Result }) {
  const styles = useStyles();
  const { messages } = useTexts();
  const statements = statementsOf(review).filter(({ judgements }) => judgements.length > 0);
  if (statements.length === 0) return <p className={styles.none}>{messages.relations.none}</p>;
  const ids = statements.flatMap(({ judgements }) => judgements.map(({ id }) => id));
  return (
    <RowList ids={ids} label={messages.view.relations}>
      {statements.map(({ key, sheet, column, table, judgements }) => (
        <section key={key}>
          <h2 className={styles.heading}>
            {sheet}
            <span className={styles.column}>{column}</span>
            <span className={styles.tally}>
              {messages.relations.tally(
                judgements.filter(({ judgement }) => judgement.verdict === 'exact').length,
                judgements.length,
              )}
            </span>
          </h2>
          <ul className={styles.list}>
            {judgements.map(({ id, judgement }) => (
              <RelationRow key={id} id={id} table={table} judgement={judgement} />
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.keys}>{messages.keys}</div>
    </RowList>
  );
}
