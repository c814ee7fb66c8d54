import { eraFiscalYear } from '../../engine/calendar/era';
import type { FindingOf } from '../../engine/findings/finding';
import type { ProvisionDeparture } from '../../engine/provisions/provision-sheet';

const WHAT: Readonly<Record<ProvisionDeparture['what'], string>> = {
  period: '期間',
  item: '債務負担行為',
  transfers: '流用の承認の要る科目',
  apart: '勘定間の流用の禁止',
  carryOvers: '繰越の承認の要る科目',
  tender: '一般競争入札を原則とする額',
  singleBids: '一者応札の割合',
  review: '随意契約の審査',
  contingency: '予備費の定め',
};

export const provisionSheetRules = {
  'PLAN-08': '予算総則シートの記載',
  'PLAN-09': '定まった予算総則との相違',
} as const;

export function provisionDeparture({ details }: FindingOf<'PLAN-09'>): string {
  const { fiscalYear, what, name, printed, shown } = details;
  const of = `${WHAT[what]}${name === '' ? '' : `「${name}」`}`;
  return `${of}が、先に定まった${eraFiscalYear(fiscalYear)}の予算総則・様式と異なります（定まったもの：${printed ?? 'なし'}、このシート：${shown ?? 'なし'}）。定まったもので判定します。`;
}
