import { Button } from '@fluentui/react-components';
import { DEFAULT_YEAR } from '../../plan/papers';
import { knownResults, planToFollow } from '../../review/known-results';
import { templatePlan, TEMPLATES, type Figures, type TemplateId } from '../../sheet/templates/templates';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { useCardStyles } from './card-styles';
import { PaperSection } from './papers/paper-section';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';
import { ACCOUNT_NAME } from '../../messages/account-name';
import { OWN_TEMPLATE_NAMES, TEMPLATE_NAMES } from '../../messages/templates/messages';
import { PRINTED_PAPERS } from '../../plan/papers';
import { ownTemplates } from '../../sheet/templates/own-templates';

const IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
const PLAN = templatePlan(DEFAULT_YEAR);

/** Without the plan's figures it is that of the next year. */
const NEXT: TemplateId = 'plan';

/** Empty sheets of the years that are not printed, by what the workbook and its year files bring of them. */
function OwnTemplates() {
  const styles = useCardStyles();
  const { session, texts } = useTexts();
  const { language, inserting, result, kept } = usePaneState('language', 'inserting', 'result', 'kept');
  const own = ownTemplates(result?.review.papers ?? kept?.settings.papers ?? PRINTED_PAPERS);
  const labels = texts.templates;
  if (own.length === 0) return null;
  return (
    <>
      <h3 className={styles.name}>{labels.own}</h3>
      <ul className={styles.list}>
        {own.map(({ kind, fiscalYear, account, make }) => {
          const of = OWN_TEMPLATE_NAMES[language][kind](
            account === null ? '' : ACCOUNT_NAME[language](account),
          );
          const name = `${KPI_MESSAGES[language].fiscalYear(fiscalYear)} ${of}`;
          return (
            <li key={name} className={styles.card}>
              <h4 className={styles.name}>{name}</h4>
              <div className={styles.actions}>
                <Button
                  size="small"
                  disabledFocusable={inserting !== null}
                  aria-label={labels.addNamed(labels.add, name)}
                  onClick={() => void session.insertTemplate(make(language))}
                >
                  {labels.add}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The sheets that can be added, empty or with the plan's figures. */
export function TemplateList() {
  const styles = useCardStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('language', 'inserting', 'result');
  const { language, inserting } = state;
  const review = state.result?.review ?? null;
  const labels = texts.templates;
  if (!PLAN) return null;
  const plan = PLAN;
  // the next year goes on from the workbook's own plan, and from what it says was reached
  const going = review
    ? { ...plan, kpis: planToFollow(review) ?? plan.kpis, results: knownResults(review) }
    : plan;
  const next = KPI_MESSAGES[language].fiscalYear(going.kpis.fiscalYear + 1);
  const year = KPI_MESSAGES[language].fiscalYear(plan.kpis.fiscalYear);

  function add(id: TemplateId, figures: Figures, label: string) {
    return (
      <Button
        key={figures}
        size="small"
        disabledFocusable={inserting !== null}
        aria-label={labels.addNamed(label, TEMPLATE_NAMES[language][id])}
        onClick={() =>
          void session.insertTemplate(
            TEMPLATES[id].make(figures === 'empty' ? going : plan, figures, language),
          )
        }
      >
        {label}
      </Button>
    );
  }

  return (
    <>
      <PaperSection />
      <p className={styles.lead}>{labels.lead}</p>
      <ul className={styles.list}>
        {IDS.map((id) => (
          <li key={id} className={styles.card}>
            <h3 className={styles.name}>{TEMPLATE_NAMES[language][id]}</h3>
            <p className={styles.text}>{labels.purpose[id]}</p>
            <div className={styles.actions}>
              {TEMPLATES[id].hasFigures
                ? [
                    add(id, 'empty', id === NEXT ? labels.nextPlan(next) : labels.addEmpty),
                    add(id, 'planned', labels.addPlanned(year)),
                  ]
                : add(id, 'empty', labels.add)}
            </div>
          </li>
        ))}
      </ul>
      <OwnTemplates />
    </>
  );
}
