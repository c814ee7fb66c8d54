import type { KpiUnit, Standing } from '../engine/kpi/kpi';
import type { Condition } from '../engine/kpi/target';
import { KPI_MESSAGES } from '../messages/kpi/messages';

// The table of a year's plan: what its writer and its reader must agree on.

/** Stands in its title, behind the fiscal year. */
export const PLAN_TITLE = 'KPI の計画';

/** Before the document that the plan is printed in. */
export const DOCUMENT_LABEL = '文書';

/** Before the section in which all targets stand that name none of their own; a sheet may leave the line out. */
export const SECTION_LABEL = '出典';

/** Headings of the table of targets, a row a measure. */
export const TARGET_HEADINGS = {
  name: '名称',
  id: 'KPI',
  measure: '指標',
  unit: '単位',
  condition: '条件',
  amount: '目標値',
  previousYear: '前年度の実績',
  meanYears: '過去平均の年数',
  branches: '支部数',
  day: '基準日',
  endsEarly: '年度途中で終了',
  excludedUpTo: '除く年度（まで）',
  important: '重要度：高',
  difficult: '困難度：高',
  standing: '区分',
  section: '出典',
  words: '目標の記載',
  isNew: '新設の記載',
  nameEn: '名称（英語）',
  measureEn: '指標（英語）',
  reading: '読み取り',
  open: '確認すること',
} as const;

export type TargetColumn = keyof typeof TARGET_HEADINGS;

/** Columns that only a plan has which was read from papers. */
export const READING_COLUMNS: readonly TargetColumn[] = ['reading', 'open'];

/** How sure a target is that was read from a paper; a row of a plan that was written by hand says nothing. */
export const READINGS = {
  understood: '読み取り済み',
  check: '要確認',
  'not-understood': '読み取れず',
  confirmed: '確認済み',
} as const;

/** Headings of the table below it: what the plan prints beside the targets. */
export const PRINTED_HEADINGS = {
  words: '記載',
  id: 'KPI',
  measure: '指標',
  kind: '種類',
  fiscalYear: '年度',
  value: '値',
} as const;

export type PrintedColumn = keyof typeof PRINTED_HEADINGS;

export const MARK = '○';

export const STANDINGS: Readonly<Record<Standing, string>> = { kpi: 'KPI', operational: '運営' };

export const CONDITIONS: Readonly<Record<Condition['kind'], string>> = {
  atLeast: '以上',
  atMost: '以下',
  exactly: 'ちょうど',
  increase: '増加数が以上',
};

export const PRINTED_KINDS = { result: '実績', mean: '平均', note: '注' } as const;

export const UNIT_WORDS: Readonly<Record<KpiUnit, string>> = KPI_MESSAGES.ja.unit;

/** A word's meaning; null for another word. */
export function meaningOf<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
  word: string,
): Meaning | null {
  const found = Object.entries<string>(words).find(([, each]) => each.normalize('NFKC') === word);
  return (found?.[0] as Meaning | undefined) ?? null;
}
