import { Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { Setting } from './setting';
import type { InputFault, Read } from './read-input';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';

interface AmountSettingProps<Value> {
  readonly of: 'contingencyRoundedTo' | 'movement' | 'largeContract' | 'nearlyMet';
  /** What is set, as text; empty for nothing. */
  readonly shown: string;
  /** What stands there where nothing is set. */
  readonly placeholder?: string;
  readonly unit: 'yen' | 'percent';
  readonly hint?: string;
  readonly read: (text: string) => Read<Value>;
  readonly set: (value: Value) => void;
}

/** A number that is taken when the person leaves it, and refused with a sentence. */
export function AmountSetting<Value>(props: AmountSettingProps<Value>) {
  const { of, shown, placeholder = '', unit, hint, read, set } = props;
  const shared = useSettingStyles();
  const { texts } = useSettingTexts();
  /** What is being typed; null when it was taken. */
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<InputFault | null>(null);

  function forget(): void {
    setDraft(null);
    setFault(null);
  }

  function take(): void {
    if (draft === null) return;
    if (draft === shown) {
      forget();
      return;
    }
    const given = read(draft);
    if ('fault' in given) {
      setFault(given.fault);
      return;
    }
    forget();
    set(given.value);
  }

  function press(event: KeyboardEvent): void {
    // Enter also ends the choice of a Japanese word
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      forget();
    }
  }

  return (
    <Setting
      of={of}
      {...(hint !== undefined && { hint })}
      fault={fault && texts.fault[fault](texts.example[unit])}
    >
      <Input
        className={shared.amount}
        value={draft ?? shown}
        placeholder={placeholder}
        contentAfter={texts[unit]}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={take}
        onKeyDown={press}
      />
    </Setting>
  );
}
