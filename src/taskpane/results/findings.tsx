import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { placeOf } from '../../engine/cell';
import type { Result } from '../session/state';
import { sentence } from '../../messages/findings/messages';
import { GroupHeading } from '../controls/group-heading';
import { SeverityIcon } from '../controls/severity-icon';
import { isOpen } from '../session/state';
import { FindingDetails } from './finding-details';
import { useFindingStyles } from './finding-styles';
import { FindingTools } from './finding-tools';
import { FunctionErrorGroup, functionRows } from './function-error-group';
import { badgeOf, listFindings, type Group, type Listed } from '../session/listing';
import { Row } from './row';
import { RowHead } from './row-head';
import { RowList } from './row-list';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';
import type { ResultMessages } from './messages/result-messages';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  mark: { alignSelf: 'center', lineHeight: 0 },
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
  const styles = { ...useStyles(), ...useFindingStyles() };
  const { messages, terms, language } = useTexts();
  const { id, finding } = listed;
  const [cell] = finding.cells;
  const badge = badgeOf(finding);
  const rule = terms.rule[finding.code];
  const groupSaysSeverity = group.kind === finding.severity;
  return (
    <Row
      id={id}
      opening={messages.explain(`${finding.code} ${rule} ${cell ? placeOf(cell) : ''}`)}
      cells={finding.cells}
      isChoice
      details={() => <FindingDetails listed={listed} result={result} />}
    >
      <RowHead
        code={finding.code}
        name={rule}
        cell={cell}
        mark={
          !groupSaysSeverity && (
            <span className={styles.mark}>
              <SeverityIcon severity={finding.severity} />
              <span className={styles.visuallyHidden}>{messages.severity[finding.severity]}</span>
            </span>
          )
        }
      >
        {sentence(finding, language)}
      </RowHead>
      {badge && (
        <span className={styles.badge}>
          <VerdictBadge judgement={badge} />
        </span>
      )}
    </Row>
  );
}

function nameOf({ kind, sheet }: Group, texts: ResultMessages): string {
  return kind === 'sheet' ? sheet || texts.noSheet : texts.group[kind];
}

function Nothing({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { messages, texts } = useTexts();
  const { sheets, findings } = result.review;
  const relations = sheets.flatMap(({ tables }) => tables.flatMap(({ judgements }) => judgements));
  return (
    <p className={styles.nothing}>
      <CheckmarkCircle24Regular className={styles.good} aria-hidden />
      {findings.length > 0 ? texts.allAcknowledged : messages.noFindings(relations.length)}
    </p>
  );
}

export function Findings({ result }: { readonly result: Result }) {
  const styles = { ...useStyles(), ...useFindingStyles() };
  const { session, messages, texts } = useTexts();
  const state = usePaneState('filter', 'language', 'toggled');
  const { filter, language } = state;
  const listing = useMemo(() => listFindings(result, filter, language), [result, filter, language]);
  const isGroupOpen = ({ id, openAtFirst }: Group): boolean => isOpen(state, id, openAtFirst);
  // what a person searches for is a finding
  const isSearched = listing.shown < listing.all;
  const found = listing.groups
    .filter(isGroupOpen)
    .flatMap(({ blocks }) => blocks.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const ids = isSearched ? found : [...found, ...functionRows(state, result)];
  return (
    <>
      {listing.all > 0 && <FindingTools listing={listing} result={result} />}
      {listing.open.length === 0 && !isSearched && <Nothing result={result} />}
      <RowList ids={ids} label={messages.view.findings}>
        {listing.groups.map((group) => (
          <section key={group.id} aria-label={nameOf(group, texts)}>
            <GroupHeading
              level={2}
              open={isGroupOpen(group)}
              onToggle={() => session.toggle(group.id)}
              count={group.count}
              counted={messages.count(group.count)}
            >
              {group.kind !== 'sheet' && group.kind !== 'acknowledged' && (
                <SeverityIcon severity={group.kind} />
              )}
              {nameOf(group, texts)}
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
        {!isSearched && <FunctionErrorGroup result={result} />}
        {ids.length > 0 && <div className={styles.keys}>{messages.keys}</div>}
      </RowList>
    </>
  );
}
