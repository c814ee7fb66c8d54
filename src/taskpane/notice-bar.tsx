import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';
import type { Notice } from './state';
import type { Trouble } from './trouble';
import type { PaneWords } from './words/pane-words';
import { say } from './words/said';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    ...shorthands.borderStyle('solid'),
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  sentence: { flexGrow: 1, paddingTop: '2px' },
  icon: { paddingTop: '4px', lineHeight: 0 },
});

function noticeSentence(words: PaneWords, notice: Notice): string {
  if (notice.kind === 'trouble') return say<Trouble, Trouble['kind']>(words.trouble, notice.trouble);
  return say<typeof notice, (typeof notice)['kind']>(words.notice, notice);
}

export function NoticeBar() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { notice } = state;
  // The region stands before its words do: what comes into it is then read out.
  return (
    <div role="alert">
      {notice && (
        <div className={mergeClasses(styles.bar, notice.kind === 'not-painted' ? styles.info : styles.error)}>
          <span className={styles.icon}>
            <SeverityIcon severity={notice.kind === 'not-painted' ? 'info' : 'error'} />
          </span>
          <span className={styles.sentence}>{noticeSentence(words, notice)}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={words.dismiss}
            onClick={session.dismiss}
          />
        </div>
      )}
    </div>
  );
}
