import type { Initiative } from '../../../engine/kpi/goal';
import { KPI_WORDS } from '../../../words/kpi/explanation';
import { numberText } from '../../../words/kpi/numbers';
import { usePane } from '../../pane-context';
import { Row } from '../../results/row';
import { Source } from '../../results/source';
import { usePictureWords } from '../words/words';
import { Flags } from './flags';
import { KpiBadge } from './kpi-badge';
import { useKpiStyles } from './kpi-styles';
import { promiseText } from './promise-text';
import type { GoalRow, PromiseRow } from './text-goals';

/** A goal that outlives the year: what it asks for, by when, and this year's KPIs on the way to it. */
export function LongTermRow({ row: { id, report, steps } }: { readonly row: GoalRow }) {
  const styles = useKpiStyles();
  const { language } = usePane().state;
  const { kpi: said } = usePictureWords();
  const words = KPI_WORDS[language];
  const { goal, verdict, missing } = report;
  const name = goal.name[language];
  const due = goal.dueYear === null ? said.noDue : said.due(words.fiscalYear(goal.dueYear));
  return (
    <Row
      id={id}
      opening={said.explain(name)}
      cells={[]}
      details={() => (
        <div className={styles.details}>
          {missing.length > 0 && <p className={styles.sentence}>{words.allMissing(missing)}</p>}
          <section>
            <h4 className={styles.heading}>{said.steps}</h4>
            {steps.length === 0 && <p className={styles.sentence}>{said.noSteps}</p>}
            <ul className={styles.facts}>
              {steps.map((step) => (
                <li key={step.id}>
                  {step.kpi.name[language]} <KpiBadge verdict={step.verdict} />
                </li>
              ))}
            </ul>
          </section>
          {goal.printed.map(({ fiscalYear, value }) => (
            <p key={fiscalYear} className={styles.sentence}>
              {said.printed(
                words.fiscalYear(fiscalYear),
                numberText(value, goal.unit) + words.unit[goal.unit],
              )}
            </p>
          ))}
          <Source citation={goal.citation} />
        </div>
      )}
    >
      <span className={styles.row}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <KpiBadge verdict={verdict} />
        </span>
        <span>
          <span className={styles.quiet}>{said.businessName[goal.business]} · </span>
          {words.target(goal.condition, goal.unit)}
          <span className={styles.quiet}> · {due}</span>
        </span>
      </span>
    </Row>
  );
}

/** A promise of the plan's text with a date or a count, without a KPI. */
export function PromisedRow({ row: { id, promise } }: { readonly row: PromiseRow }) {
  const styles = useKpiStyles();
  const { language } = usePane().state;
  const { kpi: said } = usePictureWords();
  const { business, name, citation } = promise;
  return (
    <Row
      id={id}
      opening={said.source(name[language])}
      cells={[]}
      details={() => (
        <div className={styles.details}>
          <Source citation={citation} />
        </div>
      )}
    >
      <span className={styles.row}>
        <span className={styles.name}>{name[language]}</span>
        <span>
          <span className={styles.quiet}>{said.businessName[business]} · </span>
          {promiseText(promise, said.promise, KPI_WORDS[language].fiscalYear)}
        </span>
      </span>
    </Row>
  );
}

/** A flagged section of the plan without a KPI. */
export function MeasureRow({ id, measure }: { readonly id: string; readonly measure: Initiative }) {
  const styles = useKpiStyles();
  const { language } = usePane().state;
  const { kpi: said } = usePictureWords();
  const { business, name, important, difficult } = measure;
  return (
    <Row
      id={id}
      opening={said.explain(name[language])}
      cells={[]}
      details={() => (
        <div className={styles.details}>
          {[...important, ...difficult].map(({ citation }) => (
            <Source key={citation.quote} citation={citation} />
          ))}
        </div>
      )}
    >
      <span className={styles.row}>
        <span className={styles.name}>{name[language]}</span>
        <span className={styles.about}>
          <span>{said.businessName[business]}</span>
          <Flags important={important.length > 0} difficult={difficult.length > 0} />
        </span>
      </span>
    </Row>
  );
}
