import { Button, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review } from '../../review/review';
import { yearChains } from '../../review/year-chains';
import { usePane, usePaneState } from '../controls/pane-context';
import { StatusLine } from '../controls/status-line';
import { choicesIn, suggestion, type Choice, type ChosenPair } from './choices';
import { ComparisonTable } from './comparison-table';
import { COMPARE_MODES, type CompareMode, type PairMode } from '../session/comparing';
import { FileChoice } from './file-choice';
import { compareSpeech, type CompareSpeech } from './speech';
import type { CompareTable } from './table';
import { executionTable } from './execution-table';
import { printedTable } from './printed-table';
import { remainingTables, unknownLimits } from './remaining-tables';
import { versionsTable } from './versions-table';
import { yearViews } from './year-tables';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    // what is wide breaks, it does not push
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
  },
  // long names of statements make no choice wider than the pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  unchecked: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  sentence: { margin: 0 },
  year: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  sentences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  bad: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The chosen statements; what nobody chose is what offers itself. */
function chosenPair(
  mode: PairMode,
  choices: readonly Choice[],
  keys: readonly [string | null, string | null],
): readonly [Choice | null, Choice | null] {
  const found = keys.map((key) => choices.find((each) => each.key === key) ?? null);
  const [first = null, second = null] = found;
  const offered = first || second ? null : suggestion(mode, choices);
  return [first ?? offered?.[0] ?? null, second ?? offered?.[1] ?? null];
}

function tableOf(mode: PairMode, pair: ChosenPair, speech: CompareSpeech, terse: boolean): CompareTable {
  switch (mode) {
    case 'versions':
      return versionsTable(pair, speech, terse);
    case 'printed':
      return printedTable(pair, speech, terse);
    case 'execution':
      return executionTable(pair, speech);
  }
}

interface StatementSelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  readonly speech: CompareSpeech;
  readonly onChoose: (key: string | null) => void;
}

function StatementSelect({ label, choices, chosen, speech, onChoose }: StatementSelectProps) {
  const styles = useStyles();
  const state = usePaneState('comparing');
  const other = state.comparing.book?.name;
  const groups = [null, other];
  // a closed choice shows the table alone
  const file = chosen && other !== undefined ? (chosen.book ?? speech.texts.thisWorkbook) : null;
  return (
    <Field label={label} size="small" className={styles.field} hint={file}>
      <Select
        size="small"
        value={chosen?.key ?? ''}
        onChange={(_, { value }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{speech.texts.choose}</option>
        {groups.map((name) => {
          const own = choices.filter(({ book }) => book === name);
          return (
            own.length > 0 && (
              <optgroup key={name ?? ''} label={name ?? speech.texts.thisWorkbook}>
                {own.map(({ key, column }) => (
                  <option key={key} value={key}>
                    {speech.column(column)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </Select>
    </Field>
  );
}

/** Two statements beside each other. */
function PairComparison({ mode, speech }: { readonly mode: PairMode; readonly speech: CompareSpeech }) {
  const styles = useStyles();
  const { session } = usePane();
  const state = usePaneState('comparing', 'result');
  const { first: firstKey, second: secondKey, terse, book } = state.comparing;
  const review = state.result?.review ?? null;
  const { texts } = speech;
  const choices = useMemo(
    () => [...(review ? choicesIn(review, null) : []), ...(book ? choicesIn(book.review, book.name) : [])],
    [review, book],
  );
  const [first, second] = chosenPair(mode, choices, [firstKey, secondKey]);
  const isTwice = first !== null && first === second;
  const table = useMemo(
    () => (first && second && first !== second ? tableOf(mode, [first, second], speech, terse) : null),
    [mode, first, second, speech, terse],
  );
  return (
    <>
      <FileChoice />
      <StatementSelect
        label={texts.first[mode]}
        choices={choices}
        chosen={first}
        speech={speech}
        onChoose={(key) => session.compare({ first: key, second: second?.key ?? null })}
      />
      <StatementSelect
        label={texts.second[mode]}
        choices={choices}
        chosen={second}
        speech={speech}
        onChoose={(key) => session.compare({ first: first?.key ?? null, second: key })}
      />
      {mode !== 'execution' && (
        <Switch
          label={texts.terse[mode]}
          checked={terse}
          onChange={(_, { checked }) => session.compare({ terse: checked })}
        />
      )}
      {table ? (
        <ComparisonTable table={table} />
      ) : (
        <p className={styles.sentence}>{isTwice ? texts.sameTwice : texts.noPair[mode]}</p>
      )}
    </>
  );
}

/** What is left of limits and budgets in the workbook. */
function Remaining({ review, speech }: { readonly review: Review; readonly speech: CompareSpeech }) {
  const styles = useStyles();
  const tables = useMemo(() => remainingTables(review, speech), [review, speech]);
  const unknown = useMemo(() => unknownLimits(review, speech), [review, speech]);
  return (
    <>
      {unknown.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {tables.length === 0 && unknown.length === 0 && (
        <p className={styles.sentence}>{speech.texts.nothingLeft}</p>
      )}
      {tables.map((table) => (
        <ComparisonTable key={table.key} table={table} />
      ))}
    </>
  );
}

/** Budgets through their years, in the workbook and in an opened file. */
function YearComparison({ speech }: { readonly speech: CompareSpeech }) {
  const styles = useStyles();
  const { session } = usePane();
  const state = usePaneState('comparing', 'result', 'language');
  const { terse, book } = state.comparing;
  const { language } = state;
  const review = state.result?.review ?? null;
  const { texts } = speech;
  const chains = useMemo(() => {
    const reviews = [review, book?.review].flatMap((each) => each ?? []);
    return yearChains(reviews.map((each) => ({ review: each, sheet: null })));
  }, [review, book]);
  const views = useMemo(
    () => yearViews(chains, book, speech, terse, language),
    [chains, book, speech, terse, language],
  );
  return (
    <>
      <FileChoice />
      <Switch
        label={texts.terse.versions}
        checked={terse}
        onChange={(_, { checked }) => session.compare({ terse: checked })}
      />
      {views.length === 0 && <p className={styles.sentence}>{texts.noYear}</p>}
      {views.map(({ key, heading, stages, sentences, tables }) => (
        <section key={key} aria-label={heading} className={styles.year}>
          <h3 className={styles.heading}>{heading}</h3>
          <p className={styles.sentence}>{stages}</p>
          <ul className={styles.sentences}>
            {sentences.map(({ text, isBad }) => (
              <li key={text} className={isBad ? styles.bad : undefined}>
                {text}
              </li>
            ))}
          </ul>
          {tables.map((table) => (
            <ComparisonTable key={table.key} table={table} />
          ))}
        </section>
      ))}
    </>
  );
}

function isMode(value: string): value is CompareMode {
  return COMPARE_MODES.some((mode) => mode === value);
}

/** Comparing the statements of the last check with each other, or with those of a file. */
export function ComparePage() {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('result', 'run', 'comparing', 'language');
  const { result, run, comparing, language } = state;
  const speech = useMemo(() => compareSpeech(language), [language]);
  const { texts } = speech;
  const { mode } = comparing;
  const isChecking = run !== null && !run.quiet;
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {(!result || result.changed || isChecking) && <StatusLine />}
      {!result && !isChecking && (
        <div className={styles.unchecked}>
          <p className={styles.sentence}>{texts.unchecked}</p>
          <Button appearance="primary" onClick={() => void session.validate('workbook')}>
            {messages.validateWorkbook}
          </Button>
        </div>
      )}
      <Field label={texts.what} size="small" className={styles.field}>
        <Select
          size="small"
          value={mode}
          onChange={(_, { value }) => {
            if (isMode(value)) session.compare({ mode: value, first: null, second: null });
          }}
        >
          {COMPARE_MODES.map((each) => (
            <option key={each} value={each}>
              {texts.mode[each]}
            </option>
          ))}
        </Select>
      </Field>
      {mode === 'remaining' ? (
        result && <Remaining review={result.review} speech={speech} />
      ) : mode === 'year' ? (
        <YearComparison speech={speech} />
      ) : (
        <PairComparison mode={mode} speech={speech} />
      )}
    </div>
  );
}
