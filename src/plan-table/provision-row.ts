import { fold } from '../engine/fold';
import type { Quotation } from '../engine/citation';
import { namedDays, namedFiscalYear } from '../engine/calendar/named-fiscal-year';
import { addressOf } from '../engine/cell';
import { ProvisionCells } from './provision-cells';
import type { ProvisionColumn } from './provision-columns';

/** Longer terms than this are no terms. */
const LONGEST_TERM = 99;

/** Reads a row of provisions with its terms of years, its period, and the words that fix it. */
export class ProvisionRow extends ProvisionCells {
  /** 令和８年度以降３か年度以内, ３か年: how many fiscal years from which one on. */
  term(fiscalYear: number): { readonly firstYear: number; readonly years: number } | null {
    const shown = this.needed('term');
    if (shown === null) return null;
    const word = fold(shown);
    const first = /(?:令和|平成|[RH])\.?(?:元|[0-9]{1,2})年度?|(?:19|20)[0-9]{2}年度?/u.exec(word)?.[0];
    const rest = first === undefined ? word : word.replace(first, '');
    const years = Number(/^(?:以降)?([0-9]{1,2})(?:[かヶケカ箇]?年|$)/u.exec(rest)?.[1] ?? 0);
    const firstYear = first === undefined ? fiscalYear : namedFiscalYear(first.replace(/年度?$/u, '年度'));
    if (firstYear === null || years < 1 || years > LONGEST_TERM) {
      return this.report('term', { fault: 'not-a-term', shown });
    }
    return { firstYear, years };
  }

  /** True for a period from the first day of a fiscal year to its last. */
  isPeriodOf(first: number, last: number, fiscalYear: number): boolean {
    const shown = this.needed('words');
    if (shown === null) return false;
    const [from, to] = namedDays(shown);
    if (from === undefined || to === undefined || from === null || to === null) {
      this.report('words', { fault: 'not-a-period', shown });
      return false;
    }
    if (from !== first || to !== last) this.report('words', { fault: 'other-year', shown, fiscalYear });
    return from === first && to === last;
  }

  /** The words that fix the row's provision and where they stand: as they are given, else the cells themselves. */
  citation(document: string | null, ...cells: readonly ProvisionColumn[]): Quotation {
    const given = cells.flatMap((name) => this.text(name) ?? []).join(' … ');
    const quote = this.text('words') ?? (given === '' ? this.kind : given);
    const name = this.table.name === '' ? '予算総則' : `シート「${this.table.name}」`;
    return {
      kind: 'plan',
      document: document ?? name,
      section: this.text('section') ?? addressOf({ row: this.row, column: this.columns.get('kind') ?? 0 }),
      quote,
    };
  }
}
