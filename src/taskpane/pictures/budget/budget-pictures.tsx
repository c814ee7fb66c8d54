import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BudgetTable, Statement } from '../../../engine/budget/statement';
import type { Review } from '../../../review/review';
import { usePane, usePaneState } from '../../controls/pane-context';
import { RowList } from '../../results/row-list';
import { useTexts } from '../../results/texts';
import { isOpen } from '../../session/state';
import { Message } from '../message';
import { Choices } from '../choices';
import { usePictureMessages } from '../messages/messages';
import { useAmounts } from './amounts';
import { budgetPicture, drawnStatements, firstDrawn } from './budget-picture';
import { useBudgetStyles } from './budget-styles';
import { movementPicture } from './movement-picture';
import { rowIds, SideBars } from './side-bars';
import { movementIds, SideMovementBars } from './side-movement';

const useStyles = makeStyles({
  table: { '& + &': { marginTop: tokens.spacingVerticalL } },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: { marginTop: tokens.spacingVerticalXS },
});

interface TablePicturesProps {
  readonly id: string;
  readonly table: BudgetTable;
  readonly statements: readonly Statement[];
}

function TablePictures({ id, table, statements }: TablePicturesProps) {
  const styles = useStyles();
  const budgetStyles = useBudgetStyles();
  const { messages: pane, terms } = useTexts();
  const state = usePaneState('toggled');
  const messages = usePictureMessages();
  const { amount } = useAmounts();
  const [chosen, choose] = useState<string | null>(null);
  const statement = statements.find(({ column }) => columnKey(column) === chosen) ?? firstDrawn(statements);
  if (!statement) return null;
  const { sides, whole } = budgetPicture(statement);
  const movement = movementPicture(table);
  const unit = table.unit === null ? pane.arithmetic.noUnit : pane.arithmetic.unit(terms.unit[table.unit]);
  const unitName = table.unit === null ? '' : terms.unit[table.unit];
  const isRowOpen = (row: string): boolean => isOpen(state, row, false);
  const isPictured = (picture: string): boolean => !isOpen(state, `table:${picture}`, false);
  const year = statement.fiscalYear === null ? [] : [terms.fiscalYear(statement.fiscalYear)];
  const account = table.account === 'other' ? [] : [terms.account(table.account)];
  const sideId = (side: string): string => `${id}/${statement.column.label}/${side}`;
  const movedId = (side: string): string => `${id}/moved/${side}`;
  const ids = [
    ...sides.flatMap((side) =>
      isPictured(sideId(side.side)) ? rowIds(sideId(side.side), side, isRowOpen) : [],
    ),
    ...(movement?.sides ?? []).flatMap((side) =>
      isPictured(movedId(side.side)) ? movementIds(movedId(side.side), side, isRowOpen) : [],
    ),
  ];
  return (
    <section className={styles.table} aria-label={table.sheet}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{table.sheet}</h2>
        <p className={styles.about}>
          {[...account.filter((name) => name !== table.sheet), ...year, statement.column.label, unit].join(
            ' · ',
          )}
        </p>
        {statements.length > 1 && (
          <div className={styles.columns}>
            <Choices
              label={messages.budget.column}
              values={statements.map(({ column }) => columnKey(column))}
              chosen={columnKey(statement.column)}
              onChoose={choose}
            >
              {(key) => statements.find(({ column }) => columnKey(column) === key)?.column.label}
            </Choices>
          </div>
        )}
      </div>
      <RowList ids={ids} label={table.sheet}>
        {sides.map((side) => (
          <SideBars key={side.side} id={sideId(side.side)} side={side} whole={whole} unit={unit} />
        ))}
        <p className={budgetStyles.note}>{messages.budget.wholeScale(amount(whole), unitName)}</p>
        {movement?.sides.map((side) => (
          <SideMovementBars
            key={side.side}
            id={movedId(side.side)}
            side={side}
            greatest={movement.greatest}
            whole={movement.whole}
            unit={unit}
          />
        ))}
        {movement && (
          <p className={budgetStyles.note}>{messages.movement.scale(amount(movement.greatest), unitName)}</p>
        )}
      </RowList>
    </section>
  );
}

function columnKey({ cell }: Statement['column']): string {
  return `${String(cell.row)}/${String(cell.column)}`;
}

/** Revenue and expenditure of every budget that was checked. */
export function BudgetPictures({ review }: { readonly review: Review | null }) {
  const { messages: pane } = usePane();
  const state = usePaneState('result');
  const messages = usePictureMessages();
  if (!review) return <Message validates>{messages.nothingChecked}</Message>;
  const drawn = review.sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ table }, index) => {
      const statements = drawnStatements(table);
      return statements.length > 0 ? [{ id: `picture:${name}/${String(index)}`, table, statements }] : [];
    }),
  );
  if (drawn.length === 0)
    return <Message>{messages.noBudget(pane.scope(state.result?.scope ?? null))}</Message>;
  return drawn.map((each) => <TablePictures key={each.id} {...each} />);
}
