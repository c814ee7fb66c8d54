import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MONTHS } from '../../../engine/kpi/months';
import { ratio } from '../../../engine/number/rational';
import type { Language } from '../../../engine/language';
import { KPI_MESSAGES, RESULT_SHEET_MESSAGES } from '../../../messages/kpi/messages';
import { countText } from '../../../messages/kpi/numbers';
import { partResults, type PartResult } from '../../../review/part-results';
import type { Review } from '../../../review/review';
import { usePane, usePaneState } from '../../controls/pane-context';
import { Message } from '../message';
import { BranchPicture } from './branch-picture';
import { usePartsMessages } from './messages/messages';
import type { PartsMessages } from './messages/parts-messages';
import { amountText, neededSentences, partUnit } from './part-texts';
import { TrendPicture } from './trend-picture';

const useStyles = makeStyles({
  choice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
  // a long name of a KPI is no reason to be wider than the pane
  field: { minWidth: 0, maxWidth: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Lasts from one check to the next. */
function keyOf({ sheet, kpi, measure, fiscalYear }: PartResult): string {
  return [sheet, kpi.id, measure, fiscalYear].join('/');
}

function nameOf(
  { kpi, measure, fiscalYear, judged }: PartResult,
  { name }: PartsMessages,
  language: Language,
): string {
  const part = kpi.measures.length > 1 ? ` ${judged.measure.name?.[language] ?? String(measure + 1)}` : '';
  return name(`${kpi.name[language]}${part}`, KPI_MESSAGES[language].fiscalYear(fiscalYear));
}

/** The whole so far, beside its target, and what it still lacks. */
function Summary({ part }: { readonly part: PartResult }) {
  const styles = useStyles();
  const { language } = usePane();
  const messages = usePartsMessages();
  const { judged, whole, needed, trend } = part;
  const { target } = KPI_MESSAGES[language];
  const unit = partUnit(part);
  const months = RESULT_SHEET_MESSAGES[language].month;
  const left = trend ? MONTHS - trend.last : 0;
  const isByBranch = judged.measure.unit === 'branches';
  const so = trend && left > 0 ? ` ${messages.upTo(months[trend.last - 1] ?? '')}` : '';
  return (
    <div className={styles.summary}>
      <h2 className={styles.heading}>{nameOf(part, messages, language)}</h2>
      <p className={styles.sentence}>
        {whole
          ? messages.summary(
              `${messages.nation}${so} ${amountText(whole.amount, unit, language)}`,
              target(judged.measure.target, judged.measure.unit),
            )
          : isByBranch
            ? target(judged.measure.target, judged.measure.unit)
            : messages.noWhole}
      </p>
      {neededSentences(part, needed, messages, language).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {needed?.among && left > 0 ? (
        <p className={styles.sentence}>
          {messages.needed.monthly(String(left), countText(ratio(Math.ceil(needed.among / left))))}
        </p>
      ) : null}
    </div>
  );
}

/** Results by month and by branch: the trend of a KPI, its pace, its branches on a map and by rank. */
export default function PartsSection({ review }: { readonly review: Review | null }) {
  const styles = useStyles();
  const { language, messages: pane } = usePane();
  const state = usePaneState('result');
  const messages = usePartsMessages();
  const parts = useMemo(() => partResults(review?.sheets ?? []), [review]);
  const [wanted, setWanted] = useState<string | null>(null);
  const part = parts.find((each) => keyOf(each) === wanted) ?? parts[0];
  if (!part) {
    return (
      <Message validates={!review}>
        {review
          ? messages.none(pane.scope(state.result?.scope ?? null), pane.page.create)
          : messages.unchecked(pane.page.create)}
      </Message>
    );
  }
  const key = keyOf(part);
  const names = parts.map((each) => nameOf(each, messages, language));
  // two sheets may have the same KPI and year
  const optionOf = (each: PartResult): string => {
    const name = nameOf(each, messages, language);
    const isAmbiguous = names.indexOf(name) !== names.lastIndexOf(name);
    return isAmbiguous ? messages.ofSheet(name, each.sheet) : name;
  };
  return (
    <>
      <div className={styles.choice}>
        <Field label={messages.kpi} size="small" className={styles.field}>
          <Select
            className={styles.field}
            select={{ className: styles.select }}
            value={key}
            onChange={(_, { value }) => setWanted(value)}
          >
            {parts.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {optionOf(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Summary part={part} />
      <TrendPicture key={`trend ${key}`} part={part} name={nameOf(part, messages, language)} />
      <BranchPicture key={`branches ${key}`} part={part} name={nameOf(part, messages, language)} />
    </>
  );
}
