import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fromDecimal, toFixed, type Rational } from '../../../engine/number/rational';

const useStyles = makeStyles({
  move: { display: 'grid', gap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  slider: {
    flexGrow: 1,
    minWidth: '120px',
    minHeight: '24px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  field: {
    width: '9em',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'end',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface MovedValueProps {
  readonly label: string;
  /** What the field is called for those who hear it, beside the slider of the same label. */
  readonly fieldLabel: string;
  readonly unit: string;
  /** In the unit that is shown: percentages for rates. */
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** Decimals that the field has. */
  readonly places: number;
  readonly onMove: (value: Rational) => void;
}

/** A value that is moved by a slider, or typed; what is typed is taken as it is, also beyond the slider's ends. */
export function MovedValue(props: MovedValueProps) {
  const { label, fieldLabel, unit, value, low, high, places, onMove } = props;
  const styles = useStyles();
  const id = useId();
  // while a person types, what stands in the field is theirs: 「6」 on the way to 「61.7」
  const [typed, setTyped] = useState<string | null>(null);
  const shown = toFixed(value, places);

  function move(text: string): void {
    const moved = fromDecimal(text.trim());
    if (moved) onMove(moved);
  }

  return (
    <div className={styles.move}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.controls}>
        <input
          id={id}
          className={styles.slider}
          type="range"
          min={toFixed(low, places)}
          max={toFixed(high, places)}
          step={10 ** -places}
          value={shown}
          aria-valuetext={`${shown}${unit}`}
          onChange={({ target }) => {
            setTyped(null);
            move(target.value);
          }}
        />
        <span>
          <input
            className={styles.field}
            type="text"
            inputMode="decimal"
            aria-label={fieldLabel}
            value={typed ?? shown}
            onChange={({ target }) => {
              setTyped(target.value);
              move(target.value);
            }}
            onBlur={() => setTyped(null)}
          />
          {unit}
        </span>
      </div>
    </div>
  );
}
