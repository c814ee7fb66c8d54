import type { Step } from '../../engine/kpi/explain';
import { sentences } from '../../messages/kpi/messages';
import { useDetailStyles } from './detail-styles';
import { useTexts } from './texts';

/** How a KPI was judged, step by step: what the board says of it. */
export function StepCard({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useDetailStyles();
  const { messages, language } = useTexts();
  return (
    <section className={styles.card} aria-label={messages.arithmetic.heading}>
      {sentences(
        steps.filter(({ kind }) => kind !== 'kpi'),
        language,
      ).map((sentence, index) => (
        <p key={index} className={styles.step}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
