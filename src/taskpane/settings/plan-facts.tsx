import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Business } from '../../engine/kpi/kpi';
import type { PlannedLine, PlannedSide } from '../../engine/budget/planned';
import { kpiPlanOf } from '../../plan/kpi-plans';
import { PLANS, type YearPlan } from '../../plan/plans';
import { useSettingTexts } from './setting-texts';

const useStyles = makeStyles({
  year: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { minWidth: 0, margin: 0 },
});

function countLines(lines: readonly PlannedLine[]): number {
  return lines.reduce((count, { parts = [] }) => count + 1 + countLines(parts), 0);
}

const sideLines = ({ lines }: PlannedSide): number => countLines(lines);

function YearFacts({ year: { fiscalYear, budgets } }: { readonly year: YearPlan }) {
  const styles = useStyles();
  const { said, terms } = useSettingTexts();
  const { plans } = said;
  const kpis = kpiPlanOf(fiscalYear)?.kpis ?? [];
  const countOf = (business: Business): number => kpis.filter((kpi) => kpi.business === business).length;
  return (
    <>
      <h4 className={styles.year}>{terms.fiscalYear(fiscalYear)}</h4>
      <dl className={styles.facts}>
        <dt className={styles.term}>{plans.document}</dt>
        <dd className={styles.value} lang="ja">
          {budgets.health.title.document}
        </dd>
        <dt className={styles.term}>{plans.kpis}</dt>
        <dd className={styles.value}>{plans.kpiCount(countOf('health'), countOf('seamen'))}</dd>
        {Object.values(budgets).map(({ account, revenue, expenditure }) => (
          <Fragment key={account}>
            <dt className={styles.term}>{terms.account[account]}</dt>
            <dd className={styles.value}>{plans.lineCount(sideLines(revenue), sideLines(expenditure))}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** By which plans tables are judged. */
export function PlanFacts() {
  return PLANS.map((year) => <YearFacts key={year.fiscalYear} year={year} />);
}
