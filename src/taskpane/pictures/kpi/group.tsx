import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { usePane } from '../../pane-context';
import { usePictureWords } from '../words/words';

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface GroupProps {
  readonly id: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Rows under a heading that closes them. */
export function Group({ id, name, count, open, children }: GroupProps) {
  const styles = useStyles();
  const { session } = usePane();
  const words = usePictureWords();
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => session.toggle(id)}
        >
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          <span className={styles.name}>{name}</span>
          <CounterBadge
            count={count}
            size="small"
            appearance="filled"
            color="informative"
            aria-label={words.kpi.count(count)}
          />
        </button>
      </h3>
      {open && children}
    </section>
  );
}
