import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { addressOf } from '../../../engine/cell';
import { usePane } from '../../controls/pane-context';
import { Row } from '../../results/row';
import { usePictureMessages } from '../messages/messages';
import type { BoardRow } from './board';
import { achievementText, lacks } from './board-texts';
import { Flags } from './flags';
import { KpiBadge } from './kpi-badge';
import { KpiDetails } from './kpi-details';
import { useKpiStyles } from './kpi-styles';
import { MeasureBullet } from './measure-bullet';

interface KpiRowProps {
  readonly row: BoardRow;
  /** Only what the plan says: nothing was judged. */
  readonly planOnly: boolean;
  /** Both businesses stand together, and some of their KPIs have the same name. */
  readonly business: boolean;
}

/** One KPI: its result against its target, and why it is judged so. */
export function KpiRow({ row, planOnly, business }: KpiRowProps) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const messages = usePictureMessages();
  const { id, kpi, cell, status, bullets } = row;
  const name = kpi.name[language];
  const achievement = achievementText(row);
  return (
    <Row
      id={id}
      opening={messages.kpi.explain(name)}
      cells={cell ? [cell] : []}
      details={() => <KpiDetails row={row} />}
    >
      <span className={styles.row}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          {!planOnly && <KpiBadge status={status} />}
        </span>
        <span className={styles.about}>
          {cell && <span className={styles.cell}>{addressOf(cell)}</span>}
          {business && <span>{messages.kpi.businessName[kpi.business]}</span>}
          <Flags important={kpi.important} difficult={kpi.difficult} />
        </span>
        {bullets.map((bullet, index) => (
          <MeasureBullet
            key={index}
            bullet={bullet}
            achievement={index === 0 ? achievement : null}
            planOnly={planOnly}
          />
        ))}
        {!planOnly &&
          lacks(row, language).map((text) => (
            <span key={text} className={styles.missing}>
              <Warning16Regular className={styles.caution} aria-hidden />
              <span>{text}</span>
            </span>
          ))}
      </span>
    </Row>
  );
}
