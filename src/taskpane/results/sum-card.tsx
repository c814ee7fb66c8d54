import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StoredSum } from '../../engine/budget/stored';
import type { Interval } from '../../engine/number/interval';
import type { Unit } from '../../engine/number/unit';
import type { Arithmetic, Entry } from './arithmetic';
import { CellLink } from './cell-link';
import { useDetailStyles } from './detail-styles';
import { useTexts } from './texts';
import { VerdictBadge } from './verdict-badge';

interface LineProps {
  readonly label: ReactNode;
  readonly sign?: string;
  readonly figure: ReactNode;
  readonly room?: Interval | null;
  readonly look?: string | undefined;
}

function Line({ label, sign = '', figure, room = null, look }: LineProps) {
  const styles = useDetailStyles();
  const { interval } = useTexts();
  return (
    <tr className={look}>
      <td className={styles.sign}>{sign}</td>
      <th scope="row" className={mergeClasses(styles.label, look)}>
        {label}
      </th>
      <td className={styles.figure}>
        {figure}
        {room && <span className={styles.room}>{interval(room)}</span>}
      </td>
    </tr>
  );
}

/** The amount as it counts: a nil mark stays the mark that it is. */
function FigureText({ entry: { figure, amount } }: { readonly entry: Entry }) {
  const texts = useTexts();
  if (figure.kind === 'nil') return figure.displayed.trim();
  return amount ? texts.amount(amount) : texts.messages.arithmetic.unreadable;
}

/** With its side or column, where figures of the same name meet. */
function EntryLabel({ entry: { label, side, column, cell } }: { readonly entry: Entry }) {
  const { messages, terms } = useTexts();
  const of = [side && terms.side[side], column].filter((each) => each !== null).join(' · ');
  return (
    <>
      {of === '' ? label : messages.arithmetic.of(label, of)} <CellLink cell={cell} />
    </>
  );
}

/** What the cells hold behind the printed figures, and by how much it does not add up. */
function StoredLines({ stored: { total, computed } }: { readonly stored: StoredSum }) {
  const styles = useDetailStyles();
  const { messages, amount, signed } = useTexts();
  const texts = messages.arithmetic;
  return (
    <>
      <Line look={styles.ruled} label={texts.storedSum} figure={amount(computed)} />
      <Line label={texts.storedTotal} figure={amount(total)} />
      <Line label={texts.storedDifference} figure={signed(total.sub(computed))} />
    </>
  );
}

interface SumCardProps {
  readonly sum: Arithmetic;
  readonly unit: Unit | null;
  /** The last of several cards says for all what the brackets mean. */
  readonly isLast?: boolean;
}

/** A relation's arithmetic: its parts, their sum, what is printed, and the difference. */
export function SumCard({ sum, unit, isLast = true }: SumCardProps) {
  const styles = useDetailStyles();
  const { messages, terms, amount, signed } = useTexts();
  const { judgement, total, terms: parts, difference } = sum;
  const { computed, stored } = judgement;
  const texts = messages.arithmetic;
  const hasRoom = [total, ...parts].some(({ interval }) => interval !== null);
  const totalLine = (
    <Line
      look={sum.hasSum ? styles.strong : undefined}
      label={
        <>
          {sum.hasSum && texts.printed}
          <EntryLabel entry={total} />
        </>
      }
      figure={<FigureText entry={total} />}
      room={total.interval}
    />
  );
  return (
    <section className={styles.card}>
      <div className={styles.heading}>
        {texts.heading}
        <span className={styles.aside}>{unit === null ? texts.noUnit : texts.unit(terms.unit[unit])}</span>
      </div>
      <table className={styles.table}>
        <thead className={styles.visuallyHidden}>
          <tr>
            <td />
            <th scope="col">{texts.item}</th>
            <th scope="col">{hasRoom ? `${texts.amount} / ${texts.range}` : texts.amount}</th>
          </tr>
        </thead>
        <tbody>
          {!sum.hasSum && totalLine}
          {parts.map((entry, index) => (
            <Line
              key={index}
              label={<EntryLabel entry={entry} />}
              sign={entry.sign < 0 ? '−' : index > 0 ? '+' : ''}
              figure={<FigureText entry={entry} />}
              room={entry.interval}
            />
          ))}
          {sum.hasSum && (
            <Line
              look={mergeClasses(styles.ruled, styles.strong)}
              label={texts.sum}
              figure={computed ? amount(computed) : texts.unreadable}
              room={sum.sumInterval}
            />
          )}
          {sum.hasSum && totalLine}
          {difference && (
            <Line
              look={styles.ruled}
              label={sum.hasSum ? texts.difference : texts.plainDifference}
              figure={signed(difference)}
            />
          )}
          {sum.unexplained && (
            <Line
              look={mergeClasses(styles.strong, styles.bad)}
              label={texts.unexplained}
              figure={amount(sum.unexplained)}
            />
          )}
          {stored && <StoredLines stored={stored} />}
        </tbody>
      </table>
      <div className={styles.verdict}>
        {stored && <span className={styles.aside}>{terms.stored[stored.verdict]} </span>}
        <VerdictBadge judgement={judgement} />
      </div>
      {sum.asPrinted && <p className={styles.note}>{texts.asPrinted}</p>}
      {hasRoom && isLast && <p className={styles.note}>{texts.rangeNote}</p>}
    </section>
  );
}
