import { eraFiscalYear } from '../../engine/calendar/era';
import type { Place, PlanName } from '../complaint';
import type { Remark } from '../remarked';

/** A plan that a call names. */
export function planJa({ fiscalYear, from }: PlanName): string {
  return `${eraFiscalYear(fiscalYear)}の計画（${from === 'range' ? '引数の範囲' : '印刷された計画'}）`;
}

/** Behind the number. */
export const remarksJa: Readonly<Record<Remark, string>> = {
  provisional: '（暫定）',
  boundary: '（端数処理の境界）',
};

export const periodHeadingsJa: readonly string[] = ['年度', '目標', '実績', '達成度', '判定', '不足'];

export const listHeadingsJa: readonly string[] = [
  'ID',
  '事業',
  'KPI',
  '単位',
  '目標',
  '目標値',
  '重要度',
  '困難度',
];

/** Of a KPI in whose row of a plan something is at fault. */
export function leftOutJa({ argument, row, column }: Place): string {
  return `計画のこの KPI に、不備のある行か確認待ちの行があるため、判定しません（${String(argument)}番目の引数の${String(row)}行目${String(column)}列目）。`;
}
