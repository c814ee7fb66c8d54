import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding, Write } from '../../engine/budget/finding';
import type { Result } from '../state';
import { balancingOf } from './balancing-of';
import type { Listed } from './listing';
import { useTexts } from './texts';

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
  proposal: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
});

/** The writes of all certain fixes of a rule. */
function certainOf({ review, acknowledged }: Result, { code }: Finding): readonly Write[][] {
  return review.findings.flatMap(({ code: other, fix }, index) => {
    const finding = review.findings[index];
    const isLeft = finding && !acknowledged.acknowledged.has(finding);
    return other === code && fix?.certain && isLeft ? [[...fix.writes]] : [];
  });
}

function FixButtons({ finding, result }: { readonly finding: Finding; readonly result: Result }) {
  const styles = useStyles();
  const { session, said } = useTexts();
  const { fix } = finding;
  if (!fix) return null;
  const kind = fix.certain ? certainOf(result, finding) : [];
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="primary" onClick={() => void session.mend(fix.writes)}>
        {fix.certain ? said.fix : said.propose}
      </Button>
      {kind.length > 1 && (
        <Button size="small" onClick={() => void session.mend(kind.flat())}>
          {said.fixKind(kind.length)}
        </Button>
      )}
    </div>
  );
}

/** What would make revenue and expenditure equal: proposed, never written unasked. */
function Balancing({ finding, result }: { readonly finding: Finding; readonly result: Result }) {
  const styles = useStyles();
  const { session, said, amount } = useTexts();
  const balancing = balancingOf(finding, result.review);
  if (!balancing) return null;
  return (
    <section className={styles.form}>
      <span className={styles.label}>{said.balancingHeading}</span>
      {balancing.proposals.length === 0 && <p className={styles.quiet}>{said.noBalancing}</p>}
      <ul className={styles.proposals}>
        {balancing.proposals.map(({ line, before, amount: after, fix }) => (
          <li key={line.name} className={styles.proposal}>
            <span className={styles.stands}>
              {said.balancing(line.label.trim(), amount(before), amount(after))}
            </span>
            <Button size="small" onClick={() => void session.mend(fix.writes)}>
              {said.propose}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AcknowledgeForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const styles = useStyles();
  const { session, words, said } = useTexts();
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const hintId = useId();
  const isBlank = reason.trim() === '';

  function keep(): void {
    if (isBlank) return;
    onDone();
    void session.acknowledge(finding, reason);
  }

  return (
    <div className={styles.form}>
      <label htmlFor={reasonId} className={styles.label}>
        {said.reason}
      </label>
      <Textarea
        id={reasonId}
        size="small"
        value={reason}
        aria-describedby={hintId}
        textarea={{ autoFocus: true }}
        onChange={(_, { value }) => setReason(value)}
      />
      <p id={hintId} className={styles.quiet}>
        {said.reasonHint}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBlank} onClick={keep}>
          {said.keep}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.disagree}
        </Button>
      </div>
    </div>
  );
}

/** What can be done about a finding: mend it, or let it stand with a reason. */
export function FindingActions({ listed, result }: { readonly listed: Listed; readonly result: Result }) {
  const styles = useStyles();
  const { session, said } = useTexts();
  const [acknowledging, setAcknowledging] = useState(false);
  const { finding, acknowledgement } = listed;
  if (acknowledgement) {
    const { reason, by, on } = acknowledgement;
    return (
      <div className={styles.form}>
        <p className={styles.stands}>{said.letStand(reason, by, on)}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void session.withdraw(acknowledgement)}>
            {said.withdraw}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <FixButtons finding={finding} result={result} />
      <Balancing finding={finding} result={result} />
      {acknowledging ? (
        <AcknowledgeForm finding={finding} onDone={() => setAcknowledging(false)} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => setAcknowledging(true)}>
            {said.acknowledge}
          </Button>
        </div>
      )}
    </>
  );
}
