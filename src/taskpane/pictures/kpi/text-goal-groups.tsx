import type { ReactNode } from 'react';
import type { Business, KpiPlan } from '../../../engine/kpi/kpi';
import { textGoalsOf } from '../../../plan/plan-goals';
import { usePaneState } from '../../controls/pane-context';
import { RowList } from '../../results/row-list';
import { isOpen } from '../../session/state';
import { usePictureMessages } from '../messages/messages';
import { ofBusiness, type Board } from './board';
import { groupOfGoals } from './board-groups';
import { LongTermRow, MeasureRow, PromisedRow } from './goal-rows';
import { Group } from './group';
import { KpiRow } from './kpi-row';
import { useKpiStyles } from './kpi-styles';
import { goalRows, promiseRows, withoutKpi } from './text-goals';

interface TextGoalsProps {
  readonly board: Board;
  readonly plan: KpiPlan | null;
  readonly business: Business | null;
  readonly planOnly: boolean;
}

/**
 * What the plan promises in its text, closed at first: goals of the year, long-term goals, promises with a date or a
 * count, measures without a KPI.
 */
export function TextGoals({ board, plan, business, planOnly }: TextGoalsProps) {
  const styles = useKpiStyles();
  const state = usePaneState('toggled', 'chosen');
  const { kpi: labels } = usePictureMessages();
  const goals = textGoalsOf(board.fiscalYear);
  const isOf = (own: Business): boolean => business === null || own === business;
  const operational = ofBusiness(board.operational, business);
  const longTerm = goals
    ? goalRows(goals, board, plan).filter(({ report }) => isOf(report.goal.business))
    : [];
  const promised = goals ? promiseRows(goals).filter(({ promise }) => isOf(promise.business)) : [];
  const measures = goals ? withoutKpi(goals).filter((measure) => isOf(measure.business)) : [];
  const measureId = (section: string): string => `measure:${section}`;
  const groups: readonly { key: keyof typeof labels.goals; ids: readonly string[]; rows: ReactNode }[] = [
    {
      key: 'operational',
      ids: operational.map(({ id }) => id),
      rows: operational.map((row) => (
        <KpiRow key={row.id} row={row} planOnly={planOnly} business={business === null} />
      )),
    },
    {
      key: 'longTerm',
      ids: longTerm.map(({ id }) => id),
      rows: longTerm.map((row) => <LongTermRow key={row.id} row={row} />),
    },
    {
      key: 'promises',
      ids: promised.map(({ id }) => id),
      rows: promised.map((row) => <PromisedRow key={row.id} row={row} />),
    },
    {
      key: 'withoutKpi',
      ids: measures.map(({ section }) => measureId(section)),
      rows: measures.map((measure) => (
        <MeasureRow key={measure.section} id={measureId(measure.section)} measure={measure} />
      )),
    },
  ];
  const isGroupOpen = (key: string): boolean => {
    const { id, openAtFirst } = groupOfGoals(key);
    return isOpen(state, id, openAtFirst);
  };
  return (
    <RowList
      ids={groups.flatMap(({ key, ids }) => (isGroupOpen(key) ? ids : []))}
      label={labels.textGoals}
      begin={state.chosen}
    >
      {groups
        .filter(({ ids }) => ids.length > 0)
        .map(({ key, ids, rows }) => (
          <Group
            key={key}
            id={groupOfGoals(key).id}
            name={labels.goals[key]}
            count={ids.length}
            open={isGroupOpen(key)}
          >
            <ul className={styles.list}>{rows}</ul>
          </Group>
        ))}
    </RowList>
  );
}
