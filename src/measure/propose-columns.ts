import { fold } from '../engine/fold';
import type { Definition } from './definition';

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

/** The columns that are asked for of a measure: its own, and the branch's where records are grouped by it. */
export type ColumnChoice = Readonly<Record<string, string>>;

function rank(header: string, words: readonly string[]): number {
  const key = fold(header).toLowerCase();
  const same = words.findIndex((word) => word.toLowerCase() === key);
  if (same >= 0) return same;
  const within = words.findIndex((word) => key.includes(word.toLowerCase()));
  return within >= 0 ? words.length + within : Infinity;
}

/** The best heading for a name of those that are left; null where none is like it. */
function best(name: string, headers: readonly string[]): string | null {
  const words = [name, ...(WORDS[name] ?? [])];
  const ranked = headers.map((header) => [rank(header, words), header] as const);
  const [found] = ranked.filter(([place]) => place < Infinity).sort(([a], [b]) => a - b);
  return found?.[1] ?? null;
}

/**
 * Which column of a file holds what, by the headings' names: what a person has chosen first, each heading once.
 * What finds no heading is left out.
 */
export function proposeColumns(
  { columns }: Definition,
  headers: readonly string[],
  chosen: ColumnChoice,
  byBranch: boolean,
): ColumnChoice {
  const taken = new Set(Object.values(chosen));
  const proposed: Record<string, string> = { ...chosen };
  for (const name of [...columns.map((column) => column.name), ...(byBranch ? ['branch'] : [])]) {
    if (proposed[name] !== undefined) continue;
    const header = best(
      name,
      headers.filter((each) => !taken.has(each)),
    );
    if (header === null) continue;
    proposed[name] = header;
    taken.add(header);
  }
  return proposed;
}
