import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { Finding } from '../../engine/findings/finding';
import { restsOnAssumedSide } from '../../review/assumed-side';
import type { Review } from '../../review/review';
import { useTexts } from './texts';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { paddingTop: '2px', lineHeight: 0 },
});

/** That a finding rests on a side of which no word of the sheet tells. */
export function AssumedSide({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const styles = useStyles();
  const { terms } = useTexts();
  if (!restsOnAssumedSide(finding, review)) return null;
  return (
    <p className={styles.note}>
      <span className={styles.icon}>
        <Info16Regular aria-hidden />
      </span>
      <span>{terms.assumedSide}</span>
    </p>
  );
}
