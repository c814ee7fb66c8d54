import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import type { Review } from '../../review/review';
import { usePane, usePaneState } from '../controls/pane-context';
import { StatusLine } from '../controls/status-line';
import type { PictureSection } from '../session/state';
import { BudgetPictures } from './budget/budget-pictures';
import { Choices } from './choices';
import { KpiBoard } from './kpi/kpi-board';
import { usePictureMessages } from './messages/messages';

const SECTIONS: readonly PictureSection[] = ['budgets', 'kpis', 'parts', 'whatIf'];

const SHOWN: Readonly<Record<PictureSection, ComponentType<{ readonly review: Review | null }>>> = {
  budgets: BudgetPictures,
  kpis: KpiBoard,
  parts: lazy(() => import(/* webpackChunkName: "parts" */ './parts/parts-section')),
  whatIf: lazy(() => import(/* webpackChunkName: "what-if" */ './parts/what-if-section')),
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  head: {
    display: 'grid',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pictures: {
    // what only screen readers see must not make the page longer
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    // what has the focus is not to hide behind a heading that stays
    scrollPaddingTop: '40px',
  },
});

/** A workbook of KPI results alone opens at its board. */
function firstSection(review: Review | null): PictureSection {
  const hasBudget = review?.sheets.some(({ tables }) => tables.length > 0) ?? true;
  return hasBudget || !review?.sheets.some(({ kpis }) => kpis.length > 0) ? 'budgets' : 'kpis';
}

/** The pictures of the last check: budgets by their parts, the board of KPIs, their months and branches, what if. */
export function PicturesPage() {
  const styles = useStyles();
  const { session } = usePane();
  const state = usePaneState('result', 'pictures');
  const messages = usePictureMessages();
  const review = state.result?.review ?? null;
  const section = state.pictures ?? firstSection(review);
  const Shown = SHOWN[section];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Choices label={messages.sections} values={SECTIONS} chosen={section} onChoose={session.picture}>
          {(value) => messages.section[value]}
        </Choices>
        <StatusLine />
      </div>
      {/* The key: a section that is turned to begins at its top. */}
      <div key={section} className={styles.pictures}>
        <Suspense fallback={null}>
          <Shown review={review} />
        </Suspense>
      </div>
    </div>
  );
}
