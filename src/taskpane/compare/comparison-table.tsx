import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { usePane } from '../controls/pane-context';
import { CellLink } from '../results/cell-link';
import { copyTable } from '../results/copy-table';
import type { CompareRow, CompareTable, ShownFigure, Tone } from './table';
import { COMPARE_MESSAGES } from './messages/messages';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const INDENT = 12;

const useStyles = makeStyles({
  about: { display: 'grid', gap: tokens.spacingVerticalXXS, marginTop: tokens.spacingVerticalS },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXS,
  },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  visuallyHidden: VISUALLY_HIDDEN,
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  end: { textAlign: 'end', overflowWrap: 'normal' },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: 'inherit',
    textAlign: 'start',
    verticalAlign: 'top',
  },
  figures: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  // verdicts may break between words, figures never
  outcome: { whiteSpace: 'normal', overflowWrap: 'normal' },
  under: { display: 'block' },
  aside: { color: tokens.colorNeutralForeground2 },
  tag: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
});

type Styles = ReturnType<typeof useStyles>;

function toneOf(tone: Tone, styles: Styles): string | undefined {
  return tone === 'plain' ? undefined : styles[tone];
}

function Figure({ name, figure }: { readonly name: string; readonly figure: ShownFigure }) {
  const styles = useStyles();
  if (figure.text === '') return null;
  return (
    <span className={styles.under}>
      <span className={styles.visuallyHidden}>{name} </span>
      {figure.cell ? (
        <CellLink cell={figure.cell} quiet>
          {figure.text}
        </CellLink>
      ) : (
        figure.text
      )}
    </span>
  );
}

function Row({ row, table }: { readonly row: CompareRow; readonly table: CompareTable }) {
  const styles = useStyles();
  const { label, cell, level, isTotal, tag, tone, figures, outcome } = row;
  const { headings } = table;
  const coloured = toneOf(tone, styles);
  return (
    <tr className={mergeClasses(styles.row, isTotal && styles.total)}>
      <th scope="row" className={styles.line} style={{ paddingInlineStart: 4 + level * INDENT }}>
        {cell ? (
          <CellLink cell={cell} quiet>
            {label}
          </CellLink>
        ) : (
          label
        )}
        {tag !== null && <span className={mergeClasses(styles.tag, coloured)}> {tag}</span>}
      </th>
      <td className={styles.figures}>
        <Figure name={headings.figures[0]} figure={figures[0]} />
        <Figure name={headings.figures[1]} figure={figures[1]} />
      </td>
      <td className={mergeClasses(styles.figures, styles.outcome)}>
        <span className={mergeClasses(styles.under, tag === null && coloured)}>
          <span className={styles.visuallyHidden}>{headings.outcome[0]} </span>
          {outcome[0]}
        </span>
        {outcome[1] !== '' && (
          <span className={mergeClasses(styles.under, styles.aside)}>
            <span className={styles.visuallyHidden}>{headings.outcome[1]} </span>
            {outcome[1]}
          </span>
        )}
      </td>
    </tr>
  );
}

/** A comparison as a table: two figures above each other for each line, and what comes of them beside. */
export function ComparisonTable({ table }: { readonly table: CompareTable }) {
  const styles = useStyles();
  const { session, language } = usePane();
  const texts = COMPARE_MESSAGES[language];
  const { caption, unit, notes, headings, groups, empty, copied } = table;

  async function copy(): Promise<void> {
    const isCopied = await copyTable(copied);
    session.notice(isCopied ? { kind: 'copied', rows: copied.length - 1 } : { kind: 'not-copied' });
  }

  return (
    <section aria-label={caption}>
      <div className={styles.about}>
        <h3 className={styles.caption}>{caption}</h3>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles.tools}>
        <Button appearance="subtle" size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <span className={styles.unit}>{unit}</span>
      </div>
      {groups.length === 0 ? (
        <p className={styles.note}>{empty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.heading}>
                {headings.line}
              </th>
              {[headings.figures, headings.outcome].map(([first, second]) => (
                <th key={first} scope="col" className={mergeClasses(styles.heading, styles.end)}>
                  <span className={styles.under}>{first}</span>
                  {second !== '' && <span className={styles.under}>{second}</span>}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ heading, rows }) => (
            <tbody key={heading}>
              {heading !== '' && (
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.heading}>
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.key} row={row} table={table} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}
