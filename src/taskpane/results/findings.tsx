import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { addressOf } from '../../engine/cell';
import type { Review } from '../../review/review';
import { sentence } from '../../sheet/words/sentence';
import { SeverityIcon } from '../severity-icon';
import { isOpen } from '../state';
import { FindingDetails } from './finding-details';
import { badgeOf, groupFindings, isOpenAtFirst, type Group, type Listed } from './listing';
import { Row } from './row';
import { RowList } from './row-list';
import { placeOf } from './place';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';

/** Between Fluent’s caption and its body: what a narrow pane and many Japanese sentences ask for. */
const READING_SIZE = `calc((${tokens.fontSizeBase200} + ${tokens.fontSizeBase300}) / 2)`;

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  severity: { flexGrow: 1 },
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
  listed: { id, finding },
  review,
}: {
  readonly listed: Listed;
  readonly review: Review;
}) {
  const styles = useStyles();
  const { state, terms } = useTexts();
  const [cell] = finding.cells;
  const badge = badgeOf(finding);
  const rule = terms.rule[finding.code];
  return (
    <Row
      id={id}
      about={`${finding.code} ${rule} ${cell ? placeOf(cell) : ''}`}
      cells={finding.cells}
      severity={finding.severity}
      details={() => <FindingDetails finding={finding} review={review} />}
    >
      <span className={styles.head}>
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

function groupId({ severity }: Group): string {
  return `group:${severity}`;
}

export function Findings({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { session, state, words } = useTexts();
  const groups = groupFindings(review);
  const isGroupOpen = (group: Group): boolean =>
    isOpen(state, groupId(group), isOpenAtFirst(group.severity, groups));
  const ids = groups
    .filter(isGroupOpen)
    .flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings.map(({ id }) => id)));

  if (groups.length === 0) {
    const relations = review.sheets.flatMap(({ tables }) => tables.flatMap(({ judgements }) => judgements));
    return (
      <p className={styles.nothing}>
        <CheckmarkCircle24Regular className={styles.good} aria-hidden />
        {words.noFindings(relations.length)}
      </p>
    );
  }
  return (
    <RowList ids={ids} label={words.view.findings}>
      {groups.map((group) => (
        <section key={group.severity} aria-label={words.severity[group.severity]}>
          <h2 className={styles.heading}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isGroupOpen(group)}
              onClick={() => session.toggle(groupId(group))}
            >
              {isGroupOpen(group) ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
              <SeverityIcon severity={group.severity} />
              <span className={styles.severity}>{words.severity[group.severity]}</span>
              <CounterBadge
                count={group.count}
                overflowCount={9_999}
                size="small"
                appearance="filled"
                color="informative"
                aria-label={words.count(group.count)}
              />
            </button>
          </h2>
          {isGroupOpen(group) &&
            group.sheets.map(({ sheet, findings }) => (
              <div key={sheet}>
                {review.sheets.length > 1 && sheet !== '' && <h3 className={styles.sheet}>{sheet}</h3>}
                <ul className={styles.list}>
                  {findings.map((listed) => (
                    <FindingRow key={listed.id} listed={listed} review={review} />
                  ))}
                </ul>
              </div>
            ))}
        </section>
      ))}
      {ids.length > 0 && <div className={styles.keys}>{words.keys}</div>}
    </RowList>
  );
}
