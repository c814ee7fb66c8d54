import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import type { Finding } from '../../engine/findings/finding';
import { actingSettings } from '../../review/acting-settings';
import { departures, valuesOf, type ReviewSettings, type SettingKey } from '../../review/settings';
import { settingSentence } from '../../messages/settings/messages';
import { useTexts, type Texts } from './texts';

const useStyles = makeStyles({
  used: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  ofCheck: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  icon: { paddingTop: '2px', lineHeight: 0 },
  sentences: { margin: 0, paddingInlineStart: '1.2em' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: {
    minWidth: 'auto',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
  },
});

function sentencesOf(keys: readonly SettingKey[], settings: ReviewSettings, { language }: Texts): string[] {
  return keys.flatMap((key) => settingSentence(key, valuesOf(settings), language) ?? []);
}

function ToSettings() {
  const styles = useStyles();
  const { session, texts } = useTexts();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.link}
      onClick={() => session.turnTo('settings')}
    >
      {texts.settings.see}
    </Button>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface FindingSettingsProps {
  readonly finding: Finding;
  readonly settings: ReviewSettings;
}

/** By which settings a finding was judged, where they are not as the plan says. */
export function FindingSettings({ finding, settings }: FindingSettingsProps) {
  const styles = useStyles();
  const pane = useTexts();
  const { texts, terms } = pane;
  const acting = actingSettings(finding, settings);
  if (acting.length === 0) return null;
  const { ownSeverity, severity } = finding;
  const others = sentencesOf(
    acting.filter((key) => key !== 'severities'),
    settings,
    pane,
  );
  const graded = ownSeverity
    ? [texts.settings.graded(terms.severity[ownSeverity], terms.severity[severity])]
    : [];
  return (
    <section className={styles.used}>
      <span className={styles.icon}>
        <Settings16Regular aria-hidden />
      </span>
      <div>
        <div className={styles.line}>
          {texts.settings.ofFinding} <ToSettings />
        </div>
        <Sentences sentences={[...others, ...graded]} />
      </div>
    </section>
  );
}

/** That a result rests on settings that are not as the plan says, and how many. */
export function CheckSettings({ settings }: { readonly settings: ReviewSettings }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { length } = departures(settings);
  if (length === 0) return null;
  return (
    <section className={mergeClasses(styles.used, styles.ofCheck)}>
      <span className={styles.icon}>
        <Settings16Regular aria-hidden />
      </span>
      <div className={styles.line}>
        {texts.settings.ofCheck(length)} <ToSettings />
      </div>
    </section>
  );
}

/** What each of those settings says. */
export function SettingSentences({ settings }: { readonly settings: ReviewSettings }) {
  const texts = useTexts();
  const sentences = sentencesOf(departures(settings), settings, texts);
  return <Sentences sentences={sentences} />;
}
