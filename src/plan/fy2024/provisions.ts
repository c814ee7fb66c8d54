import type { CommitmentLimit, GeneralProvisions } from '../../engine/provisions/provisions';
import { PERIOD, quotation } from './source';

const COMMITMENTS = '予算 １．予算総則（２）債務負担行為';
const MILLION = 1_000_000;

function limit(
  item: string,
  printed: string,
  millions: number,
  years: number,
  reason: string,
): CommitmentLimit {
  return {
    item,
    limit: millions * MILLION,
    firstYear: 2024,
    years,
    reason,
    citation: quotation(COMMITMENTS, `${item} … ${printed}`),
  };
}

/** 予算総則 of FY2024. */
export const provisions: GeneralProvisions = {
  fiscalYear: 2024,
  period: PERIOD,
  commitments: [
    limit('システム経費', '48,374', 48_374, 3, '複数年度にわたる契約等を締結する必要があるため'),
    limit('賃貸借経費', '3,357', 3_357, 5, '複数年度にわたる賃貸借契約を締結する必要があるため'),
    limit('事務機器等リース経費', '31', 31, 5, '複数年度にわたるリース契約を締結する必要があるため'),
    limit('業務委託経費', '18,019', 18_019, 5, '複数年度にわたる業務委託契約を締結する必要があるため'),
    limit('保険契約に係る経費', '０', 0, 2, '複数年度にわたる保険契約を締結する必要があるため'),
    limit('事務用品等購入経費', '０', 0, 3, '複数年度にわたる契約等を締結する必要があるため'),
  ],
  approvalForTransfers: {
    lines: ['業務経費', '一般管理費'],
    citation: quotation(
      '予算 １．予算総則（３）流用等の制限',
      '指定する経費は、業務経費及び一般管理費とする。',
    ),
  },
  accountsApart: quotation(
    '予算 １．予算総則（３）流用等の制限',
    '健康保険勘定と船員保険勘定間における流用は行うことができない',
  ),
  approvalForCarryOvers: {
    lines: ['人件費', '福利厚生費'],
    citation: quotation('予算 １．予算総則（４）繰越制限', '指定する経費は、人件費及び福利厚生費とする。'),
  },
  openTender: {
    above: 1_000_000,
    citation: quotation(
      '事業計画（健康保険事業関係）（３）Ⅱ）⑥費用対効果を踏まえたコスト削減等',
      '100 万円を超える調達は一般競争入札を原則とする。',
    ),
  },
  singleBids: {
    percent: 15,
    // a KPI of the health business
    account: 'health',
    citation: quotation(
      '事業計画（健康保険事業関係）（３）Ⅱ）⑥費用対効果を踏まえたコスト削減等',
      '一般競争入札に占める一者応札案件の割合について、15％以下とする',
    ),
  },
  contractsWithoutTender: quotation(
    '事業計画（健康保険事業関係）（３）Ⅱ）⑥費用対効果を踏まえたコスト削減等',
    '高額な随意契約を行う場合は、調達審査委員会において調達内容',
  ),
};
