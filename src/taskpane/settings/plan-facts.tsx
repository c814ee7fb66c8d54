import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Business, Kpi } from '../../engine/kpi/kpi';
import type { PlannedLine, PlannedSide } from '../../engine/budget/planned';
import { kpiPlanOf } from '../../plan/kpi-plans';
import { PLANS, type YearPlan } from '../../plan/plans';
import type { PlanReading } from '../../sheet/plan/read-plan';
import { useSettingTexts } from './setting-texts';
import { judgedBy } from '../../review/judged-by';
import { JudgedBy } from '../controls/judged-by/judged-by';
import { usePaneState } from '../controls/pane-context';

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
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

function countLines(lines: readonly PlannedLine[]): number {
  return lines.reduce((count, { parts = [] }) => count + 1 + countLines(parts), 0);
}

const sideLines = ({ lines }: PlannedSide): number => countLines(lines);

function KpiFact({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const styles = useStyles();
  const { plans } = useSettingTexts().texts;
  const countOf = (business: Business): number => kpis.filter((kpi) => kpi.business === business).length;
  return (
    <>
      <dt className={styles.term}>{plans.kpis}</dt>
      <dd className={styles.value}>{plans.kpiCount(countOf('health'), countOf('seamen'))}</dd>
    </>
  );
}

function YearFacts({ year: { fiscalYear, budgets } }: { readonly year: YearPlan }) {
  const styles = useStyles();
  const { texts, terms } = useSettingTexts();
  const { plans } = texts;
  return (
    <>
      <h4 className={styles.year}>{terms.fiscalYear(fiscalYear)}</h4>
      <dl className={styles.facts}>
        <dt className={styles.term}>{plans.document}</dt>
        <dd className={styles.value} lang="ja">
          {budgets[0]?.title.document}
        </dd>
        <KpiFact kpis={kpiPlanOf(fiscalYear)?.kpis ?? []} />
        {budgets.map(({ account, revenue, expenditure }) => (
          <Fragment key={account}>
            <dt className={styles.term}>{terms.account(account)}</dt>
            <dd className={styles.value}>{plans.lineCount(sideLines(revenue), sideLines(expenditure))}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** A plan on a sheet of the workbook, as the last check read it. */
function SheetPlan({
  name,
  plan: { fiscalYear, plan },
}: {
  readonly name: string;
  readonly plan: PlanReading;
}) {
  const styles = useStyles();
  const { texts, terms } = useSettingTexts();
  const { plans } = texts;
  const year = fiscalYear === null ? plans.noYear : terms.fiscalYear(fiscalYear);
  const isPrinted = fiscalYear !== null && kpiPlanOf(fiscalYear) !== null;
  return (
    <>
      <h4 className={styles.year}>{year}</h4>
      <dl className={styles.facts}>
        <dt className={styles.term}>{plans.sheet}</dt>
        <dd className={styles.value}>{name}</dd>
        {plan && <KpiFact kpis={plan.kpis} />}
      </dl>
      {(isPrinted || !plan) && <p className={styles.note}>{isPrinted ? plans.printed : plans.faulty}</p>}
    </>
  );
}

/** By which plans tables are judged. */
export function PlanFacts() {
  const { result } = usePaneState('result');
  const sheets = result?.review.sheets ?? [];
  return (
    <>
      {result && <JudgedBy years={judgedBy(result.review)} />}
      {PLANS.map((year) => (
        <YearFacts key={year.fiscalYear} year={year} />
      ))}
      {sheets.map(({ name, plan }) => plan && <SheetPlan key={name} name={name} plan={plan} />)}
    </>
  );
}
