import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../engine/language';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';
import { usePaneState } from '../controls/pane-context';

/** What a person sets for themselves. */
export function Personal() {
  const shared = useSettingStyles();
  const { session, texts } = useSettingTexts();
  const state = usePaneState('name', 'language', 'live', 'notes');
  const [name, setName] = useState(state.name);
  return (
    <>
      <Field label={texts.language}>
        <Select
          className={shared.choice}
          value={state.language}
          onChange={(_, { value }) => isLanguage(value) && session.speak(value)}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={texts.liveHint}>
        <Switch
          label={texts.live}
          checked={state.live}
          onChange={(_, { checked }) => session.setLive(checked)}
        />
      </Field>
      <Field hint={session.canKeepNotes() ? texts.notesHint : texts.noNotes}>
        <Switch
          label={texts.notes}
          disabled={!session.canKeepNotes()}
          checked={state.notes}
          onChange={(_, { checked }) => void session.setNotes(checked)}
        />
      </Field>
      <Field label={texts.name} hint={texts.nameHint}>
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
