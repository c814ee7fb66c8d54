import { Button } from '@fluentui/react-components';
import { NEWEST_PLAN } from '../../plan/kpi-plans';
import { templatePlan, TEMPLATES, type Figures, type TemplateId } from '../../sheet/templates/templates';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { useCardStyles } from './card-styles';
import { PaperSection } from './papers/paper-section';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';
import { TEMPLATE_NAMES } from '../../messages/templates/messages';

const IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
const PLAN = templatePlan(NEWEST_PLAN.fiscalYear);

/** The sheets that can be added, empty or with the plan's figures. */
export function TemplateList() {
  const styles = useCardStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('language', 'inserting');
  const { language, inserting } = state;
  const labels = texts.templates;
  if (!PLAN) return null;
  const plan = PLAN;
  const year = KPI_MESSAGES[language].fiscalYear(plan.kpis.fiscalYear);

  function add(id: TemplateId, figures: Figures, label: string) {
    return (
      <Button
        key={figures}
        size="small"
        disabledFocusable={inserting !== null}
        aria-label={labels.addNamed(label, TEMPLATE_NAMES[language][id])}
        onClick={() => void session.insertTemplate(TEMPLATES[id].make(plan, figures))}
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
                ? [add(id, 'empty', labels.addEmpty), add(id, 'planned', labels.addPlanned(year))]
                : add(id, 'empty', labels.add)}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
