import { fold } from '../engine/fold';
import type { ColumnKind, Definition } from './definition';
import { readCell } from './read-cell';

/** What heads such a column in files, the surest word first. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  received: ['受付日', '受付年月日', '受理日', '取得日', '受領日', '受付', 'received'],
  paid: ['支給日', '支払日', '振込日', '支給年月日', '支払年月日', '振込', '支払', '支給', 'paid'],
  suspended: ['返戻日数', '停止日数', '中断日数', '除外日数', '返戻', 'suspended'],
  sent: ['送付日', '発送日', '交付日', '送付', '発送', '交付', 'sent', 'issued'],
  lost: ['資格喪失日', '喪失日', '資格喪失年月日', '喪失', 'lost'],
  returned: ['回収日', '返納日', '返却日', '回収', '返納', 'returned'],
  checkup: ['健診受診日', '健診日', '健診受診月', '健診', 'checkup'],
  visit: ['医療機関受診日', '初診日', '受診日', '受診', 'visit'],
  completed: ['終了日', '修了日', '完了日', '終了', '修了', 'completed'],
  bidders: ['応札者数', '入札者数', '応札数', '応札', '入札', 'bidders'],
  biosimilar: ['バイオシミラー数量', 'バイオ後続品数量', 'バイオシミラー', 'バイオ後続品', 'biosimilar'],
  volume: ['全数量', '総数量', '数量計', '数量', 'volume', 'all'],
  generic: ['ジェネリック数量', '後発医薬品数量', '後発品数量', 'ジェネリック', '後発', 'generic'],
  replaceable: ['置換可能数量', '対象数量', '置換可能', '対象', 'replaceable'],
  done: ['実施者数', '受診者数', '取得者数', '実施', '受診', '取得', 'done'],
  eligible: ['対象者数', '対象', 'eligible'],
  branch: ['支部名', '支部', '都道府県', 'branch'],
};

/** What a file says of its columns. */
export interface ColumnHead {
  readonly headers: readonly string[];
  /** Some rows of it, by which a column is told that cannot be what its heading sounds like. */
  readonly sample: readonly (readonly string[])[];
}

const NO_NUMBER = '番号|記号|コード|氏名|区分|年度|code|(?:^|[^a-z])(?:id|no\\.?)$';
/** What heads a column that holds something else, whatever word is in its heading too: 受付番号, 支給金額. */
const ANOTHER: Readonly<Record<ColumnKind, RegExp>> = {
  date: new RegExp(`${NO_NUMBER}|額|円|[件人回量日]数|数量|number|amount|count`, 'iu'),
  count: new RegExp(`${NO_NUMBER}|日$|日付|年月|率|割合|[%％]|date`, 'iu'),
  amount: new RegExp(`${NO_NUMBER}|日$|日付|年月|率|割合|[%％]|date`, 'iu'),
};

/** The columns that are asked for of a measure: its own, and the branch's where records are grouped by it. */
export type ColumnChoice = Readonly<Record<string, string>>;

function rank(header: string, words: readonly string[]): number {
  const key = fold(header).toLowerCase();
  const same = words.findIndex((word) => word.toLowerCase() === key);
  if (same >= 0) return same;
  const within = words.findIndex((word) => key.includes(word.toLowerCase()));
  return within >= 0 ? words.length + within : Infinity;
}

/** Whether half of what stands in a column can be read as what it is to hold. A file with faults is still measured. */
function canHold(kind: ColumnKind, { headers, sample }: ColumnHead, header: string): boolean {
  if (ANOTHER[kind].test(header.normalize('NFKC'))) return false;
  const place = headers.indexOf(header);
  const texts = sample.map((row) => row[place] ?? '').filter((text) => text.trim() !== '');
  const read = texts.map((text) => readCell(text, kind));
  return read.filter((value) => typeof value === 'number' || value === 'tooEarly').length * 2 >= texts.length;
}

/** The best heading for a name of those that are left; null where none is like it. */
function best(name: string, headers: readonly string[]): string | null {
  const words = [name, ...(WORDS[name] ?? [])];
  const ranked = headers.map((header) => [rank(header, words), header] as const);
  const [found] = ranked.filter(([place]) => place < Infinity).sort(([a], [b]) => a - b);
  return found?.[1] ?? null;
}

/**
 * Which column of a file holds what, by the headings' names and the first rows: what a person has chosen first, each
 * heading once. What finds no heading is left out.
 */
export function proposeColumns(
  { columns }: Definition,
  head: ColumnHead,
  chosen: ColumnChoice,
  byBranch: boolean,
): ColumnChoice {
  const taken = new Set(Object.values(chosen));
  const proposed: Record<string, string> = { ...chosen };
  for (const { name, kind } of [...columns, ...(byBranch ? [{ name: 'branch', kind: null }] : [])]) {
    if (proposed[name] !== undefined) continue;
    const left = head.headers.filter((each) => !taken.has(each));
    const header = best(name, kind === null ? left : left.filter((each) => canHold(kind, head, each)));
    if (header === null) continue;
    proposed[name] = header;
    taken.add(header);
  }
  return proposed;
}
