import type { ReactNode } from 'react';
import { lowestAchievement } from '../../../engine/kpi/achievement';
import { explain } from '../../../engine/kpi/explain';
import { gradeOf } from '../../../engine/kpi/grade';
import type { Judgement } from '../../../engine/kpi/judge';
import { textGoalsOf } from '../../../plan/plan-goals';
import { KPI_MESSAGES, sentences } from '../../../messages/kpi/messages';
import { usePane } from '../../controls/pane-context';
import { CellLink } from '../../results/cell-link';
import { Source } from '../../results/source';
import { usePictureMessages } from '../messages/messages';
import type { BoardRow } from './board';
import { useKpiStyles } from './kpi-styles';
import { earlierTexts } from './measure-bullet';
import { measureTexts } from './measure-texts';
import { flagGrounds } from './text-goals';

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useKpiStyles();
  return (
    <section>
      <h4 className={styles.heading}>{heading}</h4>
      {children}
    </section>
  );
}

/** What the marks in the bullets stand for. */
function Earlier({ bullets }: Pick<BoardRow, 'bullets'>) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  return bullets.map((bullet, index) => {
    const name = bullet.measure.name?.[language];
    const texts = earlierTexts(measureTexts(bullet, language), labels);
    return (
      texts.length > 0 && (
        <p key={index} className={styles.sentence}>
          {[...(name === undefined ? [] : [name]), ...texts].join(' · ')}
        </p>
      )
    );
  });
}

/** The steps of the arithmetic; the KPI itself is named above them. */
function Steps({ judgement }: { readonly judgement: Judgement }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const steps = explain(judgement).filter(({ kind }) => kind !== 'kpi');
  return sentences(steps, language).map((sentence, index) => (
    <p key={index} className={styles.sentence}>
      {sentence}
    </p>
  ));
}

/** The grade that achievement alone gives, labelled as what it is. */
function Grade({ judgement }: { readonly judgement: Judgement }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  const grade = gradeOf(lowestAchievement(judgement), judgement.kpi.difficult, null);
  if (!grade) return null;
  return (
    <Part heading={labels.grade}>
      <p className={styles.sentence}>
        {KPI_MESSAGES[language].grade(grade.grade)}
        <br />
        <span className={styles.quiet}>{labels.gradeNote}</span>
      </p>
    </Part>
  );
}

/** Why a KPI is judged as it is, and where it is written. */
export function KpiDetails({ row }: { readonly row: BoardRow }) {
  const styles = useKpiStyles();
  const { language } = usePane();
  const { kpi: labels } = usePictureMessages();
  const messages = KPI_MESSAGES[language];
  const { kpi, fiscalYear, judgement, missing, problems, cell, bullets } = row;
  const goals = textGoalsOf(fiscalYear);
  const grounds = goals ? flagGrounds(goals, kpi) : [];
  return (
    <div className={styles.details}>
      <Earlier bullets={bullets} />
      {judgement ? (
        <div>
          <Steps judgement={judgement} />
        </div>
      ) : (
        missing.length > 0 && <p className={styles.sentence}>{messages.allMissing(missing)}</p>
      )}
      {cell &&
        problems.map((problem, index) => (
          <p key={index} className={styles.sentence}>
            <CellLink cell={{ sheet: cell.sheet, ...problem.place }} /> {messages.problem(problem)}
          </p>
        ))}
      {judgement && <Grade judgement={judgement} />}
      {kpi.measures.map(({ citation }, index) => (
        <Source key={index} citation={citation} />
      ))}
      {kpi.notes.length > 0 && (
        <Part heading={labels.notes}>
          <ul className={styles.facts} lang="ja">
            {kpi.notes.map(({ quote }) => (
              <li key={quote}>{quote}</li>
            ))}
          </ul>
        </Part>
      )}
      {grounds.map(({ flag, citation, ofOthers }) => (
        <Part key={`${flag} ${citation.quote}`} heading={labels.why(labels.flag[flag].long)}>
          <p className={styles.sentence}>
            <span lang="ja">「{citation.quote}」</span>
            {ofOthers && <span className={styles.quiet}>{labels.ofOthers}</span>}
          </p>
        </Part>
      ))}
    </div>
  );
}
