import { AROUND_SUBJECT, BEHIND_SUBJECT } from './circumstances';
import { levelAtEnd, type LevelPhrase } from './level';
import { operatorsIn, type Operator } from './operators';

/** One thing that a sentence asks: what, how it compares, and with what. */
export interface Demand {
  /** What is measured; '' where it is what the demand before it speaks of. */
  readonly subject: string;
  readonly operator: Operator;
  /** Null where 以上 or 以下 follows nothing that can be read. */
  readonly level: LevelPhrase | null;
  /** Words between the subject and its level that say how it is counted: 利用件数を月平均5,000件以上; null for none. */
  readonly qualifier: string | null;
  /** From its level to what compares: 前年度を上回る. */
  readonly words: string;
  /** The words between the demand before it and its level. */
  readonly between: string;
}

const PARTICLES =
  /(?:について(?:は|も)?|に関して(?:は)?|に(?:は|も)|において(?:は)?|における|を|は|が|の|も|で|と|[:：])?、?$/u;
/** What joins two demands. */
const JOINS = /かつ|且つ|とともに|又は|または|もしくは|若しくは|あるいは|^(?:また|さらに|及び|並びに|なお)/gu;
const LEADING = /^(?:ただし|と?する|と?し|と|に|を|で)+$/u;

/** What is measured, without the words that tell when and where and those that join it to its target. */
function bare(subject: string): string {
  let text = subject.replace(/^[■□◆・]*(?:KPI)?[:：]?/u, '');
  for (let before = ''; before !== text;) {
    before = text;
    for (const words of AROUND_SUBJECT) text = text.replace(words, '');
    text = text.replace(BEHIND_SUBJECT, '').replace(PARTICLES, '');
  }
  return text;
}

/** The subject behind an earlier demand is what follows the last mark: とするとともに、…取り組み、委嘱事業所数を. */
function laterSubject(between: string): string {
  const text = between.replace(JOINS, '、').replace(PARTICLES, '');
  const plain = text.split(/[、。]/u).at(-1) ?? '';
  return LEADING.test(plain) || plain === '' ? '' : bare(plain);
}

/** No target has more characters; what is longer is a chapter. */
export const LONGEST_DEMAND = 1_000;

/** A noun behind the last を, where it is neither what is measured nor part of a clause: 受診した者の割合. */
const QUALIFIER = /^(.+)を([^を]+)$/u;
/** 実施率を被保険者は27.4％以上: whose it is, not what. */
const IS_PERSONS = /^(?:被保険者|被扶養者|加入者|事業主)$/u;
const IS_MEASURED = /(?:率|割合|数|額|者|状況)$|[たるう](?:者|もの|こと|場合|人|事業所)/u;

function qualified(subject: string): Pick<Demand, 'subject' | 'qualifier'> {
  const [, head, tail] = QUALIFIER.exec(subject) ?? [];
  if (head === undefined || tail === undefined || (IS_MEASURED.test(tail) && !IS_PERSONS.test(tail))) {
    return { subject, qualifier: null };
  }
  return { subject: head.replace(PARTICLES, ''), qualifier: tail };
}

/** What a folded sentence without its brackets asks, in its order. */
export function demandsIn(text: string, fiscalYear: number | null): Demand[] {
  if (text.length > LONGEST_DEMAND) return [];
  const demands: Demand[] = [];
  let end = 0;
  for (const operator of operatorsIn(text)) {
    const before = text.slice(end, operator.start);
    const level = levelAtEnd(before, fiscalYear);
    const isPlain = operator.comparison === 'atLeast' || operator.comparison === 'atMost';
    if (!level && !isPlain) continue;
    const between = level ? before.slice(0, level.start) : before;
    const all = demands.length === 0 ? bare(between) : laterSubject(between);
    const words = (level ? before.slice(level.start) : '') + operator.shown;
    demands.push({ ...qualified(all), operator, level, words, between });
    end = operator.end;
  }
  return demands;
}
