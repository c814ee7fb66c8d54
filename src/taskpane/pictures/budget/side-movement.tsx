import { mergeClasses } from '@fluentui/react-components';
import { ZERO, type Rational } from '../../../engine/number/rational';
import { Row } from '../../results/row';
import { Picture } from '../picture';
import { BarShape, SwingShape } from '../shapes';
import { usePictureMessages } from '../messages/messages';
import { useAmounts } from './amounts';
import { useBudgetStyles } from './budget-styles';
import type { Movement, SideMovement } from './movement-picture';

function useRate(): (movement: Movement) => string {
  const messages = usePictureMessages();
  const { signedPercent } = useAmounts();
  return ({ before, now, share }) => {
    if (share) return signedPercent(share);
    const fromNothing = before?.equals(ZERO) && now && !now.equals(ZERO);
    return fromNothing ? messages.movement.fromNothing : '';
  };
}

/** Each year's amount, a nil mark as the mark that it is. */
function useYears() {
  const { figureText } = useAmounts();
  return {
    lastYearText: ({ figures, before }: Movement): string =>
      figureText({ figure: figures.before, amount: before }),
    thisYearText: ({ figures, now }: Movement): string => figureText({ figure: figures.now, amount: now }),
  };
}

function rowId(id: string, { label }: Movement, index: number): string {
  return `${id}/${label}#${String(index)}`;
}

/** The rows of a side that can be seen, its total first. */
export function movementIds(
  id: string,
  { total, moved, still }: SideMovement,
  isRowOpen: (id: string) => boolean,
): string[] {
  const stillId = `${id}/still`;
  return [
    ...(total ? [id] : []),
    ...moved.map((movement, index) => rowId(id, movement, index)),
    ...(still.length > 0 ? [stillId] : []),
    ...(still.length > 0 && isRowOpen(stillId)
      ? still.map((movement, index) => rowId(stillId, movement, index))
      : []),
  ];
}

interface MovementRowProps {
  readonly id: string;
  readonly movement: Movement;
  readonly greatest: Rational;
}

function MovementRow({ id, movement, greatest }: MovementRowProps) {
  const styles = useBudgetStyles();
  const { signed } = useAmounts();
  const { lastYearText, thisYearText } = useYears();
  const rate = useRate();
  const { label, cell, change } = movement;
  return (
    <Row id={id} cells={[cell]}>
      <span className={styles.row}>
        <span className={styles.label}>
          {label}
          <span className={mergeClasses(styles.quiet, styles.years)}>
            {lastYearText(movement)} → {thisYearText(movement)}
          </span>
        </span>
        <span className={styles.figure}>{signed(change)}</span>
        <span className={mergeClasses(styles.figure, styles.quiet)}>{rate(movement)}</span>
        <span className={styles.drawing}>
          <SwingShape change={change} greatest={greatest} />
        </span>
      </span>
    </Row>
  );
}

interface TotalRowProps {
  readonly id: string;
  readonly name: string;
  readonly total: Movement;
  readonly whole: Rational;
}

/** Both years' totals, one below the other. */
function TotalRow({ id, name, total, whole }: TotalRowProps) {
  const styles = useBudgetStyles();
  const messages = usePictureMessages();
  const { signed } = useAmounts();
  const { lastYearText, thisYearText } = useYears();
  const rate = useRate();
  return (
    <Row id={id} cells={[total.cell]}>
      <span className={mergeClasses(styles.row, styles.strong)}>
        <span className={styles.label}>{name}</span>
        <span className={styles.figure}>{signed(total.change)}</span>
        <span className={mergeClasses(styles.figure, styles.quiet)}>{rate(total)}</span>
        <span className={mergeClasses(styles.drawing, styles.yearly)}>
          <span className={styles.quiet}>{messages.movement.before}</span>
          <BarShape amount={total.before} whole={whole} hollow />
          <span className={styles.figure}>{lastYearText(total)}</span>
        </span>
        <span className={mergeClasses(styles.drawing, styles.yearly)}>
          <span className={styles.quiet}>{messages.movement.now}</span>
          <BarShape amount={total.now} whole={whole} />
          <span className={styles.figure}>{thisYearText(total)}</span>
        </span>
      </span>
    </Row>
  );
}

interface SideMovementBarsProps {
  readonly id: string;
  readonly side: SideMovement;
  readonly greatest: Rational;
  readonly whole: Rational;
  readonly unit: string;
}

/** One side against last year: both totals, then the change of each line. */
export function SideMovementBars({ id, side: of, greatest, whole, unit }: SideMovementBarsProps) {
  const styles = useBudgetStyles();
  const messages = usePictureMessages();
  const { signed } = useAmounts();
  const { lastYearText, thisYearText } = useYears();
  const rate = useRate();
  const { side, total, moved, still, listed } = of;
  const name = messages.budget.side[side];
  const totalName = messages.budget.total[side];
  const labels = messages.movement;
  const stillId = `${id}/still`;
  const cells = (label: string, movement: Movement) =>
    [label, lastYearText(movement), thisYearText(movement), signed(movement.change), rate(movement)] as const;
  return (
    <Picture
      id={id}
      heading={labels.heading(name)}
      level={3}
      caption={labels.caption(name, unit)}
      columns={[
        { label: messages.budget.line, kind: 'words' },
        ...[labels.before, labels.now, labels.change, labels.rate].map((label) => ({
          label,
          kind: 'figure' as const,
        })),
      ]}
      rows={[
        ...listed.map((movement) => ({ cells: cells(movement.label, movement) })),
        ...(total ? [{ strong: true, cells: cells(totalName, total) }] : []),
      ]}
    >
      <ul className={styles.list}>
        {total && <TotalRow id={id} name={totalName} total={total} whole={whole} />}
        {moved.map((movement, index) => (
          <MovementRow key={index} id={rowId(id, movement, index)} movement={movement} greatest={greatest} />
        ))}
        {still.length > 0 && (
          <Row
            id={stillId}
            opening={labels.still(still.length)}
            cells={[]}
            details={() => (
              <ul className={styles.list}>
                {still.map((movement, index) => (
                  <MovementRow
                    key={index}
                    id={rowId(stillId, movement, index)}
                    movement={movement}
                    greatest={greatest}
                  />
                ))}
              </ul>
            )}
          >
            <span className={styles.row}>{labels.still(still.length)}</span>
          </Row>
        )}
      </ul>
    </Picture>
  );
}
