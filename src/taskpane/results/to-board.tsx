import { Button } from '@fluentui/react-components';
import type { FindingOf } from '../../engine/findings/finding';
import type { Kpi } from '../../engine/kpi/kpi';
import type { Status } from '../../engine/kpi/status';
import { groupOf } from '../pictures/kpi/board-groups';
import { rowId } from '../pictures/kpi/row-id';
import { isOpen } from '../session/state';
import { useDetailStyles } from './detail-styles';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

type Standing = FindingOf<'KPI-03'>;

interface Row {
  readonly kpi: Kpi | undefined;
  readonly fiscalYear: number;
  readonly status: Status;
}

/** The first KPI that a finding is about, as it stands on the board. */
function rowOf({ details }: Standing): Row {
  switch (details.fault) {
    case 'not-met':
    case 'undecidable':
      return { ...details.judged, status: details.judged.verdict };
    case 'no-plan':
      return { ...details, status: 'undecidable' };
    case 'blank':
      return { kpi: details.kpis[0], fiscalYear: details.fiscalYear, status: 'unfilled' };
  }
}

/** The way to the board of KPIs, at the finding's own, which is opened there with its group. */
export function ToBoard({ finding }: { readonly finding: Standing }) {
  const styles = useDetailStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('toggled');
  const { kpi, fiscalYear, status } = rowOf(finding);
  const [cell] = finding.cells;
  if (!kpi || !cell) return null;
  const id = rowId(kpi.id, fiscalYear, cell.sheet);
  const group = groupOf(kpi, status);

  function turn(): void {
    if (!isOpen(state, id, false)) session.toggle(id);
    if (!isOpen(state, group.id, group.openAtFirst)) session.toggle(group.id);
    session.picture('kpis');
    session.turnTo('pictures');
    void session.choose(id, finding.cells);
  }

  return (
    <div className={styles.actions}>
      <Button size="small" onClick={turn}>
        {texts.toBoard}
      </Button>
    </div>
  );
}
