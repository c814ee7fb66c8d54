import type { Language } from '../../engine/language';
import type { ChartTable } from '../host/book/chart-table';
import { element } from './elements';
import { WORKBENCH_MESSAGES } from './messages/messages';

/** Lists the charts of the sheet in front below the grid, each with the data that it shows, for who cannot see them. */
export function showCharts(panel: HTMLElement, charts: readonly ChartTable[], language: Language): void {
  const { chartData, notDrawn } = WORKBENCH_MESSAGES[language];
  panel.hidden = charts.length === 0;
  const open = new Set(
    [...panel.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent),
  );
  const folded = (summary: string, ...content: readonly Node[]) =>
    element('details', { open: open.has(summary) }, element('summary', {}, summary), ...content);
  panel.replaceChildren(
    folded(
      `${chartData} (${String(charts.length)})`,
      ...(charts.some(({ drawing }) => !drawing) ? [element('p', {}, notDrawn)] : []),
      ...charts.map((chart) => folded(chartName(chart, language), table(chart, language))),
    ),
  );
}

/** What the chart is called, with its kind. */
export function chartName({ type, title }: Pick<ChartTable, 'type' | 'title'>, language: Language): string {
  const { chartTypes, chart } = WORKBENCH_MESSAGES[language];
  return chart(chartTypes[type] ?? type, title);
}

function table({ series, rows }: ChartTable, language: Language): HTMLTableElement {
  const header = (text: string, scope: 'col' | 'row') => element('th', { scope }, text);
  const headings = [WORKBENCH_MESSAGES[language].category, ...series].map((name) => header(name, 'col'));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...headings)),
    element(
      'tbody',
      {},
      ...rows.map(({ category, values }) =>
        element('tr', {}, header(category, 'row'), ...values.map((value) => element('td', {}, value))),
      ),
    ),
  );
}
