import { basisPoints } from '../../engine/budget/contingency';
import type { FindingCode } from '../../engine/budget/finding';
import type { Rational } from '../../engine/number/rational';
import { DEFAULT_SETTINGS } from '../../review/settings';
import { amountText } from '../../sheet/words/amount-text';
import { WORDS } from '../../sheet/words/sentence';
import type { Words } from '../../sheet/words/words';
import { usePane, type PaneContext } from '../pane-context';
import { contingencyPlan, type ContingencyPlan } from './base-consequence';
import type { SettingWords, ShownDefaults } from './words/setting-words';
import { SETTING_WORDS } from './words/words';

export interface SettingTexts extends PaneContext {
  readonly said: SettingWords;
  readonly terms: Words;
  /** null where no plan sets a contingency aside. */
  readonly contingency: ContingencyPlan | null;
  readonly defaults: ShownDefaults;
  readonly ruleName: (code: FindingCode) => string;
}

export const percentText = (share: Rational): string => amountText(share.mul(100));
export const yenText = (yen: number): string => yen.toLocaleString('en-US');

function shownDefaults(contingency: ContingencyPlan | null): ShownDefaults {
  const movement = percentText(DEFAULT_SETTINGS.rules.movement);
  if (!contingency) return { rate: '', roundedTo: '', movement };
  const { provision, budget } = contingency;
  return {
    rate: percentText(basisPoints(provision.rateInBasisPoints)),
    roundedTo: yenText(provision.roundedTo * budget.unit),
    movement,
  };
}

/** The pane, with the words and figures of the settings in its language. */
export function useSettingTexts(): SettingTexts {
  const pane = usePane();
  const { language } = pane.state;
  const terms = WORDS[language];
  const contingency = contingencyPlan();
  return {
    ...pane,
    terms,
    said: SETTING_WORDS[language],
    contingency,
    defaults: shownDefaults(contingency),
    ruleName: (code) => `${code} ${terms.rule[code]}`,
  };
}
