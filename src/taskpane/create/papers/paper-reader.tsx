import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { KpiNames } from '../../../kpi-results/find-kpi';
import { PAPERS_MESSAGES } from '../../../messages/papers/messages';
import type { Paper } from '../../../papers/paper';
import { readPapers, type PaperKpi, type PaperPlan } from '../../../papers/paper-plan';
import { rephrase } from '../../../papers/rephrase';
import { knownKpis } from '../../../plan/kpi-plans';
import { PRINTED_PAPERS } from '../../../plan/papers';
import { paperPlanSheet } from '../../../sheet/templates/paper-plan';
import { usePane, usePaneState } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { PaperKpiCard, type Answer } from './paper-kpi';
import { PaperProvisionsSheet } from './paper-provisions';
import { PaperSources } from './paper-sources';
import { PAPER_PANE_MESSAGES } from './messages/messages';

const useStyles = makeStyles({
  reader: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const UNANSWERED: Answer = { words: '', isConfirmed: false };

/** The same sentence at the same place, when its paper is read again. */
const keyOf = ({ paper, place, sentence }: PaperKpi): string => JSON.stringify([paper, place, sentence]);

/** A plan as a person has settled it. */
interface Settled {
  readonly plan: PaperPlan;
  readonly confirmed: ReadonlySet<PaperKpi>;
}

function settle(
  plan: PaperPlan,
  answers: ReadonlyMap<string, Answer>,
  branches: KpiNames['branches'],
): Settled {
  const confirmed = new Set<PaperKpi>();
  const kpis = plan.kpis.map((kpi) => {
    const { words, isConfirmed } = answers.get(keyOf(kpi)) ?? UNANSWERED;
    const { fiscalYear } = plan;
    const read = words.trim() === '' ? kpi : rephrase(kpi, words, { fiscalYear, branches });
    if (isConfirmed && read.certainty !== 'not-understood') confirmed.add(read);
    return read;
  });
  return { plan: { ...plan, kpis }, confirmed };
}

function Kpis({
  read,
  settled,
  answers,
  onAnswer,
}: {
  readonly read: PaperPlan;
  readonly settled: Settled;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onAnswer: (key: string, answer: Answer) => void;
}) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <ul className={styles.list} aria-label={PAPER_PANE_MESSAGES[language].kpis}>
      {read.kpis.map((kpi, index) => {
        const key = keyOf(kpi);
        return (
          <PaperKpiCard
            key={key}
            kpi={settled.plan.kpis[index] ?? kpi}
            isClear={kpi.certainty === 'understood'}
            answer={answers.get(key) ?? UNANSWERED}
            onAnswer={(answer) => onAnswer(key, answer)}
          />
        );
      })}
    </ul>
  );
}

/** Reads a year's papers, shows each sentence with its reading, and makes the 計画 sheet of them. */
export function PaperReader() {
  const styles = useStyles();
  const cards = useCardStyles();
  const { session, language } = usePane();
  const { inserting, result } = usePaneState('inserting', 'result');
  const texts = PAPER_PANE_MESSAGES[language];
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const { kpiPlans } = result?.review.papers ?? PRINTED_PAPERS;
  // a KPI that the workbook's last plan began is known in its next one
  const known = useMemo(() => knownKpis(kpiPlans), [kpiPlans]);
  const read = useMemo(() => readPapers(papers, known), [papers, known]);
  const settled = useMemo(() => settle(read, answers, new KpiNames(known).branches), [read, answers, known]);
  const { kpis } = settled.plan;
  const count = (certainty: PaperKpi['certainty']): number =>
    kpis.filter((kpi) => kpi.certainty === certainty && !settled.confirmed.has(kpi)).length;
  const waiting = count('check') + count('not-understood');
  return (
    <div className={styles.reader}>
      <PaperSources papers={papers} onChange={setPapers} />
      <div role="status">
        {papers.length > 0 && (
          <>
            {read.faults.length > 0 && (
              <ul className={styles.faults}>
                {read.faults.map((fault, index) => (
                  <li key={index} className={cards.text}>
                    {PAPERS_MESSAGES[language].fault(fault)}
                  </li>
                ))}
              </ul>
            )}
            <p className={cards.text}>
              {texts.summary(kpis.length - waiting, count('check'), count('not-understood'))}
            </p>
          </>
        )}
      </div>
      {kpis.length > 0 && (
        <>
          <Kpis
            read={read}
            settled={settled}
            answers={answers}
            onAnswer={(key, answer) => setAnswers(new Map(answers).set(key, answer))}
          />
          <p className={cards.text}>{texts.insertHint(waiting)}</p>
          <div className={cards.actions}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={inserting !== null}
              onClick={() => void session.insertTemplate(paperPlanSheet(settled.plan, settled.confirmed))}
            >
              {texts.insert}
            </Button>
          </div>
        </>
      )}
      <PaperProvisionsSheet papers={papers} fiscalYear={read.fiscalYear} />
    </div>
  );
}
