import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useId, useMemo, useState } from 'react';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { isLacking, judgedBy, type JudgedYear, type JudgingSource } from '../../review/judged-by';
import { JudgedBy } from '../controls/judged-by/judged-by';
import { JUDGED_BY_MESSAGES } from '../controls/judged-by/messages/messages';
import { usePane } from '../controls/pane-context';
import type { Result } from '../session/state';

const useStyles = makeStyles({
  judging: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  toggle: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'block' },
  icon: { flexShrink: 0, paddingTop: '2px', lineHeight: 0 },
  caution: { flexShrink: 0, paddingTop: '2px', lineHeight: 0, color: tokens.colorStatusWarningForeground3 },
  years: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxHeight: '50vh',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    overflowY: 'auto',
  },
});

function kindsOf({ papers }: JudgedYear): JudgingSource['kind'][] {
  return [...new Set(papers.flatMap(({ source }) => source?.kind ?? []))];
}

/** By whose plan a check judged, a line a year; what is behind it when it is opened. */
export function Judging({ result: { review } }: { readonly result: Result }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = JUDGED_BY_MESSAGES[language];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const years = useMemo(() => judgedBy(review), [review]);
  if (years.length === 0) return null;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.judging} aria-label={texts.heading}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.icon}>
          <Chevron aria-hidden />
        </span>
        <span>
          {years.map((year) => (
            <span key={year.fiscalYear} className={styles.line}>
              {texts.summary(
                year.fiscalYear === null ? texts.noYear : KPI_MESSAGES[language].fiscalYear(year.fiscalYear),
                kindsOf(year),
                isLacking(year),
              )}
            </span>
          ))}
        </span>
        {years.some(isLacking) && (
          <span className={styles.caution}>
            <Warning16Regular aria-hidden />
          </span>
        )}
      </button>
      {isOpen && (
        <div id={id} className={styles.years} tabIndex={0}>
          <JudgedBy years={years} />
        </div>
      )}
    </section>
  );
}
