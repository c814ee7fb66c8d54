import type { Finding } from '../../engine/findings/finding';
import type { Result } from '../session/state';
import { AssumedSide } from './assumed-side';
import { ContingencyCard } from './contingency-card';
import { useDetailStyles } from './detail-styles';
import { explain, type Explanation } from './explanation';
import { FactCard } from './fact-card';
import { FindingActions } from './finding-actions';
import { isOfBlanks, type Listed } from '../session/listing';
import { NextBlank } from './next-blank';
import { FindingSettings } from './settings-used';
import { Source } from './source';
import { StepCard } from './step-card';
import { SumCard } from './sum-card';
import { useTexts } from './texts';
import { ToBoard } from './to-board';

function Arithmetics({
  explanation,
  unit,
}: {
  readonly explanation: Explanation;
  readonly unit: Finding['unit'];
}) {
  const styles = useDetailStyles();
  const { messages } = useTexts();
  switch (explanation.kind) {
    case 'contingency':
      return <ContingencyCard contingency={explanation} unit={unit} />;
    case 'facts':
      return null;
    case 'steps':
      return <StepCard steps={explanation.steps} />;
    case 'sums':
      return (
        <>
          {explanation.sums.length > 1 && <p className={styles.lead}>{messages.arithmetic.together}</p>}
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
  const facts = explanation.kind === 'facts' ? explanation.facts : [];
  return (
    <div className={styles.details}>
      <Arithmetics explanation={explanation} unit={finding.unit} />
      {isOfBlanks(finding) && <NextBlank cells={finding.cells} />}
      {facts.length > 0 && <FactCard facts={facts} />}
      <AssumedSide finding={finding} review={result.review} />
      <FindingSettings finding={finding} settings={result.settings} />
      <Source citation={finding.citation} />
      {finding.code === 'KPI-03' && <ToBoard finding={finding} />}
      <FindingActions listed={listed} result={result} />
    </div>
  );
}
