import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { placeOf, type Cell } from '../../../engine/cell';
import { takesCells } from '../../../functions/arguments/parameter';
import type { FunctionId } from '../../../functions/table';
import { useTexts } from '../texts';
import type { ArgumentInput } from './argument';
import { CATALOGUE, type Entry, type Subject } from './catalogue';
import { FieldInput } from './field-input';
import { buildFormula } from './formula';
import { FORMULA_FONT } from './formula-font';
import { gistOf, helpOf } from './help';
import { roomOf } from './room';
import { chosenPlan, latestOf } from './chosen-plan';
import type { SheetPlan } from '../../session/sheet-plans';
import { usePaneState } from '../../controls/pane-context';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  back: { justifySelf: 'start', marginInlineStart: `-${tokens.spacingHorizontalS}` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  target: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  preview: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  formula: {
    display: 'block',
    maxHeight: '7em',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: FORMULA_FONT,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Of days and of the reserve a plan's sheet says nothing. */
const KPI_SUBJECTS: ReadonlySet<Subject> = new Set(['judging', 'records', 'counts']);

interface InsertFormProps {
  readonly id: FunctionId;
  readonly onBack: () => void;
}

/** Builds the call of a function, and puts it into a cell. */
export function InsertForm({ id, onBack }: InsertFormProps) {
  const styles = useStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('language');
  const { language } = state;
  const labels = texts.functions;
  const { fields, alone, format, subject }: Entry = CATALOGUE[id];
  const help = helpOf(id, language);
  const [inputs, setInputs] = useState<readonly ArgumentInput[]>(() => fields.map(() => ''));
  const [target, setTarget] = useState<Cell | null>(null);
  const [plans, setPlans] = useState<readonly SheetPlan[]>([]);
  /** Parameters of which it is said what is wrong; null for all. */
  const [left, setLeft] = useState<ReadonlySet<number> | null>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const names = help.parameters.map(({ name }) => name);
  const built = buildFormula(id, inputs, target, names);
  const planAt = fields.findIndex(({ kind }) => kind === 'plan');
  const plan = chosenPlan(inputs[planAt], plans);
  const room = roomOf(id, inputs, plan);
  const spills = room.rows * room.columns > 1;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isOver = false;
    // where the person was before they select what the formula is about
    void session.selection().then((selected) => {
      if (!isOver && selected) setTarget((before) => before ?? selected.cell);
    });
    return () => {
      isOver = true;
    };
  }, [session]);

  useEffect(() => {
    let isOver = false;
    if (planAt < 0 || !KPI_SUBJECTS.has(subject)) return;
    void session.sheetPlans().then((found) => {
      if (isOver) return;
      setPlans(found);
      // a measure is first of all asked for what it counts, of which a plan's sheet says nothing
      if (subject !== 'judging') return;
      setInputs((before) =>
        before.map((each, at) => (at === planAt && each === '' ? latestOf(found) : each)),
      );
    });
    return () => {
      isOver = true;
    };
  }, [session, planAt, subject]);

  function setInput(index: number, input: ArgumentInput): void {
    setInputs((before) => before.map((each, at) => (at === index ? input : each)));
  }

  async function takeSelection(index: number): Promise<void> {
    const selected = await session.selection();
    if (!selected) return;
    const { sheet, area, cell } = selected;
    const one = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    setInput(index, { sheet, area: takesCells(fields[index]?.kind ?? 'text') ? area : one });
  }

  async function moveTarget(): Promise<Cell | null> {
    const selected = await session.selection();
    if (selected) setTarget(selected.cell);
    return selected?.cell ?? null;
  }

  function problemAt(index: number): string | null {
    const problem = built.problems.get(index);
    // what is missing is said when the formula is asked for, what cannot be read when its field is left
    const isShown = left === null || (left.has(index) && problem !== 'needed');
    return problem && isShown ? labels.problem[problem] : null;
  }

  async function put(): Promise<void> {
    if (built.problems.size > 0) {
      setLeft(null);
      const [first = 0] = built.problems.keys();
      form.current?.querySelectorAll<HTMLElement>('input, select')[first]?.focus();
      return;
    }
    if (built.isTooLong) return;
    // who is quick with the form has not yet been told where they are
    const cell = target ?? (await moveTarget());
    if (!cell) return;
    const { formula } = buildFormula(id, inputs, cell, names);
    await session.insertFormula({ cell, formula, room, ...(format !== undefined && { format }) });
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
      >
        {labels.back}
      </Button>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        KPI.{id}
      </h3>
      <p className={styles.quiet}>
        {gistOf(id, language)}
        {alone && fields.some(({ needed }) => needed) && (
          <>
            <br />
            {labels.alone}
          </>
        )}
      </p>
      {fields.map((parameter, index) => (
        <FieldInput
          key={names[index]}
          parameter={parameter}
          plans={plans}
          plan={plan}
          name={names[index] ?? ''}
          description={help.parameters[index]?.description ?? ''}
          problem={problemAt(index)}
          input={inputs[index] ?? ''}
          onInput={(input) => setInput(index, input)}
          home={target?.sheet ?? null}
          onUseSelection={() => void takeSelection(index)}
          onLeave={() => setLeft((before) => before && new Set(before).add(index))}
        />
      ))}
      <div className={styles.preview}>
        <div className={styles.target}>
          <span className={styles.label}>{labels.target}</span>
          <span>{target ? placeOf(target) : labels.noTarget}</span>
          <Button size="small" onClick={() => void moveTarget()}>
            {labels.moveTarget}
          </Button>
        </div>
        <code className={styles.formula} role="region" tabIndex={0} aria-label={labels.preview}>
          {built.formula}
        </code>
        {spills && <p className={styles.quiet}>{labels.room(room)}</p>}
        {built.isTooLong && (
          <p className={styles.bad} role="alert">
            {labels.tooLong}
          </p>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={built.isTooLong}>
          {labels.put}
        </Button>
      </div>
    </form>
  );
}
