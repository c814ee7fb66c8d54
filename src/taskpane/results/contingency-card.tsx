import { mergeClasses } from '@fluentui/react-components';
import type { Unit } from '../../engine/number/unit';
import { toFixed } from '../../engine/number/rational';
import { CellLink } from './cell-link';
import { useDetailStyles } from './detail-styles';
import type { Contingency } from './explanation';
import { useTexts } from './texts';

interface ContingencyCardProps {
  readonly contingency: Contingency;
  readonly unit: Unit | null;
}

/** How the contingency follows from its base, and the other bases that lead to the printed amount. */
export function ContingencyCard({ contingency, unit }: ContingencyCardProps) {
  const styles = useDetailStyles();
  const { messages, terms, amount } = useTexts();
  const { lines, base, rate, roundedTo, printed, cell, alternatives } = contingency;
  const texts = messages.contingency;
  const agrees = base.amount.equals(printed);
  const unitName = unit === null ? '' : terms.unit[unit];
  return (
    <section className={styles.card}>
      <div className={styles.heading}>
        {messages.arithmetic.heading}
        <span className={styles.aside}>
          {unit === null ? messages.arithmetic.noUnit : messages.arithmetic.unit(unitName)}
        </span>
      </div>
      <table className={styles.table}>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.label}>
              <td className={styles.sign}>{index > 0 ? '+' : ''}</td>
              <th scope="row" className={styles.label}>
                {line.label} {line.cell && <CellLink cell={line.cell} />}
              </th>
              <td className={styles.figure}>
                {line.amount ? amount(line.amount) : messages.arithmetic.unreadable}
              </td>
            </tr>
          ))}
          <tr className={styles.ruled}>
            <td />
            <th scope="row" className={styles.label}>
              {texts.base}
            </th>
            <td className={styles.figure}>{amount(base.base)}</td>
          </tr>
          <tr>
            <td />
            <th scope="row" className={styles.label}>
              {texts.share(toFixed(rate.mul(100), 1))}
            </th>
            <td className={styles.figure}>{amount(base.share)}</td>
          </tr>
          <tr className={styles.strong}>
            <td />
            <th scope="row" className={mergeClasses(styles.label, styles.strong)}>
              {texts.rounded(`${amount(roundedTo)} ${unitName}`.trim())}
            </th>
            <td className={styles.figure}>{amount(base.amount)}</td>
          </tr>
          <tr className={mergeClasses(styles.ruled, styles.strong)}>
            <td />
            <th scope="row" className={mergeClasses(styles.label, styles.strong)}>
              {texts.printed} <CellLink cell={cell} />
            </th>
            <td className={styles.figure}>
              {amount(printed)}
              <span className={mergeClasses(styles.room, !agrees && styles.bad)}>
                {agrees ? texts.agrees : texts.differs}
              </span>
            </td>
          </tr>
        </tbody>
      </table>
      {alternatives.length === 0 ? (
        <p className={styles.note}>{texts.noAlternative}</p>
      ) : (
        <>
          <div className={mergeClasses(styles.heading, styles.second)}>{texts.alternatives}</div>
          <table className={styles.table}>
            <tbody>
              {alternatives.map((other) => (
                <tr key={other.lines.join()}>
                  <th scope="row" className={styles.label}>
                    {other.lines.join(' + ')}
                  </th>
                  <td className={styles.figure}>
                    {amount(other.base)}
                    <span className={styles.room}>
                      {amount(other.share)} → {amount(other.amount)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
