import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Severity } from '../../engine/findings/finding';
import type { GradedCode } from '../../engine/findings/severity';
import { GRADED_CODES, RULES } from '../../engine/rules/rules';
import { useSetting } from './editing';
import { Setting } from './setting';
import { useSettingStyles } from './setting-styles';
import { useSettingTexts } from './setting-texts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

// a code is a key of its own table

const useStyles = makeStyles({
  toggle: { justifyContent: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& tr': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  rule: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  severity: { width: '150px', padding: `${tokens.spacingVerticalXXS} 0` },
});

function RuleRow({ code }: { readonly code: GradedCode }) {
  const styles = useStyles();
  const { texts, terms, ruleName } = useSettingTexts();
  const { value, adjust } = useSetting('severities');
  const id = useId();
  const set = value[code];

  function choose(chosen: string): void {
    const severity = SEVERITIES.find((each) => each === chosen);
    adjust((before) => {
      const others = Object.entries(before).filter(([other]) => other !== code);
      return Object.fromEntries(severity ? [...others, [code, severity]] : others);
    });
  }

  return (
    <tr>
      <th scope="row" id={id} className={styles.rule}>
        <span className={set ? styles.changed : ''}>{ruleName(code)}</span>
      </th>
      <td className={styles.severity}>
        <Select
          size="small"
          aria-labelledby={id}
          value={set ?? ''}
          onChange={(_, { value: chosen }) => choose(chosen)}
        >
          <option value="">{texts.severities.asRule(terms.severity[RULES[code].severity])}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {terms.severity[severity]}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}

/** How grave the faults against each rule are. */
export function Severities() {
  const styles = useStyles();
  const shared = useSettingStyles();
  const { texts } = useSettingTexts();
  const { value } = useSetting('severities');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Setting
      of="severities"
      unnamed
      parts={
        <div id={id}>
          {isOpen && (
            <table className={styles.table}>
              <thead className={shared.visuallyHidden}>
                <tr>
                  <th scope="col">{texts.severities.rule}</th>
                  <th scope="col">{texts.severities.severity}</th>
                </tr>
              </thead>
              <tbody>
                {GRADED_CODES.map((code) => (
                  <RuleRow key={code} code={code} />
                ))}
              </tbody>
            </table>
          )}
        </div>
      }
    >
      <Button
        size="small"
        appearance="transparent"
        className={styles.toggle}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.severities.show(Object.keys(value).length, GRADED_CODES.length)}
      </Button>
    </Setting>
  );
}
