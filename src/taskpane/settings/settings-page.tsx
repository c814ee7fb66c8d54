import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { SETTING_WORDS } from './words/words';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What a person sets, and where it acts. */
export function SettingsPage() {
  const styles = useStyles();
  const { session, state } = usePane();
  const said = SETTING_WORDS[state.language];
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{said.heading}</h2>
      <Field label={said.language}>
        <Select
          value={state.language}
          onChange={(_, { value }) => session.speak(value === 'en' ? 'en' : 'ja')}
        >
          <option value="ja" lang="ja">
            日本語
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field hint={said.liveHint}>
        <Switch
          label={said.live}
          checked={state.live}
          onChange={(_, { checked }) => session.setLive(checked)}
        />
      </Field>
    </div>
  );
}
