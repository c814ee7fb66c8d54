import { basisPoints } from '../../engine/budget/contingency';
import type { FindingCode } from '../../engine/findings/finding';
import type { Rational } from '../../engine/number/rational';
import { DEFAULT_SETTINGS } from '../../review/settings';
import { amountText } from '../../messages/amount-text';
import { FINDING_MESSAGES } from '../../messages/findings/messages';
import type { FindingMessages } from '../../messages/findings/finding-messages';
import { usePane, type PaneContext } from '../controls/pane-context';
import { contingencyPlan, type ContingencyPlan } from './base-consequence';
import type { SettingMessages, ShownDefaults } from './messages/setting-messages';
import { SETTING_MESSAGES } from './messages/messages';

interface SettingTexts extends PaneContext {
  readonly texts: SettingMessages;
  readonly terms: FindingMessages;
  /** null where no plan sets a contingency aside. */
  readonly contingency: ContingencyPlan | null;
  readonly defaults: ShownDefaults;
  readonly ruleName: (code: FindingCode) => string;
  /** Rules in few words: by name where they are few. */
  readonly ruleNames: (codes: readonly FindingCode[]) => string;
}

/** As many rules as are told by their names. */
const NAMED_RULES = 2;

export const percentText = (share: Rational): string => amountText(share.mul(100));
export const yenText = (yen: number): string => yen.toLocaleString('en-US');

/** SUM-01–06: codes of one family that follow one another. */
function codeRanges(codes: readonly FindingCode[]): string[] {
  const ranges: { family: string; first: string; last: string }[] = [];
  for (const code of codes) {
    const [family = '', number = ''] = code.split('-');
    const before = ranges.at(-1);
    if (before?.family === family && Number(before.last) + 1 === Number(number)) before.last = number;
    else ranges.push({ family, first: number, last: number });
  }
  return ranges.map(({ family, first, last }) => `${family}-${first}${first === last ? '' : `–${last}`}`);
}

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
  const { language } = pane;
  const terms = FINDING_MESSAGES[language];
  const texts = SETTING_MESSAGES[language];
  const contingency = contingencyPlan();
  const ruleName = (code: FindingCode): string => `${code} ${terms.rule[code]}`;
  return {
    ...pane,
    terms,
    texts,
    contingency,
    defaults: shownDefaults(contingency),
    ruleName,
    ruleNames: (codes) => texts.rules(codes.length <= NAMED_RULES ? codes.map(ruleName) : codeRanges(codes)),
  };
}
