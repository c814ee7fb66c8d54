import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exactly } from '../../../engine/kpi/result';
import { ZERO } from '../../../engine/number/rational';
import type { PartResult, PlacedStanding } from '../../../review/part-results';
import { usePane } from '../../controls/pane-context';
import { CellLink } from '../../results/cell-link';
import { KpiBadge } from '../kpi/kpi-badge';
import { Picture } from '../picture';
import { BarShape } from '../shapes';
import { usePartsMessages } from './messages/messages';
import { amountText, apartText, neededSentences, neededText, partUnit } from './part-texts';
import { TileMap } from './tile-map';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chosen: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  ranking: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '2.5em 4em 1.5em 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  rank: { textAlign: 'end' },
});

const SIGN = { met: '○', not_met: '×', undecidable: '・' } as const;

/** A branch in words. */
function ChosenBranch({ part, standing }: { readonly part: PartResult; readonly standing: PlacedStanding }) {
  const styles = useStyles();
  const { language } = usePane();
  const messages = usePartsMessages();
  const texts = messages.map;
  const unit = partUnit(part);
  const { branch, figure, target, targetFrom, verdict, gap, needed, rank, isTied, place } = standing;
  return (
    <div className={styles.chosen} role="status">
      <span className={styles.head}>
        <span className={styles.name} lang="ja">
          {branch}
        </span>
        {target ? <KpiBadge status={verdict} /> : <span>{texts.noTarget}</span>}
        <span>{texts.place(String(rank), isTied)}</span>
        <CellLink cell={{ sheet: part.sheet, ...place }} />
      </span>
      <span>
        {texts.result} {amountText(figure.amount, unit, language)}
        {target && targetFrom && ` ／ ${texts.targetFrom[targetFrom]} ${amountText(target, unit, language)}`}
        {gap && !gap.equals(ZERO) && ` ／ ${texts.gap} ${apartText(gap, unit, messages, language)}`}
      </span>
      {neededSentences(part, needed, messages, language).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </div>
  );
}

/** The branches of a measure: a map, the one that is chosen in words, and all of them by rank. */
export function BranchPicture({ part, name }: { readonly part: PartResult; readonly name: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const messages = usePartsMessages();
  const texts = messages.map;
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = partUnit(part);
  const { branches } = part;
  if (branches.length === 0) return null;
  const standings = new Map(branches.map((each) => [each.branch, each]));
  const count = (verdict: PlacedStanding['verdict']): number =>
    branches.filter((each) => each.verdict === verdict).length;
  const highest = branches
    .map(({ figure }) => exactly(figure.amount))
    .reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const shown = (each: PlacedStanding): string => amountText(each.figure.amount, unit, language);
  const statusText = ({ target, verdict }: PlacedStanding): string =>
    target ? texts.legend[verdict] : texts.noTarget;
  const label = (branch: string): string => {
    const own = standings.get(branch);
    return own
      ? texts.tile(branch, shown(own), statusText(own), texts.place(String(own.rank), own.isTied))
      : texts.noTile(branch);
  };
  const standing = chosen === null ? undefined : standings.get(chosen);
  return (
    <Picture
      id={`branches:${part.kpi.id}/${String(part.measure)}`}
      heading={texts.heading}
      level={3}
      caption={texts.caption(name)}
      columns={[
        { label: texts.branch, kind: 'word' },
        { label: texts.rank, kind: 'figure' },
        { label: texts.result, kind: 'figure' },
        { label: texts.target, kind: 'figure' },
        { label: texts.status, kind: 'word' },
        { label: texts.gap, kind: 'figure' },
        { label: texts.needed, kind: 'figure' },
      ]}
      rows={branches.map((each) => ({
        cells: [
          <span key="name" lang="ja">
            {each.branch}
          </span>,
          String(each.rank),
          shown(each),
          each.target ? amountText(each.target, unit, language) : '',
          statusText(each),
          each.gap ? apartText(each.gap, unit, messages, language) : '',
          neededText(each.needed),
        ],
      }))}
    >
      <p className={styles.sentence}>
        {texts.counts(String(count('met')), String(count('not_met')), String(branches.length))}
      </p>
      <TileMap standings={standings} chosen={chosen} onChoose={setChosen} label={label} />
      {standing ? (
        <ChosenBranch part={part} standing={standing} />
      ) : (
        <p className={`${styles.sentence} ${styles.quiet}`}>{texts.how}</p>
      )}
      <ol className={styles.ranking}>
        {branches.map((each) => (
          <li key={each.branch} className={styles.row}>
            <span className={styles.rank}>{each.rank}</span>
            <span lang="ja">{each.branch}</span>
            <span title={statusText(each)}>
              <span aria-hidden>{SIGN[each.verdict]}</span>
            </span>
            <BarShape
              amount={exactly(each.figure.amount)}
              whole={highest}
              hollow={each.verdict === 'not_met'}
            />
            <CellLink cell={{ sheet: part.sheet, ...each.place }} quiet>
              {shown(each)}
            </CellLink>
          </li>
        ))}
      </ol>
    </Picture>
  );
}
