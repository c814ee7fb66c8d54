import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../engine/cell';
import { usePane, usePaneState } from '../controls/pane-context';
import { isOpen } from '../session/state';
import { useActiveRow } from './row-list';

const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };

const useStyles = makeStyles({
  row: {
    borderLeft: `3px solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
    // a border is what is left of a chosen row where the system sets the colours
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  chosen: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  line: { display: 'flex', alignItems: 'stretch' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': FOCUS,
  },
  // as wide as if it could be opened
  alone: { marginInlineEnd: '32px' },
  expand: {
    display: 'grid',
    placeItems: 'start center',
    flexShrink: 0,
    width: '32px',
    paddingTop: tokens.spacingVerticalSNudge,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground3BrandHover },
    ':focus-visible': FOCUS,
  },
  details: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  },
});

interface RowProps {
  readonly id: string;
  /** What opening it shows, where there are details. */
  readonly opening?: string;
  readonly cells: readonly Cell[];
  /** Choosing it is remembered: the next one is gone to from there. */
  readonly isChoice?: boolean;
  readonly children: ReactNode;
  readonly details?: (() => ReactNode) | undefined;
}

/**
 * Something that was found at a cell: choosing it goes there, opening it tells why.
 * Choosing what stands at no cell opens it.
 */
export function Row({ id, opening, cells, isChoice = false, children, details }: RowProps) {
  const styles = useStyles();
  const detailsId = useId();
  const { session } = usePane();
  const state = usePaneState('toggled', 'chosen');
  const open = isOpen(state, id, false);
  const chosen = state.chosen === id;
  const tabIndex = useActiveRow() === id ? 0 : -1;
  const item = useRef<HTMLLIElement>(null);
  const justOpened = useRef(false);

  useEffect(() => {
    if (open && justOpened.current) item.current?.scrollIntoView({ block: 'nearest' });
    justOpened.current = false;
  }, [open]);

  /** What is opened comes into view; what was open already stays where the person left it. */
  function toggle(): void {
    justOpened.current = !open;
    session.toggle(id);
  }

  function choose(): void {
    const [first] = cells;
    if (first && isChoice) void session.choose(id, cells);
    else if (first) void session.goTo(first);
    else if (details) toggle();
  }

  function openOrClose(event: KeyboardEvent<HTMLElement>): void {
    if (!details || event.key !== (open ? 'ArrowLeft' : 'ArrowRight')) return;
    event.preventDefault();
    toggle();
  }

  return (
    <li ref={item} className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <div className={styles.line}>
        <button
          type="button"
          className={mergeClasses(styles.main, !details && styles.alone)}
          data-row={id}
          tabIndex={tabIndex}
          aria-current={chosen}
          onKeyDown={openOrClose}
          onClick={choose}
        >
          {children}
        </button>
        {details && (
          <button
            type="button"
            className={styles.expand}
            tabIndex={tabIndex}
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            aria-label={opening}
            onClick={toggle}
          >
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </button>
        )}
      </div>
      {open && details && (
        <div id={detailsId} className={styles.details}>
          {details()}
        </div>
      )}
    </li>
  );
}
