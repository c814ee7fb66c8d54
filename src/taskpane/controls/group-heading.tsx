import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

/** Beyond it a badge says that there are more. */
const COUNTED = 9_999;

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
  name: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface GroupHeadingProps {
  readonly level: 2 | 3;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly count: number;
  /** The count in words, for those who hear it. */
  readonly counted: string;
  /** The group's name, with what is drawn before it. */
  readonly children: ReactNode;
}

/** The heading of a group of rows, which opens and closes it, and stays in view above them. */
export function GroupHeading({ level, open, onToggle, count, counted, children }: GroupHeadingProps) {
  const styles = useStyles();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={styles.heading}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span className={styles.name}>{children}</span>
        <CounterBadge
          count={count}
          overflowCount={COUNTED}
          size="small"
          appearance="filled"
          color="informative"
          aria-label={counted}
        />
      </button>
    </Heading>
  );
}
