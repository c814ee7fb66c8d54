import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Business } from '../../../engine/kpi/kpi';
import { STATUSES, type Status } from '../../../engine/kpi/status';
import { kpiPlanIn, PRINTED_PAPERS, yearOfResults } from '../../../plan/papers';
import type { Review } from '../../../review/review';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { usePane, usePaneState } from '../../controls/pane-context';
import { Choices } from '../choices';
import { Message } from '../message';
import { Picture } from '../picture';
import { usePictureMessages } from '../messages/messages';
import { boardOf, countStatuses, ofBusiness, yearsOf, type BoardRow } from './board';
import { boardTable } from './board-table';
import { StatusIcon } from './kpi-badge';
import { KpiGroups } from './kpi-groups';
import { Legend } from './legend';
import { yearOfRow } from './row-id';
import { TextGoals } from './text-goal-groups';

const BUSINESSES: readonly Business[] = ['health', 'seamen'];

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
});

interface StatusChoicesProps {
  readonly rows: readonly BoardRow[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** How many KPIs are in each status; choosing one shows only those. */
function StatusChoices({ rows, chosen, onChoose }: StatusChoicesProps) {
  const styles = useStyles();
  const { kpi: labels } = usePictureMessages();
  const counts = countStatuses(rows);
  return (
    <Choices label={labels.status} values={[null, ...STATUSES]} chosen={chosen} onChoose={onChoose}>
      {(value) => (
        <>
          {value && <StatusIcon status={value} />}
          {value === null ? labels.every : labels.statusOf[value]}
          <span className={styles.count}>{value === null ? rows.length : counts[value]}</span>
        </>
      )}
    </Choices>
  );
}

/** Every KPI of the plan by status, and the goals of the plan's text. */
export function KpiBoard({ review }: { readonly review: Review | null }) {
  const styles = useStyles();
  const { messages: pane } = usePane();
  const state = usePaneState('chosen', 'language', 'result');
  const messages = usePictureMessages();
  const labels = messages.kpi;
  const [business, setBusiness] = useState<Business | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [wanted, setYear] = useState(() => yearOfRow(state.chosen ?? ''));

  const sheets = review?.sheets ?? [];
  const years = yearsOf(sheets);
  const planOnly = years.length === 0;
  const papers = review?.papers ?? PRINTED_PAPERS;
  const year = years.find((each) => each === wanted) ?? years.at(-1) ?? yearOfResults(papers);
  const plan = kpiPlanIn(papers, year);
  const board = boardOf(sheets, year, plan);
  const own = ofBusiness(board.kpis, business);
  const shown = status === null || planOnly ? own : own.filter((row) => row.status === status);
  const { fiscalYear } = KPI_MESSAGES[state.language];
  const title = labels.title(fiscalYear(year));
  return (
    <>
      {planOnly && (
        <Message validates={!review}>
          {review
            ? labels.noSheet(pane.scope(state.result?.scope ?? null), pane.page.create)
            : labels.unchecked(pane.page.create)}
        </Message>
      )}
      {board.unknown.length > 0 && (
        <Message>{labels.unknownNames(board.unknown.length, pane.page.check)}</Message>
      )}
      <Picture
        id="kpis"
        heading={title}
        level={2}
        caption={labels.caption(title)}
        {...boardTable(shown, planOnly, messages, state.language)}
        controls={
          <div className={styles.filters}>
            {years.length > 1 && (
              <Choices label={labels.year} values={years} chosen={year} onChoose={setYear}>
                {fiscalYear}
              </Choices>
            )}
            <Choices
              label={labels.business}
              values={[null, ...BUSINESSES]}
              chosen={business}
              onChoose={setBusiness}
            >
              {(value) => (
                <>
                  {value === null ? labels.every : labels.businessName[value]}
                  <span className={styles.count}>{ofBusiness(board.kpis, value).length}</span>
                </>
              )}
            </Choices>
            {!planOnly && <StatusChoices rows={own} chosen={status} onChoose={setStatus} />}
          </div>
        }
      >
        <Legend />
        <KpiGroups
          rows={shown}
          by={planOnly ? 'business' : 'status'}
          label={title}
          mixed={business === null && !planOnly}
        />
      </Picture>
      <TextGoals board={board} plan={plan} business={business} planOnly={planOnly} />
    </>
  );
}
