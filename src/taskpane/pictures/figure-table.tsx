import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  visuallyHidden: VISUALLY_HIDDEN,
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  heading: {
    borderBottomColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  word: { whiteSpace: 'nowrap' },
  words: { minWidth: '9em' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface TableColumn {
  readonly label: string;
  /** Figures are lined up at their right; one word stays in its line. */
  readonly kind: 'figure' | 'word' | 'words';
}

export interface TableRow {
  /** How far the row's name is set in. */
  readonly depth?: number;
  readonly strong?: boolean;
  /** Its name, then one for each further column. */
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** On the screen; for those who hear it, it is always there. */
  readonly shown: boolean;
}

/** The table behind a picture. */
export function FigureTable({ caption, columns, rows, shown }: FigureTableProps) {
  const styles = useStyles();
  const look = (index: number, ...more: (string | false | undefined)[]): string =>
    mergeClasses(styles.cell, styles[columns[index]?.kind ?? 'words'], ...more);
  const scrolls = shown ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {};
  return (
    <div className={shown ? styles.scroll : styles.visuallyHidden} {...scrolls}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={index} scope="col" className={look(index, styles.heading)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [head, ...cells], depth = 0, strong }, row) => (
            <tr key={row}>
              <th
                scope="row"
                className={look(0, strong && styles.strong)}
                style={{ paddingInlineStart: `${String(depth + 0.25)}em` }}
              >
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={look(index + 1, strong && styles.strong)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
