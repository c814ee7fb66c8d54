import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../engine/findings/finding';
import { usePane, usePaneState } from './pane-context';
import { ProgressLine } from './progress-line';
import { SeverityIcon } from './severity-icon';
import { fractionDone, statusOf, type Status } from '../session/status';
import { say } from '../../messages/by-kind';

const useStyles = makeStyles({
  line: { display: 'grid', gap: tokens.spacingVerticalXS },
  sentence: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  calm: { color: tokens.colorNeutralForeground3 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // nothing of a kind is no cause for its colour
  zero: { color: tokens.colorNeutralForeground3, '& svg': { color: tokens.colorNeutralForeground4 } },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  done: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function StatusIcon({ status }: { readonly status: Status }) {
  const styles = useStyles();
  switch (status.kind) {
    case 'checked':
      return <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.good)} aria-hidden />;
    case 'stale':
    case 'judged-otherwise':
      return <Warning16Filled className={mergeClasses(styles.icon, styles.caution)} aria-hidden />;
    case 'cannot':
      return <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.bad)} aria-hidden />;
    case 'unchecked':
    case 'checking':
    case 'cancelled':
      return <Clock16Regular className={mergeClasses(styles.icon, styles.calm)} aria-hidden />;
  }
}

/** What is true at this moment; how far a check has come is drawn beside it, and not read out sheet by sheet. */
export function StatusLine() {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('result', 'run', 'progress', 'ending', 'watching', 'kept');
  const { result } = state;
  const run = state.run?.quiet ? null : state.run;
  const progress = run && state.progress;
  const status = statusOf(state);
  const progressed = progress?.done ? messages.progressed(progress.done) : null;
  return (
    <div className={styles.line}>
      <div role="status" className={styles.line}>
        <div className={styles.sentence}>
          <StatusIcon status={status} />
          <span>{say<Status, Status['kind']>(messages.status, status)}</span>
        </div>
        {result && !run && (
          <ul className={styles.counts}>
            {SEVERITIES.map((severity) => (
              <li
                key={severity}
                className={mergeClasses(styles.count, result.counts[severity] === 0 && styles.zero)}
              >
                <SeverityIcon severity={severity} />
                {messages.severity[severity]} <span className={styles.number}>{result.counts[severity]}</span>
              </li>
            ))}
            {result.acknowledged.acknowledged.size > 0 && (
              <li className={styles.count}>{messages.acknowledged(result.acknowledged.acknowledged.size)}</li>
            )}
          </ul>
        )}
      </div>
      {progress && (
        <div className={styles.progress}>
          <ProgressLine label={messages.progress} fraction={fractionDone(progress)} text={progressed} />
          {progressed !== null && <span className={styles.done}>{progressed}</span>}
          <Button size="small" onClick={session.cancel}>
            {messages.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
