import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Finding, Write } from '../../engine/findings/finding';
import { changesOf } from '../../review/changes';
import type { Result } from '../session/state';
import { balancingOf } from './balancing-of';
import { certainOf } from './certain-of';
import { ChangeTable } from './change-table';
import type { Listed } from '../session/listing';
import { FixButton } from './fix-button';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'grid', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stands: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  proposals: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  proposal: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface ProposalProps {
  readonly writes: readonly Write[];
  readonly result: Result;
  /** What is heard of its table. */
  readonly caption: string;
  readonly write: string;
  readonly isMain?: boolean;
  readonly children?: ReactNode;
}

/** All that would be written, and the button that writes it. */
function Proposal({ writes, result, caption, write, isMain = false, children }: ProposalProps) {
  const styles = useStyles();
  const { session } = useTexts();
  const changes = useMemo(() => changesOf(result.sheets, result.review, writes), [result, writes]);
  const sheets = new Set(writes.map(({ cell }) => cell.sheet));
  return (
    <>
      <ChangeTable caption={caption} changes={changes} withSheets={sheets.size > 1} />
      <div className={styles.actions}>
        <Button
          size="small"
          {...(isMain && { appearance: 'primary' })}
          onClick={() => void session.fix(changes)}
        >
          {write}
        </Button>
        {children}
      </div>
    </>
  );
}

function FixProposal({ finding, result }: { readonly finding: Finding; readonly result: Result }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { fix, code } = finding;
  if (!fix) return null;
  const kind = fix.certain ? certainOf(result, code).length : 0;
  const heading = fix.certain ? texts.change.fix : texts.change.proposal;
  return (
    <section className={styles.form}>
      <span className={styles.label}>{heading}</span>
      <Proposal
        writes={fix.writes}
        result={result}
        caption={heading}
        write={fix.certain ? texts.fix : texts.propose}
        isMain
      >
        {kind > 1 && (
          <FixButton result={result} rule={code}>
            {texts.fixKind(kind)}
          </FixButton>
        )}
      </Proposal>
    </section>
  );
}

/** What would make revenue and expenditure equal: proposed, never written unasked. */
function Balancing({ finding, result }: { readonly finding: Finding; readonly result: Result }) {
  const styles = useStyles();
  const { texts, amount } = useTexts();
  // the same as long as the result is: so are its writes
  const balancing = useMemo(() => balancingOf(finding, result.review), [finding, result]);
  if (!balancing) return null;
  return (
    <section className={styles.form}>
      <span className={styles.label}>{texts.balancingHeading}</span>
      {balancing.proposals.length === 0 && <p className={styles.quiet}>{texts.noBalancing}</p>}
      <ul className={styles.proposals}>
        {balancing.proposals.map(({ line, before, amount: after, fix }) => {
          const what = texts.balancing(line.label.trim(), amount(before), amount(after));
          return (
            <li key={line.name} className={styles.proposal}>
              <span className={styles.stands}>{what}</span>
              <Proposal writes={fix.writes} result={result} caption={what} write={texts.propose} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface AcknowledgeFormProps {
  readonly listed: Listed;
  readonly reason: string;
  /** The person has just asked for it; otherwise it is there again. */
  readonly isFresh: boolean;
}

function AcknowledgeForm({ listed: { id, finding }, reason, isFresh }: AcknowledgeFormProps) {
  const styles = useStyles();
  const { session, messages, texts } = useTexts();
  const form = useRef<HTMLDivElement>(null);
  const reasonId = useId();
  const hintId = useId();
  const isBlank = reason.trim() === '';

  function keep(): void {
    if (isBlank) return;
    session.draft(id, null);
    void session.acknowledge(finding, reason);
  }

  return (
    <div ref={form} className={styles.form}>
      <label htmlFor={reasonId} className={styles.label}>
        {texts.reason}
      </label>
      <Textarea
        id={reasonId}
        size="small"
        value={reason}
        aria-describedby={hintId}
        textarea={{
          autoFocus: isFresh,
          // a browser shows the caret, not the field with what keeps it
          onFocus: () => form.current?.scrollIntoView({ block: 'nearest' }),
        }}
        onChange={(_, { value }) => session.draft(id, value)}
      />
      <p id={hintId} className={styles.quiet}>
        {texts.reasonHint}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBlank} onClick={keep}>
          {texts.keep}
        </Button>
        <Button size="small" onClick={() => session.draft(id, null)}>
          {messages.disagree}
        </Button>
      </div>
    </div>
  );
}

/** What can be done about a finding: fix it, or let it stand with a reason. */
export function FindingActions({ listed, result }: { readonly listed: Listed; readonly result: Result }) {
  const styles = useStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('drafts');
  const [isFresh, setFresh] = useState(false);
  const { id, finding, acknowledgement } = listed;
  const reason = state.drafts.get(id);

  function begin(): void {
    setFresh(true);
    session.draft(id, '');
  }

  if (acknowledgement) {
    const { reason, by, on } = acknowledgement;
    return (
      <div className={styles.form}>
        <p className={styles.stands}>{texts.letStand(reason, by, on)}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void session.withdraw(acknowledgement)}>
            {texts.withdraw}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <FixProposal finding={finding} result={result} />
      <Balancing finding={finding} result={result} />
      {reason !== undefined ? (
        <AcknowledgeForm listed={listed} reason={reason} isFresh={isFresh} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={begin}>
            {texts.acknowledge}
          </Button>
        </div>
      )}
    </>
  );
}
