import type { Finding } from '../../engine/budget/finding';
import type { Result } from '../state';
import { ContingencyCard } from './contingency-card';
import { useDetailStyles } from './detail-styles';
import { explain, fixOf, type Explanation } from './explanation';
import { FactCard } from './fact-card';
import { FindingActions } from './finding-actions';
import type { Listed } from './listing';
import { FindingSettings } from './settings-used';
import { Source } from './source';
import { SumCard } from './sum-card';
import { useTexts } from './texts';

function Arithmetics({
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
      return null;
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

/** Why a finding says what it says, the arithmetic or the facts and the source; and what can be done about it. */
export function FindingDetails({ listed, result }: { readonly listed: Listed; readonly result: Result }) {
  const styles = useDetailStyles();
  const { finding } = listed;
  const explanation = explain(finding, result.review);
  const facts = [...(explanation.kind === 'facts' ? explanation.facts : []), ...fixOf(finding)];
  return (
    <div className={styles.details}>
      <Arithmetics explanation={explanation} unit={finding.unit} />
      {facts.length > 0 && <FactCard facts={facts} />}
      <FindingSettings finding={finding} settings={result.settings} />
      <Source citation={finding.citation} />
      <FindingActions listed={listed} result={result} />
    </div>
  );
}
