import { Badge, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { useRef, type ComponentProps, type ReactNode } from 'react';
import { rulesAsking } from '../../review/acting-settings';
import type { SettingKey } from '../../review/settings';
import { useSetting } from './editing';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';

const useStyles = makeStyles({
  setting: { display: 'grid', gap: tokens.spacingVerticalXXS },
  name: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface SettingProps {
  readonly of: SettingKey;
  readonly children: ComponentProps<typeof Field>['children'];
  /** What is wrong with what was entered, as a sentence. */
  readonly fault?: string | null;
  /** More to know, after what the plan says. */
  readonly hint?: string;
  /** The control says its name itself. */
  readonly unnamed?: boolean;
  /** Controls of its parts, which have names of their own. */
  readonly parts?: ReactNode;
}

/** A setting with what the plan says, where it acts, whether it departs from that, and the way back. */
export function Setting(props: SettingProps) {
  const { of, children, fault = null, hint, unnamed = false, parts } = props;
  const styles = useStyles();
  const shared = useSettingStyles();
  const { texts, defaults, ruleNames } = useSettingTexts();
  const { departs, reset } = useSetting(of);
  const controls = useRef<HTMLDivElement>(null);
  const { name, plan } = texts.setting[of];
  const rules = rulesAsking(of);
  const badge = departs && (
    <Badge appearance="tint" color="warning" shape="rounded" size="small">
      {texts.changed}
    </Badge>
  );

  function back(): void {
    // the button goes away with the departure
    controls.current?.querySelector<HTMLElement>('input, select, button')?.focus();
    reset();
  }

  return (
    <div className={styles.setting}>
      <div ref={controls}>
        <Field
          {...(!unnamed && {
            label: {
              children: (
                <span className={styles.name}>
                  {name} {badge}
                </span>
              ),
            },
          })}
          hint={hint === undefined ? plan(defaults) : texts.sentences(plan(defaults), hint)}
          validationState={fault === null ? 'none' : 'error'}
          validationMessage={fault}
        >
          {children}
        </Field>
      </div>
      {parts}
      {rules.length > 0 && <p className={shared.quiet}>{texts.actsOn(ruleNames(rules))}</p>}
      {departs && (
        <>
          {unnamed && <span>{badge}</span>}
          <Button
            className={styles.back}
            size="small"
            appearance="transparent"
            icon={<ArrowReset20Regular />}
            aria-label={texts.backOf(name)}
            onClick={back}
          >
            {texts.back}
          </Button>
        </>
      )}
    </div>
  );
}
