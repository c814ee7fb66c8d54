import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import type { Run } from './state';
import { fractionDone } from './status';

const useStyles = makeStyles({
  track: {
    flexGrow: 1,
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  done: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    '@media (prefers-reduced-motion: no-preference)': {
      transitionProperty: 'width',
      transitionDuration: tokens.durationNormal,
    },
  },
});

/** How far a check has come. Our own: Fluent's is three kilobytes of the pane's first picture. */
export function ProgressLine({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { words } = usePane();
  const percent = Math.round(fractionDone(run) * 100);
  return (
    <div
      role="progressbar"
      className={styles.track}
      aria-label={words.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={run.progress ? words.progressed(run.progress) : undefined}
    >
      <div className={styles.done} style={{ width: `${String(percent)}%` }} />
    </div>
  );
}
