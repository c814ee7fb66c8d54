import { makeStyles, tokens } from '@fluentui/react-components';
import { MONTHS } from '../../../engine/kpi/months';
import type { Rational } from '../../../engine/number/rational';
import { placeOn, type Scale } from '../scale';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '110px', overflow: 'visible' },
  axis: {
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  result: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  planned: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    strokeDasharray: '6 4',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1.5,
    strokeDasharray: '1 4',
    strokeLinecap: 'round',
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  sample: { display: 'inline-block', width: '24px', height: '8px', verticalAlign: 'middle' },
});

type Monthly = readonly (Rational | null)[];

const WIDTH = 300;
const HEIGHT = 100;

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(scale: Scale, months: Monthly): (Point | null)[] {
  return months.map((amount, index) =>
    amount === null
      ? null
      : { x: (index * WIDTH) / (MONTHS - 1), y: HEIGHT - (placeOn(scale, amount) * HEIGHT) / 100 },
  );
}

/** Lines over the months that are known; a gap parts them. */
function pathOf(points: readonly (Point | null)[]): string {
  let goesOn = false;
  return points
    .flatMap((point) => {
      const begins = point !== null && !goesOn;
      goesOn = point !== null;
      return point ? [`${begins ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`] : [];
    })
    .join('');
}

interface TrendShapeProps {
  readonly scale: Scale;
  readonly result: Monthly;
  readonly planned: Monthly | null;
  readonly before: Monthly | null;
}

/** A year by month, for the eye: each figure stands in the table behind it. */
export function TrendShape({ scale, result, planned, before }: TrendShapeProps) {
  const styles = useStyles();
  const points = pointsOf(scale, result);
  const line = (months: Monthly, look: string) => (
    <path d={pathOf(pointsOf(scale, months))} className={look} vectorEffect="non-scaling-stroke" />
  );
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {[0, HEIGHT / 2, HEIGHT].map((y) => (
        <line
          key={y}
          x1="0"
          x2={WIDTH}
          y1={y}
          y2={y}
          className={styles.axis}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {before && line(before, styles.before)}
      {planned && line(planned, styles.planned)}
      {line(result, styles.result)}
      {points.map(
        (point, index) =>
          point && <ellipse key={index} cx={point.x} cy={point.y} rx="2.5" ry="2.5" className={styles.dot} />,
      )}
    </svg>
  );
}

/** What a line of the picture looks like, beside its name. */
export function LineSample({ of }: { readonly of: 'result' | 'planned' | 'before' }) {
  const styles = useStyles();
  return (
    <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden focusable="false">
      <line x1="0" x2="24" y1="4" y2="4" className={styles[of]} />
    </svg>
  );
}
