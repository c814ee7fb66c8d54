import { usePane } from '../../controls/pane-context';
import type { PicturesMessages } from '../messages/pictures-messages';
import { usePictureMessages } from '../messages/messages';
import type { Bullet } from './bullet';
import { BulletShape } from './bullet-shape';
import { useKpiStyles } from './kpi-styles';
import { measureTexts, type MeasureTexts } from './measure-texts';

/** Baseline and last year in words. */
export function earlierTexts(
  { baseline, lastYear }: MeasureTexts,
  labels: PicturesMessages['kpi'],
): string[] {
  return [
    baseline && labels.earlier(labels.baseline, baseline.year, baseline.amount),
    lastYear && labels.earlier(labels.lastYear, lastYear.year, lastYear.amount),
  ].flatMap((text) => text ?? []);
}

interface MeasureBulletProps {
  readonly bullet: Bullet;
  /** In percent, where it is known and this is the KPI's first measure. */
  readonly achievement: string | null;
  /** Nothing was judged: the plan's baseline stands in the place of a result. */
  readonly planOnly: boolean;
}

/** A measure's result against its target, in words and drawn. */
export function MeasureBullet({ bullet, achievement, planOnly }: MeasureBulletProps) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels, budget } = usePictureMessages();
  const texts = measureTexts(bullet, language);
  const { name } = bullet.measure;
  return (
    <span className={styles.row}>
      {name && <span className={styles.measure}>{name[language]}</span>}
      <span className={styles.figures}>
        {planOnly ? (
          <span>{bullet.measure.isNew ? labels.isNew : earlierTexts(texts, labels)}</span>
        ) : (
          <span>
            <span className={styles.quiet}>{labels.result} </span>
            <span className={styles.strong}>{texts.result ?? labels.noResult}</span>
          </span>
        )}
        {achievement && (
          <span className={styles.achieved}>
            <span className={styles.quiet}>{labels.achievement} </span>
            {budget.percent(achievement)}
          </span>
        )}
      </span>
      <span>
        <span className={styles.quiet}>{labels.target} </span>
        {texts.target}
        {texts.settled && labels.aside(texts.settled)}
      </span>
      {bullet.scale && (
        <span>
          <BulletShape bullet={bullet} scale={bullet.scale} />
          <span className={styles.ends} aria-hidden>
            <span>{texts.ends?.[0]}</span>
            <span>{texts.ends?.[1]}</span>
          </span>
        </span>
      )}
      {!planOnly && <span className={styles.visuallyHidden}>{earlierTexts(texts, labels).join(' ')}</span>}
    </span>
  );
}
