import { Badge, makeStyles } from '@fluentui/react-components';
import type { Verdict } from '../../engine/budget/judgement';
import { useTexts } from './texts';

/** Rounding is no fault, so its badge is calm. */
const COLORS = {
  exact: 'success',
  rounding: 'brand',
  boundary: 'informative',
  inconsistent: 'danger',
  undecidable: 'warning',
} as const satisfies Record<Verdict, string>;

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } });

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const { terms } = useTexts();
  return (
    <Badge className={styles.badge} appearance="tint" size="medium" shape="rounded" color={COLORS[verdict]}>
      {terms.verdict[verdict]}
    </Badge>
  );
}
