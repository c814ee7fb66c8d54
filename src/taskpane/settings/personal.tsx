import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';

/** What a person sets for themselves. */
export function Personal() {
  const shared = useSettingStyles();
  const { session, state, said } = useSettingTexts();
  const [name, setName] = useState(state.name);
  return (
    <>
      <Field label={said.language}>
        <Select
          className={shared.choice}
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
      <Field hint={session.canKeepNotes() ? said.notesHint : said.noNotes}>
        <Switch
          label={said.notes}
          disabled={!session.canKeepNotes()}
          checked={state.notes}
          onChange={(_, { checked }) => void session.setNotes(checked)}
        />
      </Field>
      <Field label={said.name} hint={said.nameHint}>
        <Input
          className={shared.choice}
          autoComplete="name"
          value={name}
          onChange={(_, { value }) => setName(value)}
          onBlur={() => session.sign(name)}
        />
      </Field>
    </>
  );
}
