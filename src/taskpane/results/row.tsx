import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Severity } from '../../engine/budget/finding';
import type { Cell } from '../../engine/cell';
import { isOpen } from '../state';
import { useActiveRow } from './row-list';
import { useTexts } from './texts';

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
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground3BrandHover,
    },
    ':focus-visible': FOCUS,
  },
  details: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  },
});

interface RowProps {
  readonly id: string;
  /** What the details are about. */
  readonly about: string;
  readonly cells: readonly Cell[];
  readonly severity: Severity;
  readonly children: ReactNode;
  readonly details: () => ReactNode;
}

/** Something that was found at a cell: choosing it goes there, opening it tells why. */
export function Row({ id, about, cells, severity, children, details }: RowProps) {
  const styles = useStyles();
  const detailsId = useId();
  const { session, state, words } = useTexts();
  const open = isOpen(state, id, false);
  const chosen = state.chosen === id;
  const tabIndex = useActiveRow() === id ? 0 : -1;

  function openOrClose(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== (open ? 'ArrowLeft' : 'ArrowRight')) return;
    event.preventDefault();
    session.toggle(id);
  }

  return (
    <li className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.main}
          data-row={id}
          tabIndex={tabIndex}
          aria-current={chosen}
          onKeyDown={openOrClose}
          onClick={() => void session.choose(id, cells, severity)}
        >
          {children}
        </button>
        <button
          type="button"
          className={styles.expand}
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          aria-label={words.explain(about)}
          onClick={() => session.toggle(id)}
        >
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </button>
      </div>
      {open && (
        <div id={detailsId} className={styles.details}>
          {details()}
        </div>
      )}
    </li>
  );
}
