import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { TextIndentDecreaseLtr16Regular } from '@fluentui/react-icons/svg/text-indent-decrease-ltr';
import { TextIndentIncreaseLtr16Regular } from '@fluentui/react-icons/svg/text-indent-increase-ltr';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { isOpen } from '../../session/state';
import { CellLink } from '../cell-link';
import { RowList, useActiveRow } from '../row-list';
import { useReadingTexts } from './reading-texts';
import { Corrected } from './corrected';
import {
  indent,
  outdent,
  readingRows,
  type Correcting,
  type ReadingRow,
  type ReadTable,
} from './reading-rows';
import { RoleChoice, SideChoice } from './row-choices';
import { usePaneState } from '../../controls/pane-context';
import { VISUALLY_HIDDEN } from '../../controls/visually-hidden';

/** So many rows are shown at a time. */
const SHOWN = 200;

const INDENT = 12;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '28px' },
  main: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  level: {
    flexShrink: 0,
    minWidth: '1ch',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { flexGrow: 1, minWidth: 0 },
  place: { flexShrink: 0, whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  out: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  tools: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  side: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  quiet: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  visuallyHidden: VISUALLY_HIDDEN,
});

function Tools({ row }: { readonly row: ReadingRow }) {
  const styles = useStyles();
  const { session, texts } = useReadingTexts();
  const move = (correcting: Correcting | null): void => {
    if (correcting) void session.correct(correcting.added, correcting.gone);
  };
  const [up, down] = [outdent(row), indent(row)];
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        icon={<TextIndentDecreaseLtr16Regular />}
        aria-label={texts.outdent}
        title={texts.outdent}
        disabledFocusable={!up}
        onClick={() => move(up)}
      />
      <Button
        size="small"
        icon={<TextIndentIncreaseLtr16Regular />}
        aria-label={texts.indent}
        title={texts.indent}
        disabledFocusable={!down}
        onClick={() => move(down)}
      />
      <RoleChoice label={row.label} row={row} />
    </div>
  );
}

function Side({ row }: { readonly row: ReadingRow }) {
  const styles = useStyles();
  const { terms } = useReadingTexts();
  const side = row.side ?? 'revenue';
  return (
    <li className={styles.side}>
      <span className={styles.strong}>{terms.side[side]}</span>
      <SideChoice side={side} row={row} />
      <CellLink cell={row.cell} />
    </li>
  );
}

function Line({ row }: { readonly row: ReadingRow }) {
  const styles = useStyles();
  const toolsId = useId();
  const { session, texts, corrections } = useReadingTexts();
  const state = usePaneState('toggled');
  const id = `reading:${row.key}`;
  const open = isOpen(state, id, false) && row.target !== null;
  const tabIndex = useActiveRow() === row.key ? 0 : -1;
  const { kind, level, label } = row;
  const isLine = kind === 'line' || kind === 'of-which';
  const badge =
    kind === 'line' || kind === 'side' ? null : corrections.role[kind === 'left-out' ? 'none' : kind];

  function move(event: KeyboardEvent): void {
    if (!event.altKey || !event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const correcting = event.key === 'ArrowLeft' ? outdent(row) : indent(row);
    if (correcting) void session.correct(correcting.added, correcting.gone);
  }

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.main}
          style={{ paddingInlineStart: (level - 1) * INDENT }}
          data-row={row.key}
          tabIndex={tabIndex}
          aria-expanded={row.target ? open : undefined}
          aria-controls={open ? toolsId : undefined}
          aria-keyshortcuts={isLine ? 'Alt+Shift+ArrowLeft Alt+Shift+ArrowRight' : undefined}
          onKeyDown={move}
          onClick={() => session.toggle(id)}
        >
          <span className={styles.chevron} aria-hidden>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          {isLine && (
            <span className={styles.level}>
              <span aria-hidden>{level}</span>
              <span className={styles.visuallyHidden}>{texts.level(level)}</span>
            </span>
          )}
          <span
            className={mergeClasses(
              styles.label,
              (kind === 'total' || kind === 'difference') && styles.strong,
              kind === 'left-out' && styles.out,
            )}
          >
            {label}
          </span>
          {badge !== null && (
            <Badge appearance="outline" shape="rounded" size="small" color="informative">
              {badge}
            </Badge>
          )}
        </button>
        <Corrected about={label} corrections={row.corrections} />
        <span className={styles.place}>
          <CellLink cell={row.cell} />
        </span>
      </div>
      {open && (
        <div id={toolsId}>
          <Tools row={row} />
        </div>
      )}
    </li>
  );
}

/** The lines of a table, each with its level, to be moved and told what they are. */
export function Lines({ review }: { readonly review: ReadTable }) {
  const styles = useStyles();
  const { texts } = useReadingTexts();
  const [count, setCount] = useState(SHOWN);
  const rows = useMemo(() => readingRows(review), [review]);
  const shown = rows.slice(0, count);
  const ids = shown.filter(({ kind }) => kind !== 'side').map(({ key }) => key);
  return (
    <RowList ids={ids} label={texts.lines}>
      <p className={styles.quiet}>{texts.keys}</p>
      <ul className={styles.list}>
        {shown.map((row) =>
          row.kind === 'side' ? <Side key={row.key} row={row} /> : <Line key={row.key} row={row} />,
        )}
      </ul>
      {rows.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + SHOWN)}>
          {texts.more(rows.length - count)}
        </Button>
      )}
    </RowList>
  );
}
