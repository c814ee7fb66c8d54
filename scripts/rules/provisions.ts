import type { SheetFile } from '../../src/xlsx/workbook-file';
import { cells, type Entry } from '../layouts/cells';
import { healthTable } from '../samples/budget';
import { sampleSheet } from '../samples/layout';
import type { RulePair } from './rule-pair';

type Row = readonly Entry[];

/** A list: its title in row 1, its headings in row 2, its entries from row 3 on. */
function list(name: string, title: string, headings: Row, entries: readonly Row[]): SheetFile {
  return { name, rows: cells([[title], headings, ...entries], '#,##0.######') };
}

function commitments(entries: readonly Row[], year = '令和６年度'): SheetFile {
  const title = `${year} 債務負担行為一覧（単位：百万円）`;
  return list('債務負担行為', title, ['事項', '契約額', '期間', '理由'], entries);
}

const REASON = '複数年度にわたる契約のため';

export const items: RulePair = {
  fires: {
    about: '予算総則にない事項',
    sheets: [commitments([['広報経費', 1, '令和６年度～令和７年度', REASON]])],
    findings: ['債務負担行為!A3 error'],
  },
  nearly: {
    about: '六つの事項の一つを、番号と空白をつけて書いている',
    sheets: [commitments([['① システム 経費', 1, '令和６年度～令和７年度', REASON]])],
    findings: [],
  },
};

export const limits: RulePair = {
  fires: {
    about: '二件の合計が限度額 48,374 百万円を 1 円だけ超え、限度額 0 の事項に 1 円がある',
    sheets: [
      commitments([
        ['システム経費', 48_000, '令和６年度～令和８年度', REASON],
        ['システム経費', 374.000001, '令和６年度～令和８年度', REASON],
        ['保険契約に係る経費', 0.000001, '令和６年度～令和７年度', REASON],
      ]),
    ],
    findings: ['債務負担行為!B3 error', '債務負担行為!B5 error'],
  },
  nearly: {
    about: '二件の合計がちょうど限度額',
    sheets: [
      commitments([
        ['システム経費', 48_000, '令和６年度～令和８年度', REASON],
        ['システム経費', 374, '令和６年度～令和８年度', REASON],
        ['保険契約に係る経費', 0, '令和６年度～令和７年度', REASON],
      ]),
    ],
    findings: [],
  },
};

export const terms: RulePair = {
  fires: {
    about: '3 か年度以内の事項が 4 年度目に及ぶ',
    sheets: [commitments([['システム経費', 1, '令和６年度～令和９年度', REASON]])],
    findings: ['債務負担行為!C3 error'],
  },
  nearly: {
    about: '初年度を数えて 3 年度目まで',
    sheets: [commitments([['システム経費', 1, '令和６年度～令和８年度', REASON]])],
    findings: [],
  },
};

export const reasons: RulePair = {
  fires: {
    about: '理由がない',
    sheets: [commitments([['システム経費', 1, '令和６年度～令和８年度', null]])],
    findings: ['債務負担行為!A3 warning'],
  },
  nearly: {
    about: '理由がある',
    sheets: [commitments([['システム経費', 1, '令和６年度～令和８年度', REASON]])],
    findings: [],
  },
};

const TRANSFER = [
  '流用日',
  '流用元勘定',
  '流用元科目',
  '流用先勘定',
  '流用先科目',
  '流用額',
  '承認日',
  '目的',
  '必要性',
];
const HEALTH = '健康保険勘定';
const SEAMEN = '船員保険勘定';

/** The ledger beside the health budget that it changes. */
function transfers(...entries: readonly Row[]): SheetFile[] {
  return [sampleSheet(healthTable), list('流用', '令和６年度 流用一覧（単位：百万円）', TRANSFER, entries)];
}

function move(
  from: string,
  to: string,
  amount: number,
  approval: Entry,
  why: Entry = '給付の増加のため',
): Row {
  return ['令和6年7月1日', HEALTH, from, HEALTH, to, amount, approval, why, why];
}

const BEFORE = '令和6年6月30日';
const SAME_DAY = '令和6年7月1日';

export const accountsApart: RulePair = {
  fires: {
    about: '健康保険勘定から船員保険勘定への流用',
    sheets: transfers(['令和6年7月1日', HEALTH, '雑支出', SEAMEN, '雑支出', 1, BEFORE, '増加', '増加']),
    findings: ['流用!C3 error'],
  },
  nearly: {
    about: '健康保険勘定の中での流用。先の勘定は空欄',
    sheets: transfers(['令和6年7月1日', HEALTH, '雑支出', null, '貸付金', 1, BEFORE, '増加', '増加']),
    findings: [],
  },
};

export const approval: RulePair = {
  fires: {
    about: '業務経費にかかる流用の承認が、ない、または実施と同じ日',
    sheets: transfers(move('雑支出', '保健事業経費', 1, null), move('雑支出', '保健事業経費', 1, SAME_DAY)),
    findings: ['流用!G3 error', '流用!G4 error'],
  },
  nearly: {
    about: '承認が実施の前日。一般管理費の中の流用は承認を要しない',
    sheets: transfers(move('雑支出', '保健事業経費', 1, BEFORE), move('一般事務経費', '人件費', 1, null)),
    findings: [],
  },
};

export const recorded: RulePair = {
  fires: {
    about: '承認を要しない流用に、目的と必要性がない',
    sheets: transfers(move('雑支出', '貸付金', 1, null, null)),
    findings: ['流用!F3 warning'],
  },
  nearly: {
    about: '目的と必要性がある',
    sheets: transfers(move('雑支出', '貸付金', 1, null)),
    findings: [],
  },
};

export const ledger: RulePair = {
  fires: {
    about: '雑支出 19,434 より 1 多い流用、流用先のない流用、予算にない科目への流用',
    sheets: transfers(
      move('雑支出', '貸付金', 19_435, null),
      move('雑支出', '', 1, null),
      move('雑支出', '広報費', 1, null),
    ),
    findings: ['流用!F3 error', '流用!E4 error', '流用!E5 error'],
  },
  nearly: {
    about: '雑支出 19,434 の全部の流用',
    sheets: transfers(move('雑支出', '貸付金', 19_434, null)),
    findings: [],
  },
};

export const contingencyUse: RulePair = {
  fires: {
    about: '予備費を一般管理費に、承認なしで使う',
    sheets: transfers(move('予備費', '人件費', 0, null)),
    findings: ['流用!G3 warning'],
  },
  nearly: {
    about: '前日に承認を得た使用と、業務経費でも一般管理費でもない科目への使用',
    sheets: transfers(move('予備費', '人件費', 0, BEFORE), move('予備費', '貸付金', 0, null)),
    findings: [],
  },
};

function carryOvers(...entry: Row): SheetFile[] {
  const headings = ['科目', '予算現額', '支出決定額', '翌年度繰越額', '承認日'];
  return [list('繰越', '令和６年度 健康保険勘定 繰越一覧（単位：円）', headings, [entry])];
}

export const carryOverApproval: RulePair = {
  fires: {
    about: '人件費を承認なしで繰り越す',
    sheets: carryOvers('人件費', 1_000, 400, 600, null),
    findings: ['繰越!E3 error'],
  },
  nearly: {
    about: '繰越額が 0 なら承認は要らない',
    sheets: carryOvers('人件費', 1_000, 400, 0, null),
    findings: [],
  },
};

export const carriedOver: RulePair = {
  fires: {
    about: '残り 600 円より 1 円多い繰越',
    sheets: carryOvers('一般事務経費', 1_000, 400, 601, null),
    findings: ['繰越!D3 error'],
  },
  nearly: {
    about: '残り 600 円の全部の繰越',
    sheets: carryOvers('一般事務経費', 1_000, 400, 600, null),
    findings: [],
  },
};

const CONTRACTS = ['件名', '契約方法', '契約金額', '応札者数', '随意契約の理由', '調達審査委員会', '公表'];

function contracts(...entries: readonly Row[]): SheetFile[] {
  return [list('調達', '令和６年度 調達一覧', CONTRACTS, entries)];
}

function direct(amount: number, reason: Entry, review: Entry = null, publication: Entry = null): Row {
  return ['保守', '随意契約', amount, null, reason, review, publication];
}

function tenders(single: number, others: number): Row[] {
  return Array.from({ length: single + others }, (_, index) => [
    `印刷${String(index + 1)}`,
    '一般競争入札',
    5_000_000,
    index < single ? 1 : 3,
    null,
    null,
    null,
  ]);
}

export const withoutTender: RulePair = {
  fires: {
    about: '1,000,001 円の随意契約に理由がない',
    sheets: contracts(direct(1_000_001, null)),
    findings: ['調達!E3 warning'],
  },
  nearly: {
    about: '1,000,000 円の随意契約と、理由のある 1,000,001 円の随意契約',
    sheets: contracts(direct(1_000_000, null), direct(1_000_001, '特許のため')),
    findings: [],
  },
};

export const singleBids: RulePair = {
  fires: {
    about: '一般競争入札 19 件のうち一者応札 3 件は 15.8 ％',
    sheets: contracts(...tenders(3, 16)),
    findings: ['調達!A2 warning'],
  },
  nearly: {
    about: '20 件のうち 3 件はちょうど 15 ％。応札のない入札は数えない',
    sheets: contracts(...tenders(3, 17), ['印刷', '一般競争入札', 5_000_000, 0, null, null, null]),
    findings: [],
  },
};

export const largeContracts: RulePair = {
  fires: {
    about: '高額を 10,000,000 円超とする設定で、10,000,001 円の随意契約に公表の記録がない',
    sheets: contracts(direct(10_000_001, '特許のため', '済')),
    settings: { largeContract: 10_000_000 },
    findings: ['調達!C3 warning'],
  },
  nearly: {
    about: 'ちょうど 10,000,000 円の随意契約と、審査と公表の記録がある 10,000,001 円の随意契約',
    sheets: contracts(direct(10_000_000, '特許のため'), direct(10_000_001, '特許のため', '済', '済')),
    settings: { largeContract: 10_000_000 },
    findings: [],
  },
};
