import type { Loss } from '../../../xlsx/losses';
import type { WorkbenchMessages } from './workbench-messages';

const ENGLISH_LOSSES: Readonly<Record<Loss, string>> = {
  comments: 'comments and notes',
  'conditional-formats': 'conditional formats',
  charts: 'charts',
  pictures: 'pictures',
  shapes: 'shapes',
  tables: 'table definitions',
  'pivot-tables': 'pivot table definitions',
  validations: 'data validation',
  links: 'hyperlinks',
  filters: 'filters',
  outlines: 'groups of rows and columns',
  sparklines: 'sparklines',
  controls: 'form controls and embedded files',
  'rich-text': 'formats of parts of a text',
  styles: 'names of cell styles',
  'data-types': 'data types, such as entities',
  protection: 'protection',
  'other-sheets': 'chart sheets and the like',
  macros: 'macros',
  queries: 'connections to data',
  'external-links': 'links to other workbooks',
  'other-add-ins': 'settings of other add-ins',
};

const english = (losses: readonly Loss[]): string => losses.map((loss) => ENGLISH_LOSSES[loss]).join(', ');

export const en: WorkbenchMessages = {
  locale: 'en-US',
  title: 'Budget and KPI Check workbench',
  create: 'New',
  blank: 'Blank workbook',
  open: 'Open…',
  save: 'Save',
  saved: (name) => `Saved ${name}`,
  discard: 'There are unsaved changes. Discard them and open another workbook?',
  saveLosing: (losses, isOfFile) =>
    `The saved file will not have: ${english(losses)}. ${isOfFile ? 'Do not write it over the original. ' : ''}Save?`,
  samples: 'Samples',
  firstSteps: {
    label: 'First steps',
    choose: 'Choose a workbook.',
    opened: (name) => ` ${name} is open now.`,
    press: 'Press “Check all” in the task pane.',
    follow: 'Choose a finding to go to its cell.',
    close: 'Close these first steps',
    ways: { samples: 'Open a sample', open: 'Open your own file…', create: 'Make a new workbook' },
  },
  language: 'Language',
  dark: 'Dark',
  divider: 'Divider between sheet and pane',
  pane: 'Task pane',
  charts: 'Charts of this sheet',
  chartData: 'Chart data',
  notDrawn: 'The workbench draws bar charts that lie over cells. Of other charts it shows the data only.',
  chart: (type, title) => `${type}: ${title}`,
  chartTypes: { BarClustered: 'Bar chart', BarStacked: 'Stacked bar chart' },
  category: 'Item',
};
