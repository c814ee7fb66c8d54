import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { tableAccount } from '../../../messages/account-name';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import type { AskedPaper, JudgedYear } from '../../../review/judged-by';
import { usePane } from '../pane-context';
import { JUDGED_BY_MESSAGES } from './messages/messages';

const useStyles = makeStyles({
  year: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  papers: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  sheets: { color: tokens.colorNeutralForeground3 },
  caution: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ways to give a paper that is not there. */
function Ways({ paper, faulty }: AskedPaper) {
  const styles = useStyles();
  const { session, language } = usePane();
  const texts = JUDGED_BY_MESSAGES[language];
  const show = (view: 'findings' | 'reading') => () => {
    session.turnTo('check');
    session.show(view);
  };
  const read = paper === 'form' ? show('reading') : () => session.offer('templates');
  return (
    <div className={styles.ways}>
      <Button size="small" onClick={faulty === null ? read : show('findings')}>
        {faulty === null ? texts.way[paper] : texts.toFindings}
      </Button>
      <Button size="small" onClick={() => session.turnTo('settings')}>
        {texts.yearFile}
      </Button>
    </div>
  );
}

function Paper({ asked, isKnown }: { readonly asked: AskedPaper; readonly isKnown: boolean }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = JUDGED_BY_MESSAGES[language];
  const { paper, account, source, faulty, sheets } = asked;
  const missing = !isKnown
    ? texts.unknownYear
    : faulty === null
      ? texts.unjudged[paper]
      : texts.faulty(faulty);
  return (
    <div>
      <dt className={styles.term}>{texts.paper(paper, account ? tableAccount(account, language) : '')}</dt>
      <dd className={styles.value}>
        {source ? (
          texts.source(source)
        ) : (
          <>
            <Warning16Regular aria-hidden className={styles.caution} /> {missing}
          </>
        )}
      </dd>
      <dd className={styles.value}>
        <span className={styles.sheets}>{texts.sheets(sheets)}</span>
        {!source && isKnown && <Ways {...asked} />}
      </dd>
    </div>
  );
}

/** Of each year that is checked, whose papers judge, and what is not judged for want of which, with the way to give it. */
export function JudgedBy({ years }: { readonly years: readonly JudgedYear[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = JUDGED_BY_MESSAGES[language];
  return years.map(({ fiscalYear, papers }) => (
    <section key={fiscalYear}>
      <h4 className={styles.year}>
        {fiscalYear === null ? texts.noYear : KPI_MESSAGES[language].fiscalYear(fiscalYear)}
      </h4>
      <dl className={styles.papers}>
        {papers.map((asked) => (
          <Paper
            key={`${asked.paper} ${asked.account?.account ?? ''} ${asked.account?.accountName ?? ''}`}
            asked={asked}
            isKnown={fiscalYear !== null}
          />
        ))}
      </dl>
    </section>
  ));
}
