import { toFixed } from '../../engine/number/rational';
import { CellLink } from './cell-link';
import { useDetailStyles } from './detail-styles';
import type { Fact } from './explanation';
import { useTexts, type Texts } from './texts';

function valueText({ value }: Fact, { messages, terms, amount, language }: Texts): string {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '' ? messages.blank : value.text;
    case 'amount':
      return amount(value.amount);
    case 'percent':
      return `${toFixed(value.share.mul(100), 1)} %`;
    case 'nil':
      return messages.nil;
    case 'unit':
      return terms.unit[value.unit];
    case 'side-line':
      return `${value.name} (${terms.side[value.side]})`;
    case 'account':
      return terms.account(value.account);
    case 'kpi':
      return value.kpi.name[language];
    case 'fiscal-year':
      return terms.fiscalYear(value.year);
    case 'days':
      return messages.days(value.first, value.last);
  }
}

/** What a finding without arithmetic rests on. */
export function FactCard({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useDetailStyles();
  const texts = useTexts();
  return (
    <section className={styles.card}>
      <table className={styles.table}>
        <caption className={styles.visuallyHidden}>{texts.messages.facts}</caption>
        <tbody>
          {facts.map((fact, index) => (
            <tr key={index}>
              <th scope="row" className={styles.label}>
                <span className={styles.aside}>{texts.messages.fact[fact.label]}</span>
              </th>
              <td className={styles.fact}>
                {valueText(fact, texts)} {fact.cell && <CellLink cell={fact.cell} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
