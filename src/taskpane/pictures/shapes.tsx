import { makeStyles, tokens } from '@fluentui/react-components';
import { ZERO, type Rational } from '../../engine/number/rational';
import { percentOf } from './scale';

// What is drawn is only for the eye: each figure stands beside it in words.
// SVG, because the system's own colours take backgrounds away and leave fills to us.

export const useShapeStyles = makeStyles({
  drawing: { display: 'block', width: '100%', overflow: 'visible' },
  full: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  /** For what is less than nothing, and for last year. */
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  track: {
    fill: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'GrayText' },
  },
});

interface BarProps {
  /** Null draws nothing: the amount is not known. */
  readonly amount: Rational | null;
  /** What the full width stands for. */
  readonly whole: Rational;
  readonly hollow?: boolean;
}

const HEIGHT = 8;

/** A bar from the left; of a negative amount hollow, as long as without its sign. */
export function BarShape({ amount, whole, hollow = false }: BarProps) {
  const styles = useShapeStyles();
  const negative = (amount?.compare(ZERO) ?? 0) < 0;
  return (
    <svg className={styles.drawing} height={HEIGHT} aria-hidden focusable="false">
      <rect width="100%" height={HEIGHT} rx="1" className={styles.track} />
      {amount && !amount.equals(ZERO) && (
        <rect
          width={`${String(percentOf(amount.abs(), whole))}%`}
          height={HEIGHT}
          rx="1"
          className={hollow || negative ? styles.hollow : styles.full}
        />
      )}
    </svg>
  );
}

interface StackProps {
  readonly parts: readonly (Rational | null)[];
  readonly whole: Rational;
}

const STACK_HEIGHT = 14;

/** Parts one behind the other, with gaps between them; negative ones cannot be put in a row and are left out. */
export function StackShape({ parts, whole }: StackProps) {
  const styles = useShapeStyles();
  const drawn = parts.flatMap((part) => (part && part.compare(ZERO) > 0 ? part : []));
  const starts = drawn.map((_, index) => drawn.slice(0, index).reduce((sum, part) => sum.add(part), ZERO));
  return (
    <svg className={styles.drawing} height={STACK_HEIGHT} aria-hidden focusable="false">
      <rect width="100%" height={STACK_HEIGHT} rx="1" className={styles.track} />
      {drawn.map((part, index) => (
        <rect
          key={index}
          x={`${String(percentOf(starts[index] ?? ZERO, whole))}%`}
          // the gap is a pixel, whatever the width
          style={{ width: `max(1px, calc(${String(percentOf(part, whole))}% - 1px))` }}
          height={STACK_HEIGHT}
          className={styles.full}
        />
      ))}
    </svg>
  );
}

interface SwingProps {
  readonly change: Rational | null;
  /** What half of the width stands for. */
  readonly greatest: Rational;
}

/** A change from the middle: more to the right, less, hollow, to the left. */
export function SwingShape({ change, greatest }: SwingProps) {
  const styles = useShapeStyles();
  const length = change ? percentOf(change.abs(), greatest) / 2 : 0;
  const less = (change?.compare(ZERO) ?? 0) < 0;
  return (
    <svg className={styles.drawing} height={HEIGHT} aria-hidden focusable="false">
      <rect width="100%" height={HEIGHT} rx="1" className={styles.track} />
      {length > 0 && (
        <rect
          x={`${String(less ? 50 - length : 50)}%`}
          width={`${String(length)}%`}
          height={HEIGHT}
          className={less ? styles.hollow : styles.full}
        />
      )}
      <line x1="50%" x2="50%" y1="-2" y2={HEIGHT + 2} className={styles.axis} />
    </svg>
  );
}
