import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { MONTHS } from '../../../engine/kpi/months';
import type { KpiUnit } from '../../../engine/kpi/kpi';
import { exactly } from '../../../engine/kpi/result';
import { statusOf } from '../../../engine/kpi/status';
import { ONE, ratio, ZERO, type Rational } from '../../../engine/number/rational';
import type { Language } from '../../../engine/language';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { numberText, percentText } from '../../../messages/kpi/numbers';
import { partResults, type Trend } from '../../../review/part-results';
import type { Review } from '../../../review/review';
import { movableIn, ownResult, standingIf, type Movable, type Standing } from '../../../review/what-if';
import { usePane } from '../../controls/pane-context';
import { Choices } from '../choices';
import { FigureTable } from '../figure-table';
import { KpiBadge } from '../kpi/kpi-badge';
import { Message } from '../message';
import { roundAbove } from '../scale';
import { usePartsMessages } from './messages/messages';
import { MovedValue } from './moved-value';
import { amountText, apartText } from './part-texts';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { margin: 0 },
  // a long name of a KPI is no reason to be wider than the pane
  field: { minWidth: 0, maxWidth: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

type Mode = 'result' | 'pace';

function keyOf({ sheet, kpi, fiscalYear }: Movable): string {
  return [sheet, kpi.id, fiscalYear].join('/');
}

/** What a field shows of an amount, and back: percentages for rates. */
function factorOf(unit: KpiUnit): number {
  return unit === 'ratio' ? 100 : 1;
}

function placesOf(unit: KpiUnit): number {
  return unit === 'ratio' ? 2 : unit === 'yen' || unit === 'days' || unit === 'businessDays' ? 1 : 0;
}

/** The slider of a rate ends with 100 %; of what is counted well above both target and result. */
function highestOf(unit: KpiUnit, ...amounts: readonly (Rational | null)[]): Rational {
  if (unit === 'ratio') return ONE;
  const highest = amounts.reduce<Rational>((a, b) => (b && b.compare(a) > 0 ? b : a), ONE);
  return roundAbove(highest.mul(ratio(3, 2)));
}

interface MeasureMoverProps {
  readonly movable: Movable;
  readonly measure: number;
  readonly trend: Trend | null;
  readonly target: Rational | null;
  readonly amount: Rational | null;
  readonly onMove: (amount: Rational) => void;
}

/** Moves one measure's result, or by how much it still grows in each month that is left. */
function MeasureMover({ movable, measure, trend, target, amount, onMove }: MeasureMoverProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { whatIf: texts } = usePartsMessages();
  const [mode, setMode] = useState<Mode>('result');
  const { kpi } = movable;
  const row = kpi.measures[measure] ?? kpi.measures[0];
  const { unit } = row;
  const unitText = KPI_MESSAGES[language].unit[unit];
  const factor = factorOf(unit);
  const name = row.name?.[language] ?? kpi.name[language];
  const reached = trend?.toDate[trend.last - 1];
  const left = trend ? MONTHS - trend.last : 0;
  const start = trend?.start ?? null;
  const isPaced = trend !== null && trend.kind !== 'level' && left > 0 && reached && start;
  const own = ownResult(movable, measure);
  const current = amount ?? (own ? exactly(own.amount) : null) ?? target ?? ZERO;
  const inUnit = (value: Rational): Rational => value.mul(factor);
  const moved = (value: Rational): void => onMove(value.div(factor));
  if (isPaced && mode === 'pace') {
    const now = exactly(reached.amount);
    const usual = now.sub(start).div(trend.last);
    const step = amount ? amount.sub(now).div(left) : usual;
    const label = texts.pace(name, unitText);
    return (
      <>
        <Choices label={texts.move} values={['result', 'pace']} chosen={mode} onChoose={setMode}>
          {(value) => texts.mode[value]}
        </Choices>
        <MovedValue
          label={label}
          fieldLabel={texts.field(label)}
          unit={unitText}
          value={inUnit(step)}
          low={ZERO}
          high={inUnit(unit === 'ratio' ? ONE.sub(now).div(left) : highestOf(unit, usual, usual.mul(2)))}
          places={placesOf(unit)}
          onMove={(value) => onMove(now.add(value.div(factor).mul(left)))}
        />
        <p className={styles.sentence}>
          {texts.yearEnd(amountText(now.add(step.mul(left)), unit, language))}
        </p>
      </>
    );
  }
  const label = texts.value(name);
  return (
    <>
      {isPaced && (
        <Choices<Mode> label={texts.move} values={['result', 'pace']} chosen={mode} onChoose={setMode}>
          {(value) => texts.mode[value]}
        </Choices>
      )}
      <MovedValue
        label={label}
        fieldLabel={texts.field(label)}
        unit={unitText}
        value={inUnit(current)}
        low={ZERO}
        high={inUnit(highestOf(unit, target, own && exactly(own.amount)))}
        places={placesOf(unit)}
        onMove={moved}
      />
    </>
  );
}

function resultText({ judgement }: Standing, language: Language, unknown: string): string {
  return judgement.measures
    .map(({ result, measure: { unit } }) =>
      result && 'amount' in result ? amountText(result.amount, unit, language) : unknown,
    )
    .join(KPI_MESSAGES[language].between.things);
}

/** A KPI as it is and as it would be, side by side. */
function Comparison({ now, then }: { readonly now: Standing; readonly then: Standing }) {
  const { language } = usePane();
  const messages = usePartsMessages();
  const texts = messages.whatIf;
  const { fiscalYear, between, unit, grade } = KPI_MESSAGES[language];
  const both = (show: (standing: Standing) => ReactNode): [ReactNode, ReactNode] => [show(now), show(then)];
  const gapText = ({ gaps, judgement }: Standing): string =>
    gaps
      .map((gap, index) => {
        const measured = judgement.measures[index]?.measure.unit ?? 'ratio';
        return gap ? apartText(gap, measured, messages, language) : texts.unknown;
      })
      .join(between.things);
  const { period } = now;
  return (
    <FigureTable
      caption={texts.caption}
      shown
      columns={[
        { label: texts.of, kind: 'words' },
        { label: texts.now, kind: 'figure' },
        { label: texts.then, kind: 'figure' },
      ]}
      rows={[
        { cells: [texts.result, ...both((each) => resultText(each, language, texts.unknown))] },
        {
          cells: [
            texts.status,
            ...both(({ judgement }) => <KpiBadge status={statusOf(judgement, judgement.fiscalYear)} />),
          ],
        },
        { cells: [texts.gap, ...both(gapText)] },
        {
          cells: [
            texts.achievement,
            ...both(({ achievement }) =>
              achievement.known ? percentText(achievement.value) + unit.ratio : texts.unknown,
            ),
          ],
        },
        { cells: [texts.grade, ...both((each) => (each.grade ? grade(each.grade) : texts.unknown))] },
        {
          cells: [
            texts.points,
            ...both(({ points }) => (points === null ? texts.unknown : numberText(ratio(points), 'people'))),
          ],
        },
        ...(period
          ? [
              {
                cells: [
                  texts.period(fiscalYear(period.firstYear), fiscalYear(period.lastYear)),
                  ...both((each) => <KpiBadge status={each.period?.verdict ?? 'undecidable'} />),
                ] as [ReactNode, ...ReactNode[]],
              },
            ]
          : []),
      ]}
    />
  );
}

/** One KPI whose results are moved. */
function Moving({ movable, review }: { readonly movable: Movable; readonly review: Review }) {
  const { whatIf: texts } = usePartsMessages();
  const [supposed, setSupposed] = useState<readonly (Rational | null)[]>([]);
  const { kpi, fiscalYear, sheet } = movable;
  const parts = useMemo(
    () => partResults(review.sheets.filter(({ name }) => name === sheet)),
    [review, sheet],
  );
  const now = useMemo(() => standingIf(review, movable), [review, movable]);
  const then = supposed.length === 0 ? now : standingIf(review, movable, supposed);
  return (
    <>
      {kpi.measures.map((_, index) => (
        <MeasureMover
          key={index}
          movable={movable}
          measure={index}
          trend={
            parts.find((part) => part.kpi === kpi && part.fiscalYear === fiscalYear && part.measure === index)
              ?.trend ?? null
          }
          target={now.judgement.measures[index]?.target?.value ?? null}
          amount={supposed[index] ?? null}
          onMove={(amount) =>
            setSupposed((before) =>
              kpi.measures.map((_each, at) => (at === index ? amount : (before[at] ?? null))),
            )
          }
        />
      ))}
      <Comparison now={now} then={then} />
      <div>
        <Button size="small" disabledFocusable={supposed.length === 0} onClick={() => setSupposed([])}>
          {texts.reset}
        </Button>
      </div>
    </>
  );
}

/** もしも: a result or the pace of the months left is moved, and what would come of it stands beside what is. */
export default function WhatIfSection({ review }: { readonly review: Review | null }) {
  const styles = useStyles();
  const { language, messages: pane } = usePane();
  const messages = usePartsMessages();
  const texts = messages.whatIf;
  const movable = useMemo(() => movableIn(review?.sheets ?? []), [review]);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = movable.find((each) => keyOf(each) === wanted) ?? movable[0];
  if (!review || !chosen) {
    return (
      <Message validates={!review}>{review ? texts.none : messages.unchecked(pane.page.create)}</Message>
    );
  }
  const key = keyOf(chosen);
  const { fiscalYear } = KPI_MESSAGES[language];
  const nameOf = (each: Movable): string =>
    messages.name(each.kpi.name[language], fiscalYear(each.fiscalYear));
  const names = movable.map(nameOf);
  // two sheets may have the same KPI and year
  const optionOf = (each: Movable): string => {
    const name = nameOf(each);
    const isAmbiguous = names.indexOf(name) !== names.lastIndexOf(name);
    return isAmbiguous ? messages.ofSheet(name, each.sheet) : name;
  };
  return (
    <div className={styles.section}>
      <p className={styles.sentence}>{texts.lead}</p>
      <Field label={messages.kpi} size="small" className={styles.field}>
        <Select
          className={styles.field}
          select={{ className: styles.select }}
          value={key}
          onChange={(_, { value }) => setWanted(value)}
        >
          {movable.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {optionOf(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Moving key={key} movable={chosen} review={review} />
    </div>
  );
}
