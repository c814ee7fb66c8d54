import { Button } from '@fluentui/react-components';
import { NEWEST_PLAN } from '../../plan/kpi-plans';
import { templatePlan, TEMPLATES, type Figures, type TemplateId } from '../../sheet/templates/templates';
import { KPI_WORDS } from '../../words/kpi/explanation';
import { useCardStyles } from './card-styles';
import { useTexts } from './texts';

const IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
const PLAN = templatePlan(NEWEST_PLAN.fiscalYear);

/** The sheets that can be added, empty or with the plan's figures. */
export function TemplateList() {
  const styles = useCardStyles();
  const { session, state, said } = useTexts();
  const { language, making } = state;
  const words = said.templates;
  if (!PLAN) return null;
  const plan = PLAN;
  const year = KPI_WORDS[language].fiscalYear(plan.kpis.fiscalYear);

  function add(id: TemplateId, figures: Figures, label: string) {
    return (
      <Button
        key={figures}
        size="small"
        disabledFocusable={making !== null}
        aria-label={words.addNamed(label, TEMPLATES[id].name[language])}
        onClick={() => void session.insertTemplate(TEMPLATES[id].make(plan, figures))}
      >
        {label}
      </Button>
    );
  }

  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list}>
        {IDS.map((id) => (
          <li key={id} className={styles.card}>
            <h3 className={styles.name}>{TEMPLATES[id].name[language]}</h3>
            <p className={styles.text}>{words.purpose[id]}</p>
            <div className={styles.actions}>
              {TEMPLATES[id].hasFigures
                ? [add(id, 'empty', words.addEmpty), add(id, 'planned', words.addPlanned(year))]
                : add(id, 'empty', words.add)}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
