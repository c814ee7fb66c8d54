import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId } from 'react';
import { targetOf } from '../../../sheet/budget/vocabulary/correction';
import { correctionText } from '../../../messages/corrections/messages';
import { unusedCorrections } from '../../../review/unused-corrections';
import type { Result } from '../../session/state';
import { say } from '../../../messages/by-kind';
import { useReadingTexts } from './reading-texts';
import { usePaneState } from '../../controls/pane-context';

const useStyles = makeStyles({
  unused: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  correction: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Corrections that do not act: what they are about is gone, or they cannot be read. */
export function UnusedCorrections({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const headingId = useId();
  const { session, messages, texts } = useReadingTexts();
  const state = usePaneState('damage', 'language');
  const { review, settings, scope } = result;
  const unused = unusedCorrections(review, settings.reading.corrections, scope);
  const damage = state.damage.corrections;
  return (
    <>
      {damage && <p className={styles.unused}>{texts.damaged(say(messages.damage, damage))}</p>}
      {unused.length > 0 && (
        <section aria-labelledby={headingId} className={styles.unused}>
          <h2 id={headingId} className={styles.heading}>
            {texts.unused}
          </h2>
          <p className={styles.hint}>{texts.unusedHint}</p>
          <ul className={styles.list}>
            {unused.map((correction) => {
              const text = `${correction.table.sheet} ${correctionText(correction, state.language)}`;
              return (
                <li key={targetOf(correction)} className={styles.correction}>
                  <span>{text}</span>
                  <Button
                    size="small"
                    icon={<Delete16Regular />}
                    aria-label={texts.forget(text)}
                    onClick={() => void session.correct([], [correction])}
                  >
                    {texts.forgetShort}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
