import { makeStyles, tokens } from '@fluentui/react-components';
import { usePictureMessages } from '../messages/messages';
import { LegendShape } from './bullet-shape';
import { FlagBadge, FLAGS } from './flags';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the marks of the bullets are, and the flags beside the names. */
export function Legend() {
  const styles = useStyles();
  const { kpi: labels } = usePictureMessages();
  const entries = [
    ['result', labels.result],
    ['target', labels.target],
    ['meets', labels.meets],
    ['lastYear', labels.lastYear],
    ['baseline', labels.baselineOfPlan],
  ] as const;
  return (
    <ul className={styles.legend} aria-label={labels.legend}>
      {entries.map(([of, name]) => (
        <li key={of} className={styles.entry}>
          <LegendShape of={of} />
          {name}
        </li>
      ))}
      {FLAGS.map((flag) => (
        <li key={flag} className={styles.entry}>
          <span aria-hidden>
            <FlagBadge flag={flag} />
          </span>
          {labels.flag[flag].long}
        </li>
      ))}
    </ul>
  );
}
