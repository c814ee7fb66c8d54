import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toFixed } from '../../engine/number/rational';
import { amountText } from '../../messages/amount-text';
import { baseChoices, consequenceOf, type BaseChoice, type ContingencyPlan } from './base-consequence';
import { useSetting } from './editing';
import { Setting } from './setting';
import { useSettingStyles } from './setting-styles';
import { percentText, useSettingTexts } from './setting-texts';

const LINES = 'lines';

const useStyles = makeStyles({
  radio: { alignItems: 'flex-start' },
  lines: {
    display: 'grid',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: { marginLeft: tokens.spacingHorizontalL },
});

const isSame = (some: readonly string[], other: readonly string[]): boolean => some.join() === other.join();

/** What the base comes to by the plan's own figures. */
function ConsequenceText({
  plan,
  lines,
}: {
  readonly plan: ContingencyPlan;
  readonly lines: readonly string[];
}) {
  const shared = useSettingStyles();
  const { texts, terms } = useSettingTexts();
  const { value: roundedTo } = useSetting('contingencyRoundedTo');
  const found = consequenceOf(plan, lines, roundedTo);
  const sentence = found
    ? texts.base.consequence({
        base: amountText(found.base),
        percent: percentText(found.rate),
        share: toFixed(found.share, 1),
        amount: amountText(found.amount),
        printed: amountText(plan.printed),
        explains: found.explains,
        unit: terms.unit[plan.budget.unit],
      })
    : texts.base.unknown;
  return <span className={shared.quiet}>{sentence}</span>;
}

interface LinesProps {
  readonly choices: readonly BaseChoice[];
  readonly lines: readonly string[];
  readonly plan: ContingencyPlan;
  readonly onChoose: (lines: readonly string[]) => void;
}

/** The account's lines, of which some make the base. A part is not counted beside its whole. */
function Lines({ choices, lines, plan, onChoose }: LinesProps) {
  const styles = useStyles();
  const { texts } = useSettingTexts();

  function choose({ name }: BaseChoice, on: boolean): void {
    const wanted = new Set(on ? [...lines, name] : lines.filter((each) => each !== name));
    onChoose(
      choices
        .filter(({ name: each, within }) => wanted.has(each) && !(within !== null && wanted.has(within)))
        .map((choice) => choice.name),
    );
  }

  return (
    <div role="group" aria-label={texts.base.lines} className={styles.lines}>
      {choices.map((choice) => {
        const isCounted = choice.within !== null && lines.includes(choice.within);
        return (
          <Checkbox
            key={choice.name}
            className={choice.within === null ? '' : styles.part}
            label={choice.name}
            checked={isCounted || lines.includes(choice.name)}
            disabled={isCounted}
            onChange={(_, { checked }) => choose(choice, checked === true)}
          />
        );
      })}
      {lines.length > 0 && <ConsequenceText plan={plan} lines={lines} />}
    </div>
  );
}

function BaseSetting({ plan }: { readonly plan: ContingencyPlan }) {
  const styles = useStyles();
  const { texts, terms } = useSettingTexts();
  const { value, set } = useSetting('contingencyBase');
  const { base, alternatives } = plan.provision;
  const bases = [base, ...alternatives];
  const lines = value ?? base;
  const known = bases.findIndex((each) => isSame(each, lines));
  const [choosing, setChoosing] = useState(known === -1);
  /** Nothing is no base: it is not kept. */
  const [isEmpty, setEmpty] = useState(false);
  const isOpen = choosing || known === -1;

  const planned = baseChoices(plan);
  // what was set elsewhere, under a name that the plan does not know
  const foreign = lines.filter((name) => !planned.some((choice) => choice.name === name));
  const choices = [...planned, ...foreign.map((name): BaseChoice => ({ name, within: null }))];

  function choose(chosen: string): void {
    setEmpty(false);
    setChoosing(chosen === LINES);
    const picked = bases[Number(chosen)];
    if (picked) set(picked === base ? null : picked);
  }

  function chooseLines(chosen: readonly string[]): void {
    setEmpty(chosen.length === 0);
    if (chosen.length > 0) set(isSame(chosen, base) ? null : chosen);
  }

  return (
    <Setting
      of="contingencyBase"
      fault={isEmpty ? texts.noLine : null}
      parts={
        isOpen && <Lines choices={choices} lines={isEmpty ? [] : lines} plan={plan} onChoose={chooseLines} />
      }
      hint={texts.base.example(terms.fiscalYear(plan.budget.fiscalYear), terms.account(plan.budget.account))}
    >
      <RadioGroup value={isOpen ? LINES : String(known)} onChange={(_, { value: chosen }) => choose(chosen)}>
        {bases.map((each, index) => (
          <Radio
            key={each.join()}
            className={styles.radio}
            value={String(index)}
            label={
              <>
                {each.map(texts.base.line).join(texts.base.and)}
                {each === base && texts.base.planned}
                <br />
                <ConsequenceText plan={plan} lines={each} />
              </>
            }
          />
        ))}
        <Radio value={LINES} label={texts.base.chooseLines} />
      </RadioGroup>
    </Setting>
  );
}

/** Which lines 「保険給付費等」 means, where a plan sets a share of them aside. */
export function ContingencyBaseSetting() {
  const { contingency } = useSettingTexts();
  return contingency && <BaseSetting plan={contingency} />;
}
