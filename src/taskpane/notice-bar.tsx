import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { helpAddress } from '../commands/help';
import type { Rewrite } from '../excel/pane-host';
import { usePane } from './pane-context';
import { SeverityIcon } from './severity-icon';
import type { Asking, Notice } from './state';
import type { Trouble } from './trouble';
import type { PaneWords } from './words/pane-words';
import { say } from './words/said';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
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
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  sentence: { flexGrow: 1, paddingTop: '2px' },
  icon: { paddingTop: '4px', lineHeight: 0 },
  link: { color: tokens.colorBrandForegroundLink },
  agreement: { display: 'flex', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** What is no failure. */
const CALM: ReadonlySet<Notice['kind']> = new Set([
  'not-highlighted',
  'not-cleared',
  'not-noted',
  'written',
  'put-back',
  'placed',
  'made',
  'no-more',
  'copied',
  'help',
]);

function noticeSentence(words: PaneWords, notice: Notice): string {
  if (notice.kind === 'trouble') return say<Trouble, Trouble['kind']>(words.trouble, notice.trouble);
  return say<typeof notice, (typeof notice)['kind']>(words.notice, notice);
}

function isAsking(kind: Notice['kind']): kind is Asking {
  return kind.startsWith('ask-');
}

function askingOf(notice: Notice | null): Asking | null {
  return notice && isAsking(notice.kind) ? notice.kind : null;
}

function Agreement({ asked }: { readonly asked: Asking }) {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <span className={styles.agreement}>
      <Button size="small" appearance="primary" onClick={() => void session.agree()}>
        {words.agree[asked]}
      </Button>
      <Button size="small" onClick={session.dismiss}>
        {words.disagree}
      </Button>
    </span>
  );
}

/** Office.js cannot undo: what was written over is put back, wherever the keyboard is. */
function PutBack({ rewrites }: { readonly rewrites: readonly Rewrite[] }) {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <span className={styles.agreement}>
      <Button size="small" onClick={() => void session.putBack(rewrites)}>
        {words.putBack}
      </Button>
    </span>
  );
}

export function NoticeBar() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { notice } = state;
  const isCalm = notice !== null && CALM.has(notice.kind);
  const asked = askingOf(notice);
  // The region stands before its words do: what comes into it is then read out.
  return (
    <div role="alert">
      {notice && (
        <div
          className={mergeClasses(styles.bar, isCalm ? styles.info : asked ? styles.warning : styles.error)}
        >
          <span className={styles.icon}>
            <SeverityIcon severity={isCalm ? 'info' : asked ? 'warning' : 'error'} />
          </span>
          <span className={styles.sentence}>
            {noticeSentence(words, notice)}
            {asked && <Agreement asked={asked} />}
            {'rewrites' in notice && <PutBack rewrites={notice.rewrites} />}
            {notice.kind === 'help' && (
              <a className={styles.link} href={helpAddress()} target="_blank" rel="noreferrer">
                {words.openHelp}
              </a>
            )}
          </span>
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
