import { makeStyles, tokens } from '@fluentui/react-components';
import { placeOf, type Cell } from '../../engine/cell';
import { Banner } from './banner';
import { CellLink } from './cell-link';
import { useTexts } from './texts';

/** As many cells as a person looks at before they see what they have in common. */
const SHOWN = 5;

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
  steps: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.4em' },
});

/** What helps where cells show #NAME? in the place of our functions. */
export function RepairBanner({ cells }: { readonly cells: readonly Cell[] }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { heading, steps, more } = texts.repair;
  const rest = cells.length - SHOWN;
  return (
    <Banner severity="warning">
      <p className={styles.heading}>{heading(cells.length)}</p>
      <p className={styles.cells}>
        {cells.slice(0, SHOWN).map((cell) => (
          <CellLink key={placeOf(cell)} cell={cell}>
            {placeOf(cell)}
          </CellLink>
        ))}
        {rest > 0 && more(rest)}
      </p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Banner>
  );
}
