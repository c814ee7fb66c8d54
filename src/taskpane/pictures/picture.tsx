import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../controls/pane-context';
import { isOpen } from '../session/state';
import { FigureTable, type TableColumn, type TableRow } from './figure-table';
import { usePictureMessages } from './messages/messages';

const useStyles = makeStyles({
  // what only screen readers see must not make the page longer
  picture: { position: 'relative' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  table: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface PictureProps {
  /** Lasts from one check to the next. */
  readonly id: string;
  readonly heading: string;
  readonly level: 2 | 3;
  /** What the table is called, with its unit. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What chooses from both, picture and table. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A picture under its heading, and the table behind it, which can stand in its place. */
export function Picture({ id, heading, level, caption, columns, rows, controls, children }: PictureProps) {
  const styles = useStyles();
  const { session } = usePane();
  const state = usePaneState('toggled');
  const messages = usePictureMessages();
  const Heading = `h${level}` as const;
  const key = `table:${id}`;
  const shown = isOpen(state, key, false);
  return (
    <section className={styles.picture}>
      <div className={styles.head}>
        <Heading className={styles.heading}>{heading}</Heading>
        <button
          type="button"
          className={mergeClasses(styles.toggle, shown && styles.pressed)}
          aria-pressed={shown}
          aria-label={messages.tableOf(heading)}
          onClick={() => session.toggle(key)}
        >
          <Table16Regular aria-hidden />
          {messages.asTable}
        </button>
      </div>
      {controls}
      {!shown && children}
      <div className={shown ? styles.table : undefined}>
        <FigureTable caption={caption} columns={columns} rows={rows} shown={shown} />
      </div>
    </section>
  );
}
