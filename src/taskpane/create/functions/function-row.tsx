import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef } from 'react';
import type { FunctionId } from '../../../functions/table';
import { useActiveRow } from '../../results/row-list';
import { useTexts } from '../texts';
import { FunctionDetails } from './function-details';
import { FORMULA_FONT } from './formula-font';
import { gistOf } from './help';

const useStyles = makeStyles({
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
    // below the subject's heading, which stays
    scrollMarginTop: '34px',
  },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, paddingTop: '2px', color: tokens.colorNeutralForeground3, lineHeight: 0 },
  texts: { display: 'grid', minWidth: 0 },
  gist: { lineHeight: tokens.lineHeightBase300 },
  name: {
    color: tokens.colorNeutralForeground3,
    fontFamily: FORMULA_FONT,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FunctionRowProps {
  readonly id: FunctionId;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onInsert: () => void;
}

/** What a function answers, and its name; opened, the rest of its help. */
export function FunctionRow({ id, isOpen, onToggle, onInsert }: FunctionRowProps) {
  const styles = useStyles();
  const detailsId = useId();
  const { language } = useTexts();
  const active = useActiveRow();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} className={styles.row}>
      <button
        type="button"
        className={styles.head}
        data-row={id}
        tabIndex={active === id ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <span className={styles.icon}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={styles.texts}>
          <span className={styles.gist}>{gistOf(id, language)}</span>
          <span className={styles.name}>KPI.{id}</span>
        </span>
      </button>
      {isOpen && (
        <div id={detailsId}>
          <FunctionDetails id={id} onInsert={onInsert} />
        </div>
      )}
    </li>
  );
}
