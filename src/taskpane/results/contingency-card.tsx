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
  const { words, terms, amount } = useTexts();
  const { lines, base, rate, roundedTo, printed, cell, alternatives } = contingency;
  const said = words.contingency;
  const agrees = base.amount.equals(printed);
  const unitName = unit === null ? '' : terms.unit[unit];
  return (
    <section className={styles.card}>
      <div className={styles.heading}>
        {words.arithmetic.heading}
        <span className={styles.aside}>
          {unit === null ? words.arithmetic.noUnit : words.arithmetic.unit(unitName)}
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
                {line.amount ? amount(line.amount) : words.arithmetic.unreadable}
              </td>
            </tr>
          ))}
          <tr className={styles.ruled}>
            <td />
            <th scope="row" className={styles.label}>
              {said.base}
            </th>
            <td className={styles.figure}>{amount(base.base)}</td>
          </tr>
          <tr>
            <td />
            <th scope="row" className={styles.label}>
              {said.share(toFixed(rate.mul(100), 1))}
            </th>
            <td className={styles.figure}>{amount(base.share)}</td>
          </tr>
          <tr className={styles.strong}>
            <td />
            <th scope="row" className={mergeClasses(styles.label, styles.strong)}>
              {said.rounded(`${amount(roundedTo)} ${unitName}`.trim())}
            </th>
            <td className={styles.figure}>{amount(base.amount)}</td>
          </tr>
          <tr className={mergeClasses(styles.ruled, styles.strong)}>
            <td />
            <th scope="row" className={mergeClasses(styles.label, styles.strong)}>
              {said.printed} <CellLink cell={cell} />
            </th>
            <td className={styles.figure}>
              {amount(printed)}
              <span className={mergeClasses(styles.room, !agrees && styles.bad)}>
                {agrees ? said.agrees : said.differs}
              </span>
            </td>
          </tr>
        </tbody>
      </table>
      {alternatives.length === 0 ? (
        <p className={styles.note}>{said.noAlternative}</p>
      ) : (
        <>
          <div className={mergeClasses(styles.heading, styles.second)}>{said.alternatives}</div>
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
