import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { placeOf } from '../../engine/cell';
import type { FunctionError } from '../../formulas/explain';
import type { FunctionErrors } from '../../formulas/function-errors';
import { reasonSentence } from '../../formulas/messages/messages';
import { referencePage } from '../../functions/help/reference-page';
import { GroupHeading } from '../controls/group-heading';
import { isOpen, type PaneState, type Result } from '../session/state';
import { CellLink } from './cell-link';
import { useFindingStyles } from './finding-styles';
import { Row } from './row';
import { RowHead } from './row-head';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

const GROUP = 'group:functions';

const useStyles = makeStyles({
  more: { padding: `${tokens.spacingVerticalS} 11px`, color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
  details: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

function idOf({ cell }: FunctionError): string {
  return `function:${placeOf(cell)}`;
}

/** The rows that can be seen, in their order. */
export function functionRows(state: Pick<PaneState, 'toggled'>, { functions }: Result): string[] {
  if (!isOpen(state, GROUP, true)) return [];
  return functions.flatMap(({ explained }) => explained.map(idOf));
}

function Details({ error: { reason, function: id } }: { readonly error: FunctionError }) {
  const styles = useStyles();
  const { texts, language } = useTexts();
  const at = 'at' in reason ? reason.at : null;
  return (
    <div className={styles.details}>
      {at && (
        <span>
          {texts.functions.because} <CellLink cell={at}>{placeOf(at)}</CellLink>
        </span>
      )}
      {id && (
        <Link className={styles.link} href={referencePage(id, language)} target="_blank" rel="noopener">
          {texts.functions.reference}
        </Link>
      )}
    </div>
  );
}

function ErrorRow({ error }: { readonly error: FunctionError }) {
  const { texts, language } = useTexts();
  const { cell, reason, function: id } = error;
  const hasDetails = id !== null || ('at' in reason && reason.at !== null);
  return (
    <Row
      id={idOf(error)}
      opening={texts.functions.open(placeOf(cell))}
      cells={[cell]}
      details={hasDetails ? () => <Details error={error} /> : undefined}
    >
      <RowHead code={error.error} name={id && `KPI.${id}`} cell={cell}>
        {reasonSentence(reason, language)}
      </RowHead>
    </Row>
  );
}

function SheetErrors({
  errors: { explained, more },
  named,
}: {
  readonly errors: FunctionErrors;
  readonly named: boolean;
}) {
  const styles = useStyles();
  const rows = useFindingStyles();
  const { texts } = useTexts();
  return (
    <>
      {named && <h3 className={rows.sheet}>{explained[0]?.cell.sheet}</h3>}
      <ul className={rows.list}>
        {explained.map((error) => (
          <ErrorRow key={idOf(error)} error={error} />
        ))}
      </ul>
      {more > 0 && <div className={styles.more}>{texts.functions.more(more)}</div>}
    </>
  );
}

/** The cells in which our functions answer with an error: why, and a way there. Nothing where there are none. */
export function FunctionErrorGroup({ result }: { readonly result: Result }) {
  const { session, messages, texts } = useTexts();
  const state = usePaneState('toggled');
  const failing = result.functions.filter(({ explained }) => explained.length > 0);
  const count = failing.reduce((sum, { explained, more }) => sum + explained.length + more, 0);
  if (count === 0) return null;
  const open = isOpen(state, GROUP, true);
  return (
    <section aria-label={texts.functions.heading}>
      <GroupHeading
        level={2}
        open={open}
        onToggle={() => session.toggle(GROUP)}
        count={count}
        counted={messages.count(count)}
      >
        {texts.functions.heading}
      </GroupHeading>
      {open &&
        failing.map((errors) => (
          <SheetErrors
            key={errors.explained[0]?.cell.sheet}
            errors={errors}
            named={result.review.sheets.length > 1}
          />
        ))}
    </section>
  );
}
