import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { addressOf } from '../../engine/cell';
import type { Result } from '../state';
import { sentence } from '../../sheet/words/sentence';
import { GroupHeading } from '../group-heading';
import { SeverityIcon } from '../severity-icon';
import { isOpen } from '../state';
import { FindingDetails } from './finding-details';
import { FindingTools } from './finding-tools';
import { badgeOf, listFindings, type Group, type Listed } from './listing';
import { Row } from './row';
import { RowList } from './row-list';
import { placeOf } from './place';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';
import type { ResultWords } from './words/result-words';

/** Between Fluent’s caption and its body: what a narrow pane and many Japanese sentences ask for. */
const READING_SIZE = `calc((${tokens.fontSizeBase200} + ${tokens.fontSizeBase300}) / 2)`;

const useStyles = makeStyles({
  mark: { alignSelf: 'center', lineHeight: 0 },
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 11px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0 },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  rule: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    fontSize: READING_SIZE,
    lineHeight: tokens.lineHeightBase300,
  },
  badge: { display: 'block', marginTop: tokens.spacingVerticalXS },
  nothing: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalL,
    lineHeight: tokens.lineHeightBase300,
  },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  keys: {
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

function FindingRow({
  listed,
  group,
  result,
}: {
  readonly listed: Listed;
  readonly group: Group;
  readonly result: Result;
}) {
  const styles = useStyles();
  const { state, words, terms } = useTexts();
  const { id, finding } = listed;
  const [cell] = finding.cells;
  const badge = badgeOf(finding);
  const rule = terms.rule[finding.code];
  const groupSaysSeverity = group.kind === finding.severity;
  return (
    <Row
      id={id}
      opening={words.explain(`${finding.code} ${rule} ${cell ? placeOf(cell) : ''}`)}
      cells={finding.cells}
      isChoice
      details={() => <FindingDetails listed={listed} result={result} />}
    >
      <span className={styles.head}>
        {!groupSaysSeverity && (
          <span className={styles.mark}>
            <SeverityIcon severity={finding.severity} />
            <span className={styles.unseen}>{words.severity[finding.severity]}</span>
          </span>
        )}
        <span className={styles.code}>{finding.code}</span>
        <span className={styles.rule}>{rule}</span>
        {cell && (
          <span className={styles.cell}>
            <span className={styles.unseen}>{cell.sheet}!</span>
            {addressOf(cell)}
          </span>
        )}
      </span>
      <span className={styles.sentence}>{sentence(finding, state.language)}</span>
      {badge && (
        <span className={styles.badge}>
          <VerdictBadge verdict={badge} />
        </span>
      )}
    </Row>
  );
}

function nameOf({ kind, sheet }: Group, said: ResultWords): string {
  return kind === 'sheet' ? sheet || said.noSheet : said.group[kind];
}

function Nothing({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { words, said } = useTexts();
  const { sheets, findings } = result.review;
  const relations = sheets.flatMap(({ tables }) => tables.flatMap(({ judgements }) => judgements));
  return (
    <p className={styles.nothing}>
      <CheckmarkCircle24Regular className={styles.good} aria-hidden />
      {findings.length > 0 ? said.allAcknowledged : words.noFindings(relations.length)}
    </p>
  );
}

export function Findings({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { session, state, words, said } = useTexts();
  const { filter, language } = state;
  const listing = useMemo(() => listFindings(result, filter, language), [result, filter, language]);
  const isGroupOpen = ({ id, openAtFirst }: Group): boolean => isOpen(state, id, openAtFirst);
  const ids = listing.groups
    .filter(isGroupOpen)
    .flatMap(({ blocks }) => blocks.flatMap(({ findings }) => findings.map(({ id }) => id)));
  return (
    <>
      {listing.all > 0 && <FindingTools listing={listing} />}
      {listing.open.length === 0 && listing.shown === listing.all && <Nothing result={result} />}
      <RowList ids={ids} label={words.view.findings}>
        {listing.groups.map((group) => (
          <section key={group.id} aria-label={nameOf(group, said)}>
            <GroupHeading
              level={2}
              open={isGroupOpen(group)}
              onToggle={() => session.toggle(group.id)}
              count={group.count}
              counted={words.count(group.count)}
            >
              {group.kind !== 'sheet' && group.kind !== 'acknowledged' && (
                <SeverityIcon severity={group.kind} />
              )}
              {nameOf(group, said)}
            </GroupHeading>
            {isGroupOpen(group) &&
              group.blocks.map(({ sheet, findings }) => (
                <div key={sheet}>
                  {result.review.sheets.length > 1 && sheet !== '' && (
                    <h3 className={styles.sheet}>{sheet}</h3>
                  )}
                  <ul className={styles.list}>
                    {findings.map((listed) => (
                      <FindingRow key={listed.id} listed={listed} group={group} result={result} />
                    ))}
                  </ul>
                </div>
              ))}
          </section>
        ))}
        {ids.length > 0 && <div className={styles.keys}>{words.keys}</div>}
      </RowList>
    </>
  );
}
