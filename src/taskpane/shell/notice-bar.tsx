import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense } from 'react';
import { helpAddress } from '../../commands/help';
import { usePane, usePaneState } from '../controls/pane-context';
import { SeverityIcon } from '../controls/severity-icon';
import type { Asking, Notice } from '../session/notice';
import type { PaneError } from '../session/pane-error';
import type { PaneNotice, PaneMessages } from '../messages/pane-messages';
import { say } from '../../messages/by-kind';

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

const FAILURES: ReadonlySet<Notice['kind']> = new Set([
  'error',
  'sheet-missing',
  'sheet-hidden',
  'no-kpis',
  'refused',
  'stale-fix',
  'stopped',
  'half-written',
  'not-put-back',
  'not-removed',
  'not-copied',
]);

/** What is said of writing comes with what writes, and is there before there is anything to say. */
const WritingNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "writing" */ './writing-notice')).WritingNotice,
}));

function isOfPane(messages: PaneMessages, notice: Exclude<Notice, { kind: 'error' }>): notice is PaneNotice {
  return notice.kind in messages.notice;
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { messages } = usePane();
  if (notice.kind === 'error') return say<PaneError, PaneError['kind']>(messages.error, notice.error);
  if (isOfPane(messages, notice)) return say<PaneNotice, PaneNotice['kind']>(messages.notice, notice);
  return <WritingNotice notice={notice} />;
}

function isAsking(kind: Notice['kind']): kind is Asking {
  return kind.startsWith('ask-');
}

function Agreement({ asked }: { readonly asked: Asking }) {
  const styles = useStyles();
  const { session, messages } = usePane();
  return (
    <span className={styles.agreement}>
      <Button size="small" appearance="primary" onClick={() => void session.agree()}>
        {messages.agree[asked]}
      </Button>
      <Button size="small" onClick={session.dismiss}>
        {messages.disagree}
      </Button>
    </span>
  );
}

function Bar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { session, messages } = usePane();
  const asked = isAsking(notice.kind) ? notice.kind : null;
  const look = asked ? 'warning' : FAILURES.has(notice.kind) ? 'error' : 'info';
  return (
    <div className={mergeClasses(styles.bar, styles[look])}>
      <span className={styles.icon}>
        <SeverityIcon severity={look} />
      </span>
      <span className={styles.sentence}>
        <NoticeText notice={notice} />
        {asked && <Agreement asked={asked} />}
        {notice.kind === 'help' && (
          <a className={styles.link} href={helpAddress()} target="_blank" rel="noreferrer">
            {messages.openHelp}
          </a>
        )}
      </span>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={messages.dismiss}
        onClick={session.dismiss}
      />
    </div>
  );
}

export function NoticeBar() {
  const { notice } = usePaneState('notice');
  // The region stands before its words do: what comes into it is then read out. No bar stands without its words.
  return (
    <div role="alert">
      <Suspense>{notice && <Bar notice={notice} />}</Suspense>
    </div>
  );
}
