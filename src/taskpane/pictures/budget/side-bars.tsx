import { mergeClasses } from '@fluentui/react-components';
import { ZERO, type Rational } from '../../../engine/number/rational';
import { Row } from '../../results/row';
import { Picture } from '../picture';
import { BarShape, StackShape } from '../shapes';
import { usePictureMessages } from '../messages/messages';
import type { Bar, ListedLine, SidePicture } from './budget-picture';
import { useBudgetStyles } from './budget-styles';
import { useAmounts } from './amounts';

interface BarRowProps {
  readonly id: string;
  readonly bar: Bar;
  /** What its share is of. */
  readonly total: Rational;
  /** What a full bar stands for. */
  readonly whole: Rational;
}

function BarRow({ id, bar, total, whole }: BarRowProps) {
  const styles = useBudgetStyles();
  const messages = usePictureMessages();
  const { figureText, amount, share } = useAmounts();
  const isLine = bar.kind === 'line';
  const label = isLine ? bar.label : messages.budget.rest(bar.parts.length);
  const scaled = bar.amount?.abs() ?? ZERO;
  return (
    <Row
      id={id}
      opening={messages.budget.parts(label)}
      cells={isLine ? [bar.cell] : []}
      details={
        bar.parts.length === 0
          ? undefined
          : () => (
              <>
                <p className={styles.note}>{messages.budget.scale(label)}</p>
                <BarRows id={id} bars={bar.parts} total={total} whole={scaled} />
              </>
            )
      }
    >
      <span className={styles.row}>
        <span className={styles.label}>{label}</span>
        <span className={styles.figure}>{isLine ? figureText(bar) : amount(bar.amount)}</span>
        <span className={mergeClasses(styles.figure, styles.quiet)}>
          {isLine && bar.figure.kind === 'nil' ? '' : share(bar.amount, total)}
        </span>
        <span className={styles.drawing}>
          <BarShape amount={bar.amount} whole={whole} />
        </span>
      </span>
    </Row>
  );
}

interface BarRowsProps extends Omit<BarRowProps, 'bar'> {
  readonly bars: readonly Bar[];
}

function BarRows({ id, bars, total, whole }: BarRowsProps) {
  const styles = useBudgetStyles();
  return (
    <ul className={styles.list}>
      {bars.map((bar, index) => (
        <BarRow key={index} id={barId(id, bar, index)} bar={bar} total={total} whole={whole} />
      ))}
    </ul>
  );
}

function barId(above: string, bar: Bar, index: number): string {
  return `${above}/${bar.kind === 'line' ? `${bar.label}#${String(index)}` : ''}`;
}

/** The rows of a side that can be seen, its total first. */
export function rowIds(id: string, { bars }: SidePicture, isRowOpen: (id: string) => boolean): string[] {
  const under = (above: string, parts: readonly Bar[]): string[] =>
    parts.flatMap((bar, index) => {
      const own = barId(above, bar, index);
      return isRowOpen(own) ? [own, ...under(own, bar.parts)] : [own];
    });
  return [id, ...under(id, bars)];
}

interface SideBarsProps {
  readonly id: string;
  readonly side: SidePicture;
  readonly whole: Rational;
  readonly unit: string;
}

/** One side of a budget: its total as a row of its parts, then each of them. */
export function SideBars({ id, side: { side, total, totalCell, bars, listed }, whole, unit }: SideBarsProps) {
  const styles = useBudgetStyles();
  const messages = usePictureMessages();
  const { figureText, amount, share } = useAmounts();
  const name = messages.budget.side[side];
  const totalName = messages.budget.total[side] + (totalCell ? '' : messages.budget.computed);
  const tableRow = ({ label, depth, figure, amount: of }: ListedLine) => ({
    depth,
    cells: [
      label,
      figure ? figureText({ figure, amount: of }) : '',
      figure?.kind === 'nil' ? '' : share(of, total),
    ] as const,
  });
  return (
    <Picture
      id={id}
      heading={name}
      level={3}
      caption={messages.budget.caption(name, unit)}
      columns={[
        { label: messages.budget.line, kind: 'words' },
        { label: messages.budget.amount, kind: 'figure' },
        { label: messages.budget.share, kind: 'figure' },
      ]}
      rows={[
        ...listed.map(tableRow),
        { strong: true, cells: [totalName, amount(total), share(total, total)] as const },
      ]}
    >
      <ul className={styles.list}>
        <Row id={id} cells={totalCell ? [totalCell] : []}>
          <span className={mergeClasses(styles.row, styles.strong)}>
            <span className={styles.label}>{totalName}</span>
            <span className={styles.figure}>{amount(total)}</span>
            <span className={mergeClasses(styles.figure, styles.quiet)}>{share(total, total)}</span>
            <span className={styles.drawing}>
              <StackShape parts={bars.map((bar) => bar.amount)} whole={whole} />
            </span>
          </span>
        </Row>
      </ul>
      <BarRows id={id} bars={bars} total={total} whole={whole} />
    </Picture>
  );
}
