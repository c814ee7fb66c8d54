import { expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { KPI_MESSAGES } from '../../src/messages/kpi/messages';
import { readHistory } from '../../src/kpi-results/read-history';
import { kpiTable } from '../support/kpi-table';

type Rows = Parameters<typeof kpiTable>[0];

/** What is said of the first rate that cannot be one. */
function said(language: 'ja' | 'en', rows: Rows): string {
  const kpi = kpiPlan.kpis.find(({ id }) => id === 'H.CHECKUP');
  if (!kpi) throw new Error('no KPI');
  const read = readHistory(kpiTable(rows), kpi, 2024, 'evaluation');
  return 'code' in read ? KPI_MESSAGES[language].problem(read) : 'read';
}

it.each<[what: string, rows: Rows, ja: string, en: string]>([
  [
    'a number beside which nothing says percent',
    [[2023, 61.7]],
    '率 61.7 が 1（100％）を超えています。61.7％ は「61.7%」と書いてください。',
    'The rate 61.7 is above 1 (100%). Write 61.7% as “61.7%”.',
  ],
  [
    'a number under ％, where 0.617 would be 0.617 %',
    [
      ['年度', '実績（％）'],
      [2023, 120],
    ],
    '率 120% が 1（100％）を超えています。61.7％ は「61.7%」と書いてください。',
    'The rate 120% is above 1 (100%). Write 61.7% as “61.7%”.',
  ],
  [
    'a percentage in words',
    [[2023, '100.1%']],
    '率 100.1% が 1（100％）を超えています。61.7％ は「61.7%」と書いてください。',
    'The rate 100.1% is above 1 (100%). Write 61.7% as “61.7%”.',
  ],
  [
    'a number under the format 0.0%, as it is displayed',
    [[2023, { value: 99.7, percent: 'scaled' }]],
    '率 9970% が 1（100％）を超えています。61.7％ は「61.7%」と書いてください。',
    'The rate 9970% is above 1 (100%). Write 61.7% as “61.7%”.',
  ],
  [
    'a negative percentage',
    [[2023, '-5%']],
    '負の値 -5% は使えません。',
    'The negative value -5% cannot be.',
  ],
])('%s is told as its cell shows it', (_, rows, ja, en) => {
  expect([said('ja', rows), said('en', rows)]).toEqual([ja, en]);
});
