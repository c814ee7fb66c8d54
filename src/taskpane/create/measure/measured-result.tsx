import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { serialOf } from '../../../engine/calendar/serial';
import type { MeasuredGroup } from '../../../measure/answer';
import { KPI_MESSAGES } from '../../../messages/kpi/messages';
import { numberText } from '../../../messages/kpi/numbers';
import { MEASURE_MESSAGES } from '../../../messages/measure/messages';
import { usePane } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { insertedRows } from './inserted-rows';
import { measureId } from './measure-input';
import { MEASURE_PANE_MESSAGES } from './messages/messages';
import { PLAN } from './record-kpis';
import type { Measured } from './use-fold';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  scroll: { overflowX: 'auto', maxHeight: '320px', overflowY: 'auto' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalXXS },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

function today(language: 'ja' | 'en'): string {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return day === null ? '' : KPI_MESSAGES[language].day(day);
}

/** What a file came to, what of it does not count, and the way into a cell. */
export function MeasuredResult({ measured }: { readonly measured: Measured }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { session, language } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const words = MEASURE_MESSAGES[language];
  const kpis = KPI_MESSAGES[language];
  const { answer, unread, suspensions, request, file } = measured;
  const { kpi, unit, groups, whole, verdict, missing, lacksBranches } = answer;
  const { tally, measurement } = whole;
  const rows = insertedRows(answer, language);
  const count = (records: number): string => records.toLocaleString('en');
  const valueOf = (group: MeasuredGroup): string =>
    group.measurement.kind === 'measured'
      ? numberText(group.measurement.figure.amount, unit) + kpis.unit[unit]
      : '–';
  const { obstacle } = words;
  const reason = measurement.kind in obstacle ? obstacle[measurement.kind as keyof typeof obstacle] : null;
  const shown = groups.length > 0 ? groups : [whole];

  async function insert(): Promise<void> {
    const selection = await session.selection();
    if (!selection) return;
    const note = texts.note({
      file,
      records: count(tally.read),
      day: today(language),
      id: measureId(kpi.id),
      year: kpis.fiscalYear(PLAN.fiscalYear),
      asOf: request.asOf === null ? null : kpis.day(request.asOf),
    });
    await session.insertValues({ cell: selection.cell, rows, note });
  }

  return (
    <section aria-label={texts.result}>
      <p className={cards.text}>{`${kpi.name[language]} (${kpis.business[kpi.business]})`}</p>
      <p className={styles.verdict}>
        {kpis.verdict[verdict]}
        {measurement.kind === 'measured' && ` ${valueOf(whole)}`}
      </p>
      <p className={cards.text}>{texts.target(kpis.target(kpi.measures[0].target, kpi.measures[0].unit))}</p>
      {reason !== null && <p className={cards.text}>{reason}</p>}
      {missing.length > 0 && <p className={cards.text}>{kpis.allMissing(missing)}</p>}
      {lacksBranches && <p className={cards.text}>{texts.chooseBranches}</p>}
      {tally.provisional > 0 && <p className={cards.text}>{words.provisional(count(tally.provisional))}</p>}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.result}>
        <table className={styles.table}>
          <thead>
            <tr>
              {request.by.branch && (
                <th scope="col" className={styles.name}>
                  {words.headings.branch}
                </th>
              )}
              {request.by.month && (
                <th scope="col" className={styles.name}>
                  {words.headings.month}
                </th>
              )}
              {[words.headings.numerator, words.headings.denominator, words.headings.value].map((name) => (
                <th key={name} scope="col" className={styles.figure}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <tr key={`${group.by.branch ?? ''} ${group.by.month ?? ''}`}>
                {request.by.branch && <td className={styles.name}>{group.by.branch || words.unnamed}</td>}
                {request.by.month && <td className={styles.name}>{group.by.month || words.unnamed}</td>}
                <td className={styles.figure}>{group.counts.numerator.valueOf().toLocaleString('en')}</td>
                <td className={styles.figure}>
                  {group.counts.denominator?.valueOf().toLocaleString('en') ?? '–'}
                </td>
                <td className={styles.figure}>{valueOf(group)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.list}>
        <li>{texts.read(count(tally.read))}</li>
        {tally.reasons.map(([each, records]) => (
          <li key={each}>{texts.leftOut(words.outcome[each], count(records))}</li>
        ))}
      </ul>
      {suspensions && suspensions.absent.count > 0 && (
        <p className={cards.text}>
          {texts.suspensionsAbsent(suspensions.absent.count, suspensions.absent.first)}
        </p>
      )}
      {suspensions && suspensions.repeated.count > 0 && (
        <p className={cards.text}>
          {texts.suspensionsRepeated(suspensions.repeated.count, suspensions.repeated.first)}
        </p>
      )}
      {unread.length > 0 && (
        <>
          <p className={cards.text}>{texts.firstUnread}</p>
          <ul className={styles.list}>
            {unread.map(({ line, outcome }) => (
              <li key={line}>{texts.unreadAt(line, words.outcome[outcome])}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <div className={cards.actions}>
            <Button size="small" appearance="primary" onClick={() => void insert()}>
              {texts.insert}
            </Button>
          </div>
          <p className={cards.text}>{texts.insertHint}</p>
        </>
      )}
    </section>
  );
}
