import { Select, Switch } from '@fluentui/react-components';
import { UNITS } from '../../engine/number/unit';
import type { Rational } from '../../engine/number/rational';
import type { Rounding } from '../../engine/number/rounding';
import { AmountSetting } from './amount-setting';
import { ContingencyBaseSetting } from './contingency-base';
import { useSetting } from './editing';
import { readPercent, readYen, type Read } from './read-input';
import { Setting } from './setting';
import { percentText, useSettingTexts, yenText } from './setting-texts';
import { useSettingStyles } from './setting-styles';

const ROUNDINGS: readonly Rounding[] = ['round', 'truncate', 'exact'];

function UnitSetting() {
  const shared = useSettingStyles();
  const { texts, terms } = useSettingTexts();
  const { value, set } = useSetting('unit');
  return (
    <Setting of="unit">
      <Select
        className={shared.choice}
        value={String(value ?? '')}
        onChange={(_, { value: chosen }) => set(UNITS.find((unit) => String(unit) === chosen) ?? null)}
      >
        <option value="">{texts.asStated}</option>
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {terms.unit[unit]}
          </option>
        ))}
      </Select>
    </Setting>
  );
}

function RoundingSetting() {
  const shared = useSettingStyles();
  const { texts, terms } = useSettingTexts();
  const { value, set } = useSetting('rounding');
  return (
    <Setting of="rounding">
      <Select
        className={shared.choice}
        value={value ?? ''}
        onChange={(_, { value: chosen }) => set(ROUNDINGS.find((rounding) => rounding === chosen) ?? null)}
      >
        <option value="">{texts.asStated}</option>
        {ROUNDINGS.map((rounding) => (
          <option key={rounding} value={rounding}>
            {terms.rounding[rounding]}
          </option>
        ))}
      </Select>
    </Setting>
  );
}

/** Nothing is an answer too. */
function readYenOrNothing(text: string): Read<number | null> {
  return text.trim() === '' ? { value: null } : readYen(text);
}

function RoundedToSetting() {
  const { defaults } = useSettingTexts();
  const { value, set } = useSetting('contingencyRoundedTo');
  return (
    <AmountSetting
      of="contingencyRoundedTo"
      shown={value === null ? '' : yenText(value)}
      placeholder={defaults.roundedTo}
      unit="yen"
      read={readYenOrNothing}
      set={set}
    />
  );
}

function MovementSetting() {
  const { value, set } = useSetting('movement');
  return (
    <AmountSetting of="movement" shown={percentText(value)} unit="percent" read={readPercent} set={set} />
  );
}

function ApprovalSetting() {
  const { texts } = useSettingTexts();
  const { value, set } = useSetting('approvalWithinLines');
  return (
    <Setting of="approvalWithinLines" unnamed>
      <Switch
        label={texts.setting.approvalWithinLines.name}
        checked={value}
        onChange={(_, { checked }) => set(checked)}
      />
    </Setting>
  );
}

function LargeContractSetting() {
  const { texts } = useSettingTexts();
  const { value, set } = useSetting('largeContract');
  return (
    <AmountSetting
      of="largeContract"
      shown={value === null ? '' : yenText(value)}
      unit="yen"
      hint={texts.noAmount}
      read={readYenOrNothing}
      set={set}
    />
  );
}

function readPercentOrNothing(text: string): Read<Rational | null> {
  return text.trim() === '' ? { value: null } : readPercent(text);
}

function NearlyMetSetting() {
  const { texts } = useSettingTexts();
  const { value, set } = useSetting('nearlyMet');
  return (
    <AmountSetting
      of="nearlyMet"
      shown={value === null ? '' : percentText(value)}
      placeholder="95"
      unit="percent"
      hint={texts.noAmount}
      read={readPercentOrNothing}
      set={set}
    />
  );
}

/** How sheets are read, and what the rules ask, but for the rules' severities. */
export function WorkbookSettings() {
  return (
    <>
      <UnitSetting />
      <RoundingSetting />
      <ContingencyBaseSetting />
      <RoundedToSetting />
      <MovementSetting />
      <ApprovalSetting />
      <LargeContractSetting />
      <NearlyMetSetting />
    </>
  );
}
