import { makeStyles, tokens } from '@fluentui/react-components';
import { DONE, TRACK } from './progress-styles';

const useStyles = makeStyles({
  track: TRACK,
  done: {
    ...DONE,
    '@media (prefers-reduced-motion: no-preference)': {
      transitionProperty: 'width',
      transitionDuration: tokens.durationNormal,
    },
  },
});

interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly fraction: number;
  /** How far that is, in words; null where it is not known. */
  readonly text: string | null;
}

/** How far something has come. Our own: Fluent's is three kilobytes of the pane's first picture. */
export function ProgressLine({ label, fraction, text }: ProgressLineProps) {
  const styles = useStyles();
  const percent = Math.round(fraction * 100);
  return (
    <div
      role="progressbar"
      className={styles.track}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text ?? undefined}
    >
      <div className={styles.done} style={{ width: `${String(percent)}%` }} />
    </div>
  );
}
