import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MONTHS } from '../../../engine/kpi/months';
import { exactly, type Figure } from '../../../engine/kpi/result';
import { ZERO, type Rational } from '../../../engine/number/rational';
import { RESULT_SHEET_MESSAGES } from '../../../messages/kpi/messages';
import { numberText } from '../../../messages/kpi/numbers';
import {
  currentPace,
  plannedMonths,
  shapesOf,
  wayOf,
  type PartResult,
  type WayShape,
} from '../../../review/part-results';
import { usePane } from '../../controls/pane-context';
import { Choices } from '../choices';
import { Picture } from '../picture';
import { scaleOf, type Scale } from '../scale';
import { usePartsMessages } from './messages/messages';
import { amountText, apartText, partUnit } from './part-texts';
import { LineSample, TrendShape } from './trend-shape';

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  controls: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

function amounts(months: readonly (Figure | null)[]): (Rational | null)[] {
  return months.map((figure) => figure && exactly(figure.amount));
}

/** From 0, unless all is far from it: then from a little below the lowest. */
function rangeOf(values: readonly Rational[]): Scale {
  const whole = scaleOf(values);
  const lowest = values.reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const highest = values.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const span = highest.sub(lowest);
  if (lowest.compare(span.mul(2)) <= 0 || span.equals(ZERO)) return whole;
  return { low: lowest.sub(span.div(4)), high: highest.add(span.div(4)) };
}

/** A measure's year by month beside the way to its target and the year before. */
export function TrendPicture({ part, name }: { readonly part: PartResult; readonly name: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const messages = usePartsMessages();
  const texts = messages.trend;
  const [wanted, setShape] = useState<WayShape>('linear');
  const { trend } = part;
  if (!trend) return null;
  const monthNames = RESULT_SHEET_MESSAGES[language].month;
  const unit = partUnit(part);
  const shapes = shapesOf(part);
  const shape = shapes.includes(wanted) ? wanted : 'linear';
  const way = wayOf(part, shape);
  const planned = way && plannedMonths(way);
  const pace = way && currentPace(part, way);
  const result = amounts(trend.toDate);
  const before = trend.before && amounts(trend.before);
  const all = [...result, ...(planned ?? []), ...(before ?? [])].flatMap((each) => each ?? []);
  const scale = rangeOf(all);
  const shown = (amount: Rational | null | undefined): string =>
    amount ? amountText(amount, unit, language) : '';
  const isAhead = pace ? pace.ahead.compare(0) >= 0 : false;
  const rows = monthNames.map((month, index) => {
    const [is, should] = [result[index] ?? null, planned?.[index] ?? null];
    const apart = is && should ? is.sub(should) : null;
    const sign = apart ? (apart.compare(0) < 0 ? '△' : '+') : '';
    return {
      cells: [
        month,
        shown(is),
        ...(planned ? [shown(should), apart ? `${sign}${numberText(apart.abs(), unit)}` : ''] : []),
        ...(before ? [shown(before[index])] : []),
      ] as [string, ...string[]],
    };
  });
  const column = (label: string) => ({ label, kind: 'figure' as const });
  return (
    <Picture
      id={`trend:${part.kpi.id}/${String(part.measure)}`}
      heading={texts.heading}
      level={3}
      caption={texts.caption(name)}
      columns={[
        { label: texts.month, kind: 'word' },
        column(texts.result),
        ...(planned ? [column(texts.planned), column(texts.apart)] : []),
        ...(before ? [column(texts.before)] : []),
      ]}
      rows={rows}
      controls={
        shapes.length > 1 ? (
          <div className={styles.controls}>
            <Choices label={texts.shape} values={shapes} chosen={shape} onChoose={setShape}>
              {(value) => texts.shapeOf[value]}
            </Choices>
          </div>
        ) : undefined
      }
    >
      <div className={styles.body}>
        <ul className={styles.legend}>
          <li>
            <LineSample of="result" /> {texts.result}
          </li>
          {planned && (
            <li>
              <LineSample of="planned" /> {texts.planned}
            </li>
          )}
          {before && (
            <li>
              <LineSample of="before" /> {texts.before}
            </li>
          )}
        </ul>
        <div className={styles.ends} aria-hidden>
          <span>{shown(scale.high)}</span>
        </div>
        <TrendShape scale={scale} result={result} planned={planned} before={before} />
        <div className={styles.ends} aria-hidden>
          <span>{shown(scale.low)}</span>
        </div>
        <div className={styles.ends} aria-hidden>
          <span>{monthNames[0]}</span>
          <span>{monthNames[MONTHS / 2 - 1]}</span>
          <span>{monthNames[MONTHS - 1]}</span>
        </div>
        {trend.fromBranches && <p className={styles.sentence}>{texts.fromBranches}</p>}
        {trend.kind === 'level' && way && <p className={styles.sentence}>{texts.level}</p>}
        {!way && <p className={styles.sentence}>{texts.noStart}</p>}
        {pace && (
          <p className={styles.sentence}>
            {texts.pace(monthNames[pace.month - 1] ?? '', shown(pace.result), shown(pace.planned))}{' '}
            {(isAhead ? texts.ahead : texts.behind)(apartText(pace.ahead.abs(), unit, messages, language))}{' '}
            {pace.projected &&
              trend.kind !== 'level' &&
              trend.last < MONTHS &&
              texts.projected(shown(pace.projected))}
          </p>
        )}
      </div>
    </Picture>
  );
}
