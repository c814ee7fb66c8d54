export const ja: readonly string[] = [
  'ID',
  'KPI',
  '年度',
  '実績',
  '目標',
  '達成度',
  '判定',
  '参考評価',
  '不足',
  '確認が必要なこと',
];
