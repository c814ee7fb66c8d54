import { makeStyles, tokens } from '@fluentui/react-components';
import { ZERO, type Rational } from '../../../engine/number/rational';
import { placeOn, type Scale } from '../scale';
import { useShapeStyles } from '../shapes';
import type { Bullet } from './bullet';

/** Last year's mark stands above the track, the target's across it, the baseline's below it: none covers another. */
const HEIGHT = 34;
const TRACK = { y: 12, height: 10 };
const BAR = { y: 14, height: 6 };

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

function span(scale: Scale, from: Rational, to: Rational): { x: string; width: string } {
  const [a, b] = [placeOn(scale, from), placeOn(scale, to)];
  return { x: percent(Math.min(a, b)), width: percent(Math.abs(b - a)) };
}

/** Above the track: last year. */
function LastYearMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <path d="M-4.5 1 h9 l-4.5 7 z" className={styles.filled} />
    </svg>
  );
}

/** Below the track: the plan's baseline. */
function BaselineMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <path d="M-4.5 33 h9 l-4.5 -7 z" className={styles.mark} />
    </svg>
  );
}

/** Across the track: the target. */
function TargetMark({ x }: { readonly x: string }) {
  const styles = useStyles();
  return (
    <svg x={x} overflow="visible">
      <rect x="-2.5" y="8.5" width="5" height="17" className={styles.target} />
    </svg>
  );
}

/** From the target to where it is met. */
function Meeting({ better, target, scale }: Pick<Bullet, 'better' | 'target'> & { readonly scale: Scale }) {
  const styles = useStyles();
  if (!target || better === 'exactly') return null;
  const end = better === 'atMost' ? scale.low : scale.high;
  return <rect {...TRACK} {...span(scale, target, end)} className={styles.meets} />;
}

/** A measure as a bullet: its result as a bar from 0, with marks of its target, the baseline and last year. */
export function BulletShape({ bullet, scale }: { readonly bullet: Bullet; readonly scale: Scale }) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  const { result, target, baseline, lastYear, better } = bullet;
  return (
    <svg className={styles.drawing} height={HEIGHT} aria-hidden focusable="false">
      <rect {...TRACK} width="100%" className={shapes.track} />
      <Meeting better={better} target={target} scale={scale} />
      {result && <rect {...BAR} {...span(scale, ZERO, result)} className={shapes.full} />}
      {target && <TargetMark x={percent(placeOn(scale, target))} />}
      {lastYear && <LastYearMark x={percent(placeOn(scale, lastYear.value))} />}
      {baseline && <BaselineMark x={percent(placeOn(scale, baseline.value))} />}
    </svg>
  );
}

/** What of the drawing's height each thing takes. */
const SHOWN = {
  result: '0 10 16 14',
  target: '0 8 16 18',
  meets: '0 8 16 18',
  lastYear: '0 -2 16 14',
  baseline: '0 22 16 14',
};

/** What one thing in a bullet looks like. */
export function LegendShape({ of }: { readonly of: keyof typeof SHOWN }) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  const viewBox = SHOWN[of];
  return (
    <svg width="16" height={viewBox.split(' ')[3]} viewBox={viewBox} aria-hidden focusable="false">
      {of === 'result' && <rect {...BAR} width="16" className={shapes.full} />}
      {of === 'meets' && <rect {...TRACK} width="16" className={styles.meets} />}
      {of === 'target' && <TargetMark x="8" />}
      {of === 'lastYear' && <LastYearMark x="8" />}
      {of === 'baseline' && <BaselineMark x="8" />}
    </svg>
  );
}
