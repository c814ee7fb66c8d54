import {
  endingEarly,
  everyBranch,
  onDay,
  withoutYears,
  type Condition,
  type Target,
} from '../../engine/kpi/target';
import type { KpiUnit } from '../../engine/kpi/kpi';
import { fromDecimal } from '../../engine/number/rational';
import { folded, withoutAsides } from '../fold';
import { circumstancesOf, type Circumstances } from './circumstances';
import { conditionOf, joined } from './condition';
import { demandsIn, type Demand } from './demands';
import {
  certaintyOf,
  type Reason,
  type SentenceContext,
  type SentenceMeasure,
  type SentenceReading,
} from './reading';

const ALTERNATIVE = /又は|または|若しくは|もしくは|あるいは/u;
const EXCEPTION = /(?:ただし|但し)|以上の支部/u;
const BRANCHES_ABOVE = /([\d.]+)%以上の支部(?:について(?:は)?|は|にあっては|においては)?/u;
const SOME_BRANCHES = /\d+支部以上(?:で|において|が)/u;
const FIGURES_BEFORE = /\d(?:%|[\p{Script=Han}]{1,3})(?:[、・と]|及び)$/u;
const EACH = /それぞれ|いずれも/u;
const NOUN = '(?:率|割合|件数|人数|者数|所数|額|数)';
const TWO_NOUNS = new RegExp(`^(.+${NOUN})(?:及び|並びに|と|、|・)(.+${NOUN})$`, 'u');

/** A condition with what it is asked of. */
interface Asked {
  readonly subject: string;
  readonly condition: Condition;
  readonly unit: KpiUnit;
}

class Reader {
  readonly reasons: Reason[] = [];
  private readonly asked: Asked[] = [];

  constructor(
    private readonly around: Circumstances,
    private readonly known: KpiUnit | null,
  ) {
    this.reasons.push(...around.reasons);
  }

  read(demands: readonly Demand[]): void {
    for (const demand of demands) {
      const before = this.asked.at(-1);
      if (before && EXCEPTION.test(demand.between)) this.except(before, demand);
      else this.take(before, demand);
    }
  }

  private refuse(why: Reason['why'], shown: string): void {
    this.reasons.push({ why, shown });
  }

  private conditionOf(demand: Demand, known: KpiUnit | null): Asked | null {
    const { condition, unit, reasons } = conditionOf(demand, known);
    this.reasons.push(...reasons);
    return condition && unit ? { subject: demand.subject, condition, unit } : null;
  }

  private take(before: Asked | undefined, demand: Demand): void {
    const isSame = demand.subject === '' && before !== undefined;
    const of = isSame ? { ...demand, subject: before.subject } : demand;
    if (FIGURES_BEFORE.test(demand.between)) this.refuse('several-levels', demand.between);
    if (demand.qualifier !== null) this.refuse('qualified', demand.qualifier);
    const asked = this.conditionOf(of, isSame ? before.unit : this.known);
    if (!asked) return;
    if (!isSame) {
      this.asked.push(...this.divided(asked));
      return;
    }
    if (ALTERNATIVE.test(demand.between)) {
      this.refuse('alternative', demand.between);
      return;
    }
    const both = joined(before.condition, asked.condition);
    if (both) this.asked[this.asked.length - 1] = { ...before, condition: both };
    else {
      this.refuse('range', demand.operator.shown);
      this.asked.push(asked);
    }
  }

  /** One condition for two things that are named together. */
  private divided(asked: Asked): Asked[] {
    const [, first, second] = TWO_NOUNS.exec(asked.subject.replace(EACH, '')) ?? [];
    if (first === undefined || second === undefined) {
      if (EACH.test(asked.subject)) this.refuse('several-subjects', asked.subject);
      return [asked];
    }
    this.refuse('several-subjects', asked.subject);
    return [
      { ...asked, subject: first },
      { ...asked, subject: second },
    ];
  }

  /** 「ただし、80％以上の支部については対前年度以上」: with what every branch must reach, the higher of both. */
  private except(before: Asked, demand: Demand): void {
    const above = BRANCHES_ABOVE.exec(demand.between)?.[1];
    const own = this.conditionOf(demand, before.unit);
    const level = before.condition.level;
    const isOwn =
      above !== undefined &&
      level.kind === 'fixed' &&
      fromDecimal(above)?.div(100).compare(level.value) === 0;
    const isPrevious = own?.condition.kind === 'atLeast' && own.condition.level.kind === 'previousYear';
    const both = own && joined(before.condition, own.condition);
    if (this.around.branches !== null && isOwn && isPrevious && both) {
      this.asked[this.asked.length - 1] = { ...before, condition: both };
    } else this.refuse('exception', demand.between);
  }

  private targetOf(condition: Condition): Target {
    const { branches, day, endsEarly, excludedUpTo } = this.around;
    let target: Target = branches === null ? condition : everyBranch(branches, condition);
    if (day !== null) target = onDay(day, target);
    if (endsEarly) target = endingEarly(target);
    return excludedUpTo === null ? target : withoutYears(excludedUpTo, target);
  }

  measures(): SentenceMeasure[] {
    const { branches } = this.around;
    return this.asked.map(({ subject, condition, unit }): SentenceMeasure => {
      if (branches !== null && unit !== 'ratio') this.refuse('branch-count', subject);
      return { subject, unit: branches === null ? unit : 'branches', target: this.targetOf(condition) };
    });
  }
}

/** （被扶養者は30％以上）: a bracket with a target of its own. What only tells of whom, as （35歳未満）, has none. */
function asidesThatAsk(text: string): string[] {
  return [...text.matchAll(/[(]([^()]*)[)]/gu)].flatMap(([, aside = '']) => {
    const asks = demandsIn(aside, null).some(
      ({ level }) => level?.kind === 'years' || (level?.kind === 'amount' && level.amount.unit !== 'unknown'),
    );
    return asks ? [aside] : [];
  });
}

/** Reads what one sentence of a plan asks for, as far as its own words and what is known beside it say. */
export function readSentence(sentence: string, context: SentenceContext): SentenceReading {
  const text = folded(sentence);
  const main = withoutAsides(text);
  const notes = context.notes.map(folded);
  const reader = new Reader(circumstancesOf(text, { ...context, notes }), context.unit);
  const some = SOME_BRANCHES.exec(main);
  if (some) reader.reasons.push({ why: 'branch-count', shown: some[0] });
  const demands = demandsIn(main, context.fiscalYear);
  if (demands.length === 0) reader.reasons.push({ why: 'no-target', shown: '' });
  reader.read(demands);
  for (const aside of asidesThatAsk(text)) reader.reasons.push({ why: 'exception', shown: aside });
  const measures = reader.measures();
  const certainty = certaintyOf(reader.reasons);
  return {
    certainty,
    reasons: reader.reasons,
    subjects: demands.map(({ subject }) => subject).filter((subject) => subject !== ''),
    measures: certainty === 'not-understood' ? [] : measures,
  };
}
