import { Badge, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { PAPERS_MESSAGES, reasonSentence } from '../../../messages/papers/messages';
import type { PaperKpi } from '../../../papers/paper-plan';
import { usePane } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { PAPER_PANE_MESSAGES } from './messages/messages';

/** What a person has said of one sentence. */
export interface Answer {
  /** Its target in other words; '' where it stands in none. */
  readonly words: string;
  readonly isConfirmed: boolean;
}

const COLORS = { understood: 'success', check: 'warning', 'not-understood': 'danger' } as const;

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  target: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  open: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface PaperKpiCardProps {
  /** As it is read, in its own words or in those that took their place. */
  readonly kpi: PaperKpi;
  /** It had nothing open from the start. */
  readonly isClear: boolean;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** A sentence beside its reading, what is open of it, and how to settle that. */
export function PaperKpiCard({ kpi, isClear, answer, onAnswer }: PaperKpiCardProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = usePane();
  const texts = PAPER_PANE_MESSAGES[language];
  const kpis = KPI_MESSAGES[language];
  const { known, name, certainty, measures, reasons, sentence, paper, place } = kpi;
  const isSettled = answer.isConfirmed && certainty !== 'not-understood';
  return (
    <li className={cards.card}>
      <div className={styles.head}>
        <h4 className={styles.name}>{known ? known.name[language] : name}</h4>
        <Badge
          appearance="tint"
          shape="rounded"
          size="small"
          color={isSettled ? 'success' : COLORS[certainty]}
        >
          {isSettled ? texts.confirmed : PAPERS_MESSAGES[language].certainty[certainty]}
        </Badge>
        {!known && (
          <Badge appearance="outline" shape="rounded" size="small">
            {texts.isNew}
          </Badge>
        )}
      </div>
      <p className={cards.text}>
        「{sentence}」 {texts.place(paper, place)}
      </p>
      {measures.map(({ subject, unit, target }, index) => {
        const asked = kpis.target(target, unit);
        return (
          <p key={index} className={styles.target}>
            {measures.length > 1 ? texts.measure(subject, asked) : asked}
          </p>
        );
      })}
      {reasons.length > 0 && !isSettled && (
        <ul className={styles.open}>
          {reasons.map((reason, index) => (
            <li key={index} className={cards.text}>
              {reasonSentence(reason, language)}
            </li>
          ))}
        </ul>
      )}
      {!isClear && (
        <>
          <Field className={styles.field} label={texts.rephrase} hint={texts.rephraseHint} size="small">
            <Input
              value={answer.words}
              onChange={(_, { value }) => onAnswer({ words: value, isConfirmed: false })}
            />
          </Field>
          {certainty !== 'not-understood' && (
            <Checkbox
              label={texts.confirm}
              checked={answer.isConfirmed}
              onChange={(_, { checked }) => onAnswer({ ...answer, isConfirmed: checked === true })}
            />
          )}
        </>
      )}
    </li>
  );
}
