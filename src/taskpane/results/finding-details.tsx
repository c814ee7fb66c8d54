import type { Finding } from '../../engine/budget/finding';
import type { Review } from '../../review/review';
import { ContingencyCard } from './contingency-card';
import { useDetailStyles } from './detail-styles';
import { explain, type Explanation } from './explanation';
import { FactCard } from './fact-card';
import { Source } from './source';
import { SumCard } from './sum-card';
import { useTexts } from './texts';

function ExplanationCards({
  explanation,
  unit,
}: {
  readonly explanation: Explanation;
  readonly unit: Finding['unit'];
}) {
  const styles = useDetailStyles();
  const { words } = useTexts();
  switch (explanation.kind) {
    case 'contingency':
      return <ContingencyCard contingency={explanation} unit={unit} />;
    case 'facts':
      return explanation.facts.length > 0 && <FactCard facts={explanation.facts} />;
    case 'sums':
      return (
        <>
          {explanation.sums.length > 1 && <p className={styles.lead}>{words.arithmetic.together}</p>}
          {explanation.sums.map((sum, index) => (
            <SumCard
              key={index}
              sum={sum}
              unit={explanation.unit}
              isLast={index === explanation.sums.length - 1}
            />
          ))}
        </>
      );
  }
}

/** Why a finding says what it says: the arithmetic or the facts, and the source. */
export function FindingDetails({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const styles = useDetailStyles();
  return (
    <div className={styles.details}>
      <ExplanationCards explanation={explain(finding, review)} unit={finding.unit} />
      <Source citation={finding.citation} />
    </div>
  );
}
