import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Correction } from '../../../sheet/budget/vocabulary/correction';
import { Corrected } from './corrected';

const useStyles = makeStyles({
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  select: { flexGrow: 1, minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  /** The first choice. */
  readonly asRead: string;
  readonly options: readonly Option[];
  /** What a person says; '' where nothing is said. */
  readonly value: string;
  readonly corrections: readonly Correction[];
  readonly onChoose: (value: string) => void;
}

/** What is read of a thing, and what it may be instead. */
export function Choice({ label, asRead, options, value, corrections, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <span className={styles.choice}>
      <Select
        size="small"
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value)}
      >
        <option value="">{asRead}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
      <Corrected about={label} corrections={corrections} />
    </span>
  );
}
