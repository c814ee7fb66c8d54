import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useMemo, useState } from 'react';
import { fillingOf } from '../../engine/budget/blanks-under';
import { statementLines } from '../../engine/budget/statement';
import { SeverityIcon } from '../controls/severity-icon';
import { isOpen, type Result } from '../session/state';
import { CellLink } from './cell-link';
import { statementRows, statementsOf, type StatementRow } from './statement-rows';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';
import { usePaneState } from '../controls/pane-context';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const INDENT = 14;

const useStyles = makeStyles({
  none: { padding: tokens.spacingHorizontalL },
  choose: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  unit: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'end',
  },
  filled: { float: 'inline-start' },
  visuallyHidden: VISUALLY_HIDDEN,
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    whiteSpace: 'nowrap',
  },
  amountHeading: { textAlign: 'end' },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // what is said beside an amount leaves room for the names
  line: {
    width: '55%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: 'inherit',
    textAlign: 'start',
    verticalAlign: 'top',
  },
  label: { display: 'flex', alignItems: 'flex-start', minWidth: 0 },
  toggle: {
    flexShrink: 0,
    width: '20px',
    height: '20px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  leaf: { flexShrink: 0, width: '20px' },
  aside: { color: tokens.colorNeutralForeground3 },
  amount: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
  verdict: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
  },
  mark: {
    width: '28px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 0`,
    lineHeight: 0,
    textAlign: 'end',
    verticalAlign: 'top',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

function Line({ row, onToggle, open }: { row: StatementRow; onToggle: () => void; open: boolean }) {
  const styles = useStyles();
  const { texts, messages, terms, amount } = useTexts();
  const { line, depth, hasParts, judgement, severity, findings, isTotal } = row;
  const { figure } = line;
  return (
    <tr className={mergeClasses(styles.row, isTotal && styles.total)}>
      <th scope="row" className={styles.line}>
        <span className={styles.label} style={{ paddingInlineStart: depth * INDENT }}>
          {hasParts ? (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={open}
              aria-label={texts.statement.open(line.label.trim())}
              onClick={onToggle}
            >
              {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            </button>
          ) : (
            <span className={styles.leaf} />
          )}
          <span>
            {line.label.trim()}{' '}
            {line.hidden && <span className={styles.aside}>{texts.statement.hidden} </span>}
          </span>
        </span>
      </th>
      <td className={styles.amount}>
        {figure && (
          <CellLink cell={figure.cell} quiet>
            {figure.displayed.trim() === '' ? messages.blank : figure.displayed.trim()}
          </CellLink>
        )}
        {judgement && judgement.verdict !== 'exact' && (
          <div className={styles.verdict}>
            <VerdictBadge judgement={judgement} />
            {judgement.computed && (
              <span className={styles.aside}>
                {messages.relations.computed[judgement.relation.code]} {amount(judgement.computed)}
              </span>
            )}
          </div>
        )}
      </td>
      <td className={styles.mark}>
        {severity ? (
          <>
            <SeverityIcon severity={severity} />
            <span className={styles.visuallyHidden}>{texts.statement.findings(findings)}</span>
          </>
        ) : (
          judgement?.verdict === 'exact' && (
            <>
              <Checkmark16Regular className={styles.good} aria-hidden />
              <span className={styles.visuallyHidden}>{terms.verdict.exact}</span>
            </>
          )
        )}
      </td>
    </tr>
  );
}

/** A statement as it was read: the tree of its lines, with what they add up to and where something was found. */
export function StatementView({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { session, messages, texts, terms } = useTexts();
  const state = usePaneState('toggled');
  const chooseId = useId();
  const [wanted, setWanted] = useState(0);
  const statements = useMemo(() => statementsOf(result.review), [result.review]);
  const chosen = statements[wanted] ?? statements[0];
  const open = result.acknowledged.open;
  const rows = useMemo(() => (chosen ? statementRows(chosen, open) : []), [chosen, open]);
  if (!chosen) return <p className={styles.none}>{texts.statement.none}</p>;
  const { table, statement } = chosen;
  const { blank, of } = fillingOf(statementLines(statement));

  const closed = new Set<string>();
  const seen = rows.filter(({ id, parent }) => {
    const isShown = parent === null || (!closed.has(parent) && isOpen(state, parent, true));
    if (!isShown) closed.add(id);
    return isShown;
  });
  return (
    <>
      <div className={styles.choose}>
        <label htmlFor={chooseId} className={styles.visuallyHidden}>
          {texts.statement.choose}
        </label>
        <Select
          id={chooseId}
          size="small"
          value={String(statements.indexOf(chosen))}
          onChange={(_, { value }) => setWanted(Number(value))}
        >
          {statements.map(({ key, table: { account, sheet }, statement: { column, fiscalYear } }, index) => (
            <option key={key} value={String(index)}>
              {[
                sheet,
                terms.account(account),
                column.label.trim(),
                fiscalYear === null ? '' : terms.fiscalYear(fiscalYear),
              ]
                .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
                .join(' · ')}
            </option>
          ))}
        </Select>
        <p className={styles.unit}>
          {blank.length > 0 && (
            <span className={styles.filled}>{texts.statement.filled(of - blank.length, of)}</span>
          )}
          {table.unit === null
            ? messages.arithmetic.noUnit
            : messages.arithmetic.unit(terms.unit[table.unit])}
        </p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.statement.line}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.amountHeading)}>
              {texts.statement.amount}
            </th>
            <th scope="col" className={styles.heading}>
              <span className={styles.visuallyHidden}>{texts.statement.mark}</span>
            </th>
          </tr>
        </thead>
        {(['revenue', 'expenditure', 'difference'] as const).map((part) => {
          const own = seen.filter((row) => row.part === part);
          return (
            own.length > 0 && (
              <tbody key={part}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.heading}>
                    {texts.statement.side[part]}
                  </th>
                </tr>
                {own.map((row) => (
                  <Line
                    key={row.id}
                    row={row}
                    open={isOpen(state, row.id, true)}
                    onToggle={() => session.toggle(row.id)}
                  />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </>
  );
}
