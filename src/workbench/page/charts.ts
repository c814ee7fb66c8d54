import type { Language } from '../../words/language';
import type { ChartTable } from '../host/book/chart-table';
import { WORDS } from './words';

/** Lists the charts of the sheet in front below the grid, which draws none: each with the data that it shows. */
export function showCharts(panel: HTMLElement, charts: readonly ChartTable[], language: Language): void {
  const { charts: heading, chartsNote } = WORDS[language];
  panel.hidden = charts.length === 0;
  const open = new Set(
    [...panel.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent),
  );
  panel.replaceChildren(
    element('h2', `${heading} (${String(charts.length)})`),
    element('p', chartsNote),
    ...charts.map((chart) => {
      const summary = element('summary', summaryOf(chart, language));
      const details = element('details', '', summary, table(chart, language));
      details.open = open.has(summary.textContent);
      return details;
    }),
  );
}

function summaryOf({ type, title }: ChartTable, language: Language): string {
  const { chartTypes, chart } = WORDS[language];
  return chart(chartTypes[type] ?? type, title);
}

function table({ series, rows }: ChartTable, language: Language): HTMLTableElement {
  const headings = [WORDS[language].category, ...series].map((name) => header(name, 'col'));
  return element(
    'table',
    '',
    element('thead', '', element('tr', '', ...headings)),
    element(
      'tbody',
      '',
      ...rows.map(({ category, values }) =>
        element('tr', '', header(category, 'row'), ...values.map((value) => element('td', value))),
      ),
    ),
  );
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = element('th', text);
  cell.scope = scope;
  return cell;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(text, ...children);
  return made;
}
