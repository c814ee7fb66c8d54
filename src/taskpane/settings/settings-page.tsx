import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { StoreDamage } from '../../review/acknowledge-store';
import { asPlanned, departures, type ReviewSettings } from '../../review/settings';
import { isJudgedOtherwise, type PaneState } from '../session/state';
import { say } from '../../messages/by-kind';
import { EditingProvider, type Editing } from './editing';
import { Personal } from './personal';
import { YearFiles } from './year-files';
import { PlanFacts } from './plan-facts';
import { Severities } from './severities';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';
import type { SettingMessages } from './messages/setting-messages';
import { WorkbookSettings } from './workbook-settings';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // what has the focus is not to hide behind what stays at the bottom
    scrollPaddingBottom: '48px',
  },
  sections: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  section: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  head: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  damage: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& svg': { flexShrink: 0 },
  },
  departures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  saved: { position: 'sticky', bottom: 0 },
  sentence: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface SectionProps {
  readonly heading: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Section({ heading, hint, children }: SectionProps) {
  const styles = useStyles();
  const shared = useSettingStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id} className={styles.heading}>
          {heading}
        </h3>
        <p className={shared.quiet}>{hint}</p>
      </div>
      {children}
    </section>
  );
}

/** How many settings depart from the plan, and the way back of all. */
function Departures({
  settings,
  onBack,
}: {
  readonly settings: ReviewSettings;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { texts } = useSettingTexts();
  const sentence = useRef<HTMLSpanElement>(null);
  const { length } = departures(settings);

  function back(): void {
    // the button goes away
    sentence.current?.focus();
    onBack();
  }

  return (
    <div className={styles.departures}>
      <span ref={sentence} tabIndex={-1}>
        {length === 0 ? texts.asPlanned : texts.changedCount(length)}
      </span>
      {length > 0 && (
        <Button size="small" onClick={back}>
          {texts.backAll}
        </Button>
      )}
    </div>
  );
}

/** What became of the last change: it is kept, and what is shown rests on it or not. */
function savedSentence(texts: SettingMessages, state: Pick<PaneState, 'result' | 'run' | 'kept'>): string {
  if (!state.result) return texts.saved;
  if (state.run) return texts.judging;
  return isJudgedOtherwise(state) ? texts.notJudged : texts.judged;
}

/** What a person sets, and where it acts. */
export function SettingsPage() {
  const styles = useStyles();
  const shared = useSettingStyles();
  const { session, messages, texts } = useSettingTexts();
  const state = usePaneState('kept', 'damage', 'result', 'run');
  const [isSaved, setSaved] = useState(false);
  const { kept, damage } = state;

  useEffect(() => void session.load(), [session]);

  async function keep(how: (before: ReviewSettings) => ReviewSettings): Promise<void> {
    setSaved(false);
    setSaved(await session.configure(how));
  }

  const change: Editing['change'] = (how) => void keep(how);
  return (
    <div className={styles.page}>
      <h2 className={shared.visuallyHidden}>{texts.heading}</h2>
      <div className={styles.sections}>
        <Section heading={texts.workbook} hint={texts.workbookHint}>
          {damage.settings && (
            <p className={styles.damage}>
              <Warning20Regular aria-hidden />
              {texts.damaged(say<StoreDamage, StoreDamage['kind']>(messages.damage, damage.settings))}
            </p>
          )}
          {kept ? (
            <EditingProvider value={{ settings: kept.settings, change }}>
              <Departures settings={kept.settings} onBack={() => change(asPlanned)} />
              <WorkbookSettings />
              <Severities />
            </EditingProvider>
          ) : (
            <p className={shared.quiet}>{texts.loading}</p>
          )}
        </Section>
        <Section heading={texts.person} hint={texts.personHint}>
          <Personal />
        </Section>
        <Section heading={texts.yearFiles.heading} hint={texts.yearFiles.hint}>
          <YearFiles />
        </Section>
        <Section heading={texts.plans.heading} hint={texts.plans.hint}>
          <PlanFacts />
        </Section>
      </div>
      {/* The region stands before its words do: what comes into it is then read out. */}
      <div role="status" className={styles.saved}>
        {isSaved && <p className={styles.sentence}>{savedSentence(texts, state)}</p>}
      </div>
    </div>
  );
}
