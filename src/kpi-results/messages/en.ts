export const en: readonly string[] = [
  'ID',
  'KPI',
  'Year',
  'Result',
  'Target',
  'Achievement',
  'Status',
  'Reference grade',
  'Gap',
  'To check',
];
