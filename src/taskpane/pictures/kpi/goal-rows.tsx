import type { Initiative } from '../../../engine/kpi/goal';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { numberText } from '../../../messages/kpi/numbers';
import { usePane } from '../../controls/pane-context';
import { Row } from '../../results/row';
import { Source } from '../../results/source';
import { usePictureMessages } from '../messages/messages';
import { Flags } from './flags';
import { KpiBadge } from './kpi-badge';
import { useKpiStyles } from './kpi-styles';
import { promiseText } from './promise-text';
import type { GoalRow, PromiseRow } from './text-goals';

/** A goal that outlives the year: what it asks for, by when, and this year's KPIs on the way to it. */
export function LongTermRow({ row: { id, report, steps } }: { readonly row: GoalRow }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  const messages = KPI_MESSAGES[language];
  const { goal, verdict, missing } = report;
  const name = goal.name[language];
  const due = goal.dueYear === null ? labels.noDue : labels.due(messages.fiscalYear(goal.dueYear));
  return (
    <Row
      id={id}
      opening={labels.explain(name)}
      cells={[]}
      details={() => (
        <div className={styles.details}>
          {missing.length > 0 && <p className={styles.sentence}>{messages.allMissing(missing)}</p>}
          <section>
            <h4 className={styles.heading}>{labels.steps}</h4>
            {steps.length === 0 && <p className={styles.sentence}>{labels.noSteps}</p>}
            <ul className={styles.facts}>
              {steps.map((step) => (
                <li key={step.id}>
                  {step.kpi.name[language]} <KpiBadge status={step.status} />
                </li>
              ))}
            </ul>
          </section>
          {goal.printed.map(({ fiscalYear, value }) => (
            <p key={fiscalYear} className={styles.sentence}>
              {labels.printed(
                messages.fiscalYear(fiscalYear),
                numberText(value, goal.unit) + messages.unit[goal.unit],
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
          <KpiBadge status={verdict} />
        </span>
        <span>
          <span className={styles.quiet}>{labels.businessName[goal.business]} · </span>
          {messages.target(goal.condition, goal.unit)}
          <span className={styles.quiet}> · {due}</span>
        </span>
      </span>
    </Row>
  );
}

/** A promise of the plan's text with a date or a count, without a KPI. */
export function PromisedRow({ row: { id, promise } }: { readonly row: PromiseRow }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  const { business, name, citation } = promise;
  return (
    <Row
      id={id}
      opening={labels.source(name[language])}
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
          <span className={styles.quiet}>{labels.businessName[business]} · </span>
          {promiseText(promise, labels.promise, KPI_MESSAGES[language].fiscalYear)}
        </span>
      </span>
    </Row>
  );
}

/** A flagged section of the plan without a KPI. */
export function MeasureRow({ id, measure }: { readonly id: string; readonly measure: Initiative }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  const { business, name, important, difficult } = measure;
  return (
    <Row
      id={id}
      opening={labels.explain(name[language])}
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
          <span>{labels.businessName[business]}</span>
          <Flags important={important.length > 0} difficult={difficult.length > 0} />
        </span>
      </span>
    </Row>
  );
}
