import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import type { Business } from '../../../engine/kpi/kpi';
import { takesCells, type ChoiceKind } from '../../../functions/arguments/parameter';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { useTexts } from '../texts';
import type { ArgumentInput } from './argument';
import type { Field as Parameter } from './catalogue';
import { CHOICES, isChoice } from './choices';
import { referenceText } from '../../../sheet/cells/reference';
import { PlanSelect } from './plan-select';
import { kpisOf } from './room';
import type { KpiPlan } from '../../../engine/kpi/kpi';
import type { SheetPlan } from '../../session/sheet-plans';
import { usePaneState } from '../../controls/pane-context';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  optional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  control: { flex: '1 1 0', minWidth: 0, '& input, & select': { width: '100%', minWidth: 0 } },
  use: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

/** Choices whose words say all that there is to say of them. */
const PLAIN_CHOICES: ReadonlySet<string> = new Set(['calendar', 'rounding', 'language', 'business']);

const BUSINESSES: readonly Business[] = ['health', 'seamen'];
/** The option that stands for selected cells. */
const CELLS = ':cells';

interface ControlProps {
  readonly input: ArgumentInput;
  readonly onInput: (input: ArgumentInput) => void;
  /** On which the formula stands. */
  readonly home: string | null;
}

function shownText(input: ArgumentInput, home: string | null): string {
  return typeof input === 'string' ? input : referenceText(input, home);
}

/** Words that a function understands; nothing is chosen for what it takes unasked. */
function ChoiceSelect({ kind, input, onInput, ...field }: ControlProps & { readonly kind: ChoiceKind }) {
  const { texts, language } = useTexts();
  const choices = CHOICES[kind].map((words) => ({ words, word: words[language] }));
  // the language of the pane may have changed since
  const chosen = choices.findIndex(({ words }) => Object.values<unknown>(words).includes(input));
  return (
    <Select
      {...field}
      value={chosen > 0 ? choices[chosen]?.word : ''}
      onChange={(_, { value }) => onInput(value)}
    >
      {choices.map(({ word }, index) => (
        <option key={word} value={index === 0 ? '' : word}>
          {index === 0 ? texts.functions.usual(word) : word}
        </option>
      ))}
    </Select>
  );
}

interface KpiSelectProps extends ControlProps {
  readonly className: string;
  readonly plan: KpiPlan;
}

function KpiSelect({ input, onInput, home, plan, ...field }: KpiSelectProps) {
  const { texts } = useTexts();
  const state = usePaneState('language');
  const { language } = state;
  const messages = KPI_MESSAGES[language];
  return (
    <Select
      {...field}
      value={typeof input === 'string' ? input : CELLS}
      onChange={(_, { value }) => onInput(value)}
    >
      <option value="">{texts.functions.choose}</option>
      {typeof input !== 'string' && <option value={CELLS}>{referenceText(input, home)}</option>}
      {BUSINESSES.map((business) => (
        <optgroup key={business} label={messages.business[business]}>
          {kpisOf(plan)
            .filter((kpi) => kpi.business === business)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

interface FieldInputProps extends ControlProps {
  readonly parameter: Parameter;
  /** That the workbook brings. */
  readonly plans: readonly SheetPlan[];
  /** By which the function answers. */
  readonly plan: KpiPlan;
  readonly name: string;
  readonly description: string;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
  readonly onUseSelection: () => void;
  readonly onLeave: () => void;
}

/** One parameter: what it takes, and what a person gives for it. */
export function FieldInput(props: FieldInputProps) {
  const { parameter, name, description, problem, input, onInput, home, plans, plan } = props;
  const { onUseSelection, onLeave } = props;
  const given = { input, onInput, home };
  const { kind, needed } = parameter;
  const styles = useStyles();
  const { texts } = useTexts();
  const labels = texts.functions;
  const label = (
    <span className={styles.label}>
      {name}
      {!needed && <span className={styles.optional}>{labels.optional}</span>}
    </span>
  );
  return (
    <Field
      label={label}
      hint={PLAIN_CHOICES.has(kind) ? null : description}
      validationMessage={problem}
      onBlur={onLeave}
    >
      {(field) =>
        isChoice(kind) ? (
          <ChoiceSelect {...field} {...given} kind={kind} />
        ) : (
          <div className={styles.line}>
            {kind === 'kpi' ? (
              <KpiSelect {...field} {...given} className={styles.control} plan={plan} />
            ) : kind === 'plan' ? (
              <PlanSelect {...field} {...given} className={styles.control} plans={plans} />
            ) : (
              <Input
                {...field}
                className={styles.control}
                value={shownText(input, home)}
                onChange={(_, { value }) => onInput(value)}
              />
            )}
            <Button
              className={styles.use}
              icon={<SelectObject16Regular />}
              aria-label={labels.useFor(name)}
              title={labels.useFor(name)}
              onClick={onUseSelection}
            >
              {takesCells(kind) ? labels.useRange : labels.useCell}
            </Button>
          </div>
        )
      }
    </Field>
  );
}
