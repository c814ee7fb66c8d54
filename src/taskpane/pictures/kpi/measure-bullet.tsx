import { usePane } from '../../pane-context';
import type { PicturesWords } from '../words/pictures-words';
import { usePictureWords } from '../words/words';
import type { Bullet } from './bullet';
import { BulletShape } from './bullet-shape';
import { useKpiStyles } from './kpi-styles';
import { measureTexts, type MeasureTexts } from './measure-texts';

/** Baseline and last year in words. */
export function earlierTexts({ baseline, lastYear }: MeasureTexts, said: PicturesWords['kpi']): string[] {
  return [
    baseline && said.earlier(said.baseline, baseline.year, baseline.amount),
    lastYear && said.earlier(said.lastYear, lastYear.year, lastYear.amount),
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
  const { language } = usePane().state;
  const { kpi: said, budget } = usePictureWords();
  const texts = measureTexts(bullet, language);
  const { name } = bullet.measure;
  return (
    <span className={styles.row}>
      {name && <span className={styles.measure}>{name[language]}</span>}
      <span className={styles.figures}>
        {planOnly ? (
          <span>{bullet.measure.isNew ? said.isNew : earlierTexts(texts, said)}</span>
        ) : (
          <span>
            <span className={styles.quiet}>{said.result} </span>
            <span className={styles.strong}>{texts.result ?? said.noResult}</span>
          </span>
        )}
        {achievement && (
          <span className={styles.achieved}>
            <span className={styles.quiet}>{said.achievement} </span>
            {budget.percent(achievement)}
          </span>
        )}
      </span>
      <span>
        <span className={styles.quiet}>{said.target} </span>
        {texts.target}
        {texts.settled && said.aside(texts.settled)}
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
      {!planOnly && <span className={styles.unseen}>{earlierTexts(texts, said).join(' ')}</span>}
    </span>
  );
}
