import { DEFAULT_RULE_SETTINGS } from '../../src/engine/findings/settings';
import { PRINTED_PAPERS } from '../../src/plan/papers';
import { evaluateYear } from '../../src/review/year-evaluation';
import { evaluationSheet } from '../../src/sheet/evaluation/write-evaluation';
import { sheetFile } from '../../src/xlsx/from-content';
import type { SheetFile } from '../../src/xlsx/workbook-file';
import { cells, type Entry } from '../layouts/cells';
import type { RulePair } from './rule-pair';

function sheet(name: string, ...rows: readonly (readonly Entry[])[]): SheetFile {
  return { name, rows: cells(rows, 'General') };
}

const checkups = (result: Entry): SheetFile =>
  sheet(
    '実績',
    ['令和６年度 KPI 実績'],
    ['KPI', '年度', '実績'],
    ['H.GUIDANCE', '令和6年度', result],
    ['H.DEPENDENT_GUIDANCE', '令和6年度', '18.1%'],
  );

function card(own: Entry, reason: Entry, method: Entry = '定量'): SheetFile {
  return sheet(
    '業績評価',
    ['令和６年度 業績評価シート'],
    ['項目', '特定保健指導実施率及び質の向上', 'H.GUIDANCE'],
    ['評価の方法', method],
    ['自己評価', own],
    ['自己評価の理由', reason],
  );
}

export const entries: RulePair = {
  fires: {
    about: 'S から D までのどれでもない評価と、定量でも定性でもない方法',
    sheets: [card('Ｅ', '理由', '件数')],
    findings: ['業績評価!B3 error', '業績評価!B4 error'],
  },
  nearly: { about: '全角で書いた評価', sheets: [card('Ｂ評価', '理由')], findings: [] },
};

export const departing: RulePair = {
  fires: {
    about: '対計画値 99.5％（参考評価 C）の項目を、理由を書かずに B とした',
    sheets: [checkups('21.4%'), card('B', null)],
    findings: ['業績評価!B4 warning'],
  },
  nearly: {
    about: '参考評価と同じ自己評価に、理由がない',
    sheets: [checkups('21.5%'), card('B', null)],
    findings: [],
  },
};

/** Every item of the plan, graded or not. */
function whole(own: string): SheetFile {
  const year = evaluateYear({ sheets: [], papers: PRINTED_PAPERS }, 2024, DEFAULT_RULE_SETTINGS);
  if (!year) throw new Error('there is no plan');
  const items = year.items.map((item) => ({ ...item, hand: { ...item.hand, own } }));
  return sheetFile(evaluationSheet({ ...year, items }, 'ja'));
}

export const items: RulePair = {
  fires: {
    about: '計画にない項目、足りない項目、自己評価のない項目',
    sheets: [
      sheet(
        '業績評価',
        ['令和６年度 業績評価シート'],
        ['項目', '計画にない項目', 'H.NOTHING'],
        ['自己評価', null],
      ),
    ],
    findings: ['業績評価!A2 info', '業績評価!B2 warning', '業績評価!A3 info'],
  },
  nearly: { about: 'すべての項目に自己評価がある', sheets: [whole('B')], findings: [] },
};
