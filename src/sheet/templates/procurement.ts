import type { GeneralProvisions } from '../../engine/provisions/provisions';
import { AMOUNT, cell, computed, COUNT, HEADING, SHORT, TEXT } from '../content/content-looks';
import type { ContentLook, SheetContent } from '../content/sheet-content';
import { NUMBER_OF, usuallyOneOf, YEN } from './entry-rules';
import type { Row } from './framed';
import { listSheet, type ListRange } from './list-sheet';

/** 調達: one contract of the register. */
export interface ContractEntry {
  readonly name: string;
  /** 一般競争入札, 随意契約 … */
  readonly method: string;
  readonly bidders: number | null;
  /** In yen. */
  readonly amount: number | null;
  readonly partner: string | null;
  /** Why there was no open tender. */
  readonly reason: string | null;
  /** 調達審査委員会 has examined it. */
  readonly review: string | null;
  readonly publication: string | null;
}

const METHODS = 1;
const BIDDERS = 2;
const TENDER = '一般競争入札';
const WAYS = [TENDER, '指名競争入札', '随意契約'];
const PERCENT: ContentLook = { ...SHORT, format: '0.0%' };

function hasBids({ method, bidders }: ContractEntry): boolean {
  return method.startsWith(TENDER) && bidders !== null && bidders > 0;
}

/** The share of open tenders with a single bidder; a tender without any bid is not counted. */
function singleBidRows(
  { singleBids }: GeneralProvisions,
  entries: readonly ContractEntry[],
  range: ListRange,
  first: number,
): Row[] {
  const tenders = entries.filter(hasBids);
  const single = tenders.filter(({ bidders }) => bidders === 1).length;
  const row = String(first + 2);
  const counted = (bidders: string): string =>
    `=COUNTIFS(${range.column(METHODS)},"${TENDER}*",${range.column(BIDDERS)},"${bidders}")`;
  return [
    ['一般競争の件数', 'うち一者のみ', '割合', '目標（以下）'].map((heading) => cell(heading, HEADING)),
    [
      computed(counted('>0'), tenders.length, COUNT),
      computed(counted('1'), single, COUNT),
      computed(
        `=IF(A${row}>0,B${row}/A${row},"")`,
        tenders.length > 0 ? single / tenders.length : '',
        PERCENT,
      ),
      cell(singleBids ? singleBids.percent / 100 : null, PERCENT),
    ],
  ];
}

/** A register of contracts of both accounts. */
export function procurementSheet(
  provisions: GeneralProvisions,
  entries: readonly ContractEntry[] = [],
): SheetContent {
  const above = provisions.openTender?.above.toLocaleString('en-US');
  const principle =
    above === undefined
      ? ''
      : `${above}円を超える調達は一般競争入札が原則です。それによらないものは理由を記入してください。`;
  return listSheet<ContractEntry>({
    name: '調達',
    fiscalYear: provisions.fiscalYear,
    title: '調達一覧',
    account: null,
    columns: [
      { heading: '件名', width: 30, look: TEXT, of: ({ name }) => name },
      { heading: '契約方法', width: 18, look: SHORT, of: ({ method }) => method, rule: usuallyOneOf(WAYS) },
      { heading: '応札者数', width: 11, look: COUNT, of: ({ bidders }) => bidders, rule: NUMBER_OF },
      { heading: '契約額', width: 18, look: AMOUNT, of: ({ amount }) => amount, totalled: true, rule: YEN },
      { heading: '契約の相手方', width: 22, look: TEXT, of: ({ partner }) => partner },
      { heading: '競争によらない理由', width: 26, look: TEXT, of: ({ reason }) => reason },
      { heading: '調達審査委員会の審査', width: 14, look: SHORT, of: ({ review }) => review },
      { heading: '公表', width: 12, look: SHORT, of: ({ publication }) => publication },
    ],
    entries,
    notes: [`（注）${principle}審査と公表は、行った日や番号を記入してください。`],
    summary: { rows: 2, of: (range, first) => singleBidRows(provisions, entries, range, first) },
  });
}
