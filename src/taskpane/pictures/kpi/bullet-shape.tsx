import { makeStyles, tokens } from '@fluentui/react-components';
import { ZERO, type Rational } from '../../../engine/number/rational';
import { placeOn, type Scale } from '../scale';
import { useShapeStyles } from '../shapes';
import type { Bullet } from './bullet';

const HEIGHT = 30;
const TRACK = { y: 10, height: 10 };

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', overflow: 'visible' },
  meets: {
    fill: tokens.colorBrandBackground2Hover,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText', strokeDasharray: '2 2' },
  },
  target: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' },
  },
  mark: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  filled: {
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

function percent(place: number): string {
  return `${String(place)}%`;
}

/** A short strip of the scale is seen also where it has no length. */
function span(scale: Scale, from: Rational, to: Rational): { x: string; width: string } {
  const [a, b] = [placeOn(scale, from), placeOn(scale, to)];
  return { x: percent(Math.min(a, b)), width: percent(Math.abs(b - a)) };
}

/** Above the track: last year. */
export function LastYearMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <path d="M-4 1.5 h8 l-4 6.5 z" className={styles.filled} />
    </svg>
  );
}

/** Below the track: the plan's baseline. */
export function BaselineMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <path d="M-4 28.5 h8 l-4 -6.5 z" className={styles.mark} />
    </svg>
  );
}

/** Across the track: the target. */
export function TargetMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <rect x="-2.5" y="5" width="5" height="20" className={styles.target} />
    </svg>
  );
}

/** From the target to where it is met. */
function Meeting({ better, target, scale }: Pick<Bullet, 'better' | 'target' | 'scale'>) {
  const styles = useStyles();
  if (!target || better === 'exactly') return null;
  const end = better === 'atMost' ? scale.low : scale.high;
  return <rect {...TRACK} {...span(scale, target, end)} className={styles.meets} />;
}

/** A measure as a bullet: its result as a bar from 0, with marks of its target, the baseline and last year. */
export function BulletShape({ bullet }: { readonly bullet: Bullet }) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  const { result, target, baseline, lastYear, better, scale } = bullet;
  return (
    <svg className={styles.drawing} height={HEIGHT} aria-hidden focusable="false">
      <rect {...TRACK} width="100%" className={shapes.track} />
      <Meeting better={better} target={target} scale={scale} />
      {result && <rect y="12" height="6" {...span(scale, ZERO, result)} className={shapes.full} />}
      {target && <TargetMark x={percent(placeOn(scale, target))} />}
      {lastYear && <LastYearMark x={percent(placeOn(scale, lastYear.value))} />}
      {baseline && <BaselineMark x={percent(placeOn(scale, baseline.value))} />}
    </svg>
  );
}

/** What one thing in a bullet looks like. */
export function LegendShape({
  of,
}: {
  readonly of: 'result' | 'target' | 'meets' | 'baseline' | 'lastYear';
}) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  return (
    <svg width="16" height={HEIGHT} aria-hidden focusable="false">
      {of === 'result' && <rect y="12" width="16" height="6" className={shapes.full} />}
      {of === 'meets' && <rect {...TRACK} width="16" className={styles.meets} />}
      {of === 'target' && <TargetMark x="50%" />}
      {of === 'lastYear' && <LastYearMark x="50%" />}
      {of === 'baseline' && <BaselineMark x="50%" />}
    </svg>
  );
}
