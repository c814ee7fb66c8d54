import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { addressOf } from '../../../engine/cell';
import { usePane } from '../../pane-context';
import { Row } from '../../results/row';
import { usePictureWords } from '../words/words';
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
}

/** One KPI: its result against its target, and why it is judged so. */
export function KpiRow({ row, planOnly }: KpiRowProps) {
  const styles = useKpiStyles();
  const { language } = usePane().state;
  const words = usePictureWords();
  const { id, kpi, cell, verdict, bullets } = row;
  const name = kpi.name[language];
  const achievement = achievementText(row);
  return (
    <Row
      id={id}
      opening={words.kpi.explain(name)}
      cells={cell ? [cell] : []}
      severity={null}
      details={() => <KpiDetails row={row} />}
    >
      <span className={styles.row}>
        <span className={styles.head}>
          <span className={styles.name}>
            {name} {cell && <span className={styles.cell}>{addressOf(cell)}</span>}{' '}
            <Flags important={kpi.important} difficult={kpi.difficult} />
          </span>
          {!planOnly && <KpiBadge verdict={verdict} />}
        </span>
        {bullets.map((bullet, index) => (
          <MeasureBullet key={index} bullet={bullet} achievement={index === 0 ? achievement : null} />
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
