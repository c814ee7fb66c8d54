import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Records } from '../../../engine/provisions/records';
import type { SheetReview } from '../../../review/review';
import { departures } from '../../../review/settings';
import type { BudgetReading } from '../../../sheet/budget/read-budget';
import type { Result } from '../../session/state';
import { CellLink } from '../cell-link';
import { SettingSentences } from '../settings-used';
import { useTexts } from '../texts';
import { useReadingTexts } from './reading-texts';
import { Fact, Facts } from './fact';
import { TableFacts } from './table-facts';
import { UnusedCorrections } from './unused';

const useStyles = makeStyles({
  sheets: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  sheet: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  leftOut: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

function RecordFacts({ records: { account, fiscalYear, entries, cell } }: { readonly records: Records }) {
  const { messages, terms } = useReadingTexts();
  const texts = messages.reading;
  return (
    <Facts>
      {account && <Fact term={texts.account}>{terms.account(account)}</Fact>}
      <Fact term={texts.fiscalYear}>{fiscalYear === null ? texts.noYear : terms.fiscalYear(fiscalYear)}</Fact>
      <Fact term={texts.entries}>
        {texts.entryCount(entries.length)} <CellLink cell={cell} />
      </Fact>
    </Facts>
  );
}

/** A table that a person says is no budget. */
function LeftOut({ reading: { table, how } }: { readonly reading: BudgetReading }) {
  const styles = useStyles();
  const { session, texts } = useReadingTexts();
  const cell = table.statements[0]?.column.cell;
  const gone = how.corrections.filter(({ of }) => of === 'table');
  return (
    <p className={styles.leftOut}>
      <span>
        {texts.leftOut} {cell && <CellLink cell={cell} />}
      </span>
      <Button size="small" onClick={() => void session.correct([], gone)}>
        {texts.judge}
      </Button>
    </p>
  );
}

function Sheet({ sheet: { name, kind, tables, leftOut, records, kpis } }: { readonly sheet: SheetReview }) {
  const styles = useStyles();
  const { messages } = useReadingTexts();
  return (
    <section className={styles.sheet}>
      <h2 className={styles.heading}>
        {name}
        <Badge appearance={kind === 'none' ? 'outline' : 'tint'} shape="rounded" color="informative">
          {messages.reading.kind[kind]}
        </Badge>
      </h2>
      {kind === 'none' && leftOut.length === 0 && <p className={styles.quiet}>{messages.reading.noTable}</p>}
      {records && <RecordFacts records={records} />}
      {kpis.length > 0 && (
        <Facts>
          <Fact term={messages.reading.entries}>{messages.reading.entryCount(kpis.length)}</Fact>
        </Facts>
      )}
      {tables.map((table, index) => (
        <TableFacts key={index} id={`lines:${name}/${String(index)}`} review={table} />
      ))}
      {leftOut.map((reading, index) => (
        <LeftOut key={index} reading={reading} />
      ))}
    </section>
  );
}

/** How each sheet was read, and where a person says that it is to be read otherwise. */
export function Reading({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { settings } = result;
  return (
    <div className={styles.sheets}>
      {departures(settings).length > 0 && (
        <section className={styles.sheet}>
          <h2 className={styles.heading}>{texts.settings.heading}</h2>
          <SettingSentences settings={settings} />
        </section>
      )}
      <UnusedCorrections result={result} />
      {result.review.sheets.map((sheet) => (
        <Sheet key={sheet.name} sheet={sheet} />
      ))}
    </div>
  );
}
