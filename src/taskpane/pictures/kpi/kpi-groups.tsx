import type { Business } from '../../../engine/kpi/kpi';
import { STATUSES } from '../../../engine/kpi/status';
import { usePaneState } from '../../controls/pane-context';
import { RowList } from '../../results/row-list';
import { isOpen } from '../../session/state';
import { Message } from '../message';
import { usePictureMessages } from '../messages/messages';
import { ofBusiness, type BoardRow } from './board';
import { groupOfKpis, type BoardGroup } from './board-groups';
import { Group } from './group';
import { StatusIcon } from './kpi-badge';
import { KpiRow } from './kpi-row';
import { useKpiStyles } from './kpi-styles';

const BUSINESSES: readonly Business[] = ['health', 'seamen'];

interface KpiGroupsProps {
  readonly rows: readonly BoardRow[];
  /** By business where nothing was judged: only what the plan says is shown then. */
  readonly by: 'status' | 'business';
  readonly label: string;
  /** Rows of both businesses. */
  readonly mixed: boolean;
}

/** KPIs under headings. */
export function KpiGroups({ rows, by, label, mixed }: KpiGroupsProps) {
  const styles = useKpiStyles();
  const state = usePaneState('toggled', 'chosen');
  const { kpi: labels } = usePictureMessages();
  const groups = (
    by === 'status'
      ? STATUSES.map((status) => ({
          key: status,
          group: groupOfKpis(status),
          name: (
            <>
              <StatusIcon status={status} />
              {labels.statusOf[status]}
            </>
          ),
          own: rows.filter((row) => row.status === status),
        }))
      : BUSINESSES.map((business) => ({
          key: business,
          group: groupOfKpis(business),
          name: labels.businessName[business],
          own: ofBusiness(rows, business),
        }))
  ).filter(({ own }) => own.length > 0);
  const isGroupOpen = ({ id, openAtFirst }: BoardGroup): boolean => isOpen(state, id, openAtFirst);
  if (groups.length === 0) return <Message>{labels.none}</Message>;
  return (
    <RowList
      ids={groups.flatMap(({ group, own }) => (isGroupOpen(group) ? own.map(({ id }) => id) : []))}
      label={label}
      begin={state.chosen}
    >
      {groups.map(({ key, group, name, own }) => (
        <Group key={key} id={group.id} name={name} count={own.length} open={isGroupOpen(group)}>
          <ul className={styles.list}>
            {own.map((row) => (
              <KpiRow key={row.id} row={row} planOnly={by === 'business'} business={mixed} />
            ))}
          </ul>
        </Group>
      ))}
    </RowList>
  );
}
