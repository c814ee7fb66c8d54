import { Badge, makeStyles } from '@fluentui/react-components';
import { outcomeOf, type Judgement, type Outcome } from '../../engine/budget/judgement';
import { useTexts } from './texts';

/** Rounding is no fault, so its badge is calm. */
const COLORS = {
  exact: 'success',
  rounding: 'brand',
  boundary: 'informative',
  inconsistent: 'danger',
  unfilled: 'informative',
  undecidable: 'warning',
} as const satisfies Record<Outcome, string>;

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } });

export function VerdictBadge({ judgement }: { readonly judgement: Judgement }) {
  const styles = useStyles();
  const { terms } = useTexts();
  const outcome = outcomeOf(judgement);
  return (
    <Badge className={styles.badge} appearance="tint" size="medium" shape="rounded" color={COLORS[outcome]}>
      {terms.verdict[outcome]}
    </Badge>
  );
}
