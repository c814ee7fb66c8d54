import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useId, useMemo, useRef } from 'react';
import { placeOf } from '../../../engine/cell';
import { accountsOf } from '../../../engine/budget/forms';
import { OTHER_ACCOUNT } from '../../../engine/budget/statement';
import { PRINTED_PAPERS } from '../../../plan/papers';
import type { Change } from '../../../sheet/budget/vocabulary/correction';
import { isOpen } from '../../session/state';
import { lineCount } from '../arithmetic';
import { CellLink } from '../cell-link';
import { DeclareForm } from '../form/declare-form';
import { useReadingTexts } from './reading-texts';
import { Choice } from './choice';
import { Columns } from './columns';
import { Fact, Facts } from './fact';
import { Lines } from './lines';
import { correctableRows, type ReadTable } from './reading-rows';
import { RoleChoice } from './row-choices';
import { WHOLES, type Whole } from './wholes';
import { usePaneState } from '../../controls/pane-context';

const useStyles = makeStyles({
  table: {
    '& + &': {
      marginTop: tokens.spacingVerticalM,
      paddingTop: tokens.spacingVerticalS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  from: { color: tokens.colorNeutralForeground3 },
  caution: { flexShrink: 0, color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  unplaced: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Something that is the same for all of the table. */
function WholeFact({ whole, review }: { readonly whole: Whole; readonly review: ReadTable }) {
  const styles = useStyles();
  const texts = useReadingTexts();
  const { session, corrections } = texts;
  const { table, how } = review;
  const acting = how.corrections.filter(({ of }) => of === whole.of);
  const asRead = how.sources[0]?.asRead ?? { table, levelsFrom: how.levelsFrom, unplaced: how.unplaced };
  const name = corrections.thing[whole.of];
  // what told it counts no more where a person says otherwise
  const from = acting.length === 0 ? whole.from(review, texts) : null;
  const cell = acting.length === 0 ? whole.cell(table) : null;
  const { result } = usePaneState('result');
  const { budgets } = result?.review.papers ?? PRINTED_PAPERS;
  const options = whole.options(texts, [...accountsOf(budgets), OTHER_ACCOUNT]);
  return (
    <Fact term={name}>
      <Choice
        label={name}
        asRead={texts.texts.asRead(whole.read(asRead, texts))}
        options={options.map(({ value, text }) => ({ value, text }))}
        value={options.find(({ change }) => acting.some(({ to }) => to === change.to))?.value ?? ''}
        corrections={acting}
        onChoose={(value) => {
          const change: Change | undefined = options.find((each) => each.value === value)?.change;
          const added = change ? how.sources.map(({ anchor }) => ({ table: anchor, ...change })) : [];
          void session.correct(added, acting);
        }}
      />
      {(from !== null || cell) && (
        <span className={styles.from}>
          {from} {cell && <CellLink cell={cell} />}
        </span>
      )}
    </Fact>
  );
}

/** Rows that are not read, and what they are after all. */
function Unplaced({ review }: { readonly review: ReadTable }) {
  const styles = useStyles();
  const { messages, terms } = useReadingTexts();
  const correctableOf = useMemo(() => correctableRows(review), [review]);
  const rows = review.how.unplaced.filter((each) => each.kind !== 'column');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {messages.reading.unplaced}{' '}
        {rows.length === 0 && <span className={styles.count}>{messages.reading.allPlaced}</span>}
      </h3>
      {rows.length > 0 && (
        <ul
          className={styles.unplaced}
          // a row that has found its place is gone from here, and the focus with it
          onChange={() => heading.current?.focus()}
        >
          {rows.map(({ cell, text, kind, why }) => (
            <li key={placeOf(cell)}>
              <Warning16Regular className={styles.caution} aria-hidden /> {text} <CellLink cell={cell} />{' '}
              <span className={styles.from}>{terms.why[why]}</span>
              {kind === 'row' && correctableOf(cell).target && (
                <RoleChoice label={text} row={correctableOf(cell)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How a table was read, and what a person may say that it is instead. */
export function TableFacts({ id, review }: { readonly id: string; readonly review: ReadTable }) {
  const styles = useStyles();
  const { session, messages, terms, texts } = useReadingTexts();
  const state = usePaneState('toggled', 'result');
  const { budgets } = state.result?.review.papers ?? PRINTED_PAPERS;
  const newest = Math.max(...budgets.map(({ fiscalYear }) => fiscalYear));
  const linesId = useId();
  const { table, how } = review;
  const [statement] = table.statements;
  const open = isOpen(state, id, false);
  const counts = (statement?.sections ?? []).map(({ side }) =>
    statement ? messages.reading.lineCount(side, lineCount(statement, side)) : '',
  );
  return (
    <div className={styles.table}>
      <Facts>
        {WHOLES.map((whole) => (
          <WholeFact key={whole.of} whole={whole} review={review} />
        ))}
        {how.sidesFrom === 'assumed' && <Fact term={texts.sides}>{terms.assumedSide}</Fact>}
      </Facts>
      <h3 className={styles.heading}>{messages.reading.columns}</h3>
      <Columns review={review} newest={newest} />
      <Unplaced review={review} />
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? linesId : undefined}
          onClick={() => session.toggle(id)}
        >
          <span className={styles.chevron} aria-hidden>
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          {texts.lines}
          <span className={styles.count}>{counts.join(messages.reading.between)}</span>
        </button>
      </h3>
      {open && (
        <div id={linesId}>
          <Lines review={review} />
        </div>
      )}
      <div className={styles.actions}>
        <DeclareForm review={review} />
        {how.corrections.length > 0 && (
          <Button size="small" onClick={() => void session.correct([], how.corrections)}>
            {texts.undoAll(how.corrections.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            void session.correct(
              how.sources.map(({ anchor }) => ({ table: anchor, of: 'table', to: 'none' })),
            )
          }
        >
          {texts.leaveOut}
        </Button>
      </div>
    </div>
  );
}
