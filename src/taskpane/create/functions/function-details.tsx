import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { exampleFormula } from '../../../functions/help/example-formula';
import { EXAMPLES } from '../../../functions/help/examples';
import type { FunctionId } from '../../../functions/table';
import { useTexts } from '../texts';
import { CATALOGUE, type Field } from './catalogue';
import { FORMULA_FONT } from './formula-font';
import { helpOf } from './help';
import { referencePage } from '../../../functions/help/reference-page';
import { usePaneState } from '../../controls/pane-context';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  parameters: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  optional: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  takes: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  example: {
    display: 'block',
    maxHeight: '9em',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: FORMULA_FONT,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

function ExampleResult({ id }: { readonly id: FunctionId }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { result } = EXAMPLES[id];
  if (typeof result !== 'object') {
    return (
      <div className={styles.example} role="region" tabIndex={0} aria-label={texts.functions.result}>
        {result}
      </div>
    );
  }
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={texts.functions.result}>
      <table className={styles.table}>
        <tbody>
          {result.map((row, down) => (
            <tr key={down}>
              {row.map((cell, across) => (
                <td key={across} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Parameters({ id }: { readonly id: FunctionId }) {
  const styles = useStyles();
  const { texts, language } = useTexts();
  const { parameters } = helpOf(id, language);
  const fields: readonly Field[] = CATALOGUE[id].fields;
  return (
    <dl className={styles.parameters}>
      {parameters.map(({ name, description }, index) => (
        <div key={name}>
          <dt className={styles.name}>
            {name}
            {fields[index]?.needed === false && (
              <span className={styles.optional}>{texts.functions.optional}</span>
            )}
          </dt>
          <dd className={styles.takes}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FunctionDetailsProps {
  readonly id: FunctionId;
  readonly onInsert: () => void;
}

/** The whole of a function's help. */
export function FunctionDetails({ id, onInsert }: FunctionDetailsProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const state = usePaneState('language');
  const { language } = state;
  const labels = texts.functions;
  return (
    <div className={styles.details}>
      <p className={styles.text}>{helpOf(id, language).description}</p>
      <h4 className={styles.heading}>{labels.parameters}</h4>
      <Parameters id={id} />
      <h4 className={styles.heading}>{labels.example}</h4>
      <code className={styles.example} tabIndex={0} role="region" aria-label={labels.example}>
        {exampleFormula(id)}
      </code>
      <ExampleResult id={id} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onInsert}>
          {labels.insert}
        </Button>
        <Link href={referencePage(id, language)} target="_blank" rel="noopener">
          {labels.reference}
        </Link>
      </div>
    </div>
  );
}
