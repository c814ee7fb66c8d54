/** How a sentence compares. */
export type Comparison =
  | 'atLeast'
  | 'atMost'
  /** を上回る, 超: the level itself is not enough. */
  | 'above'
  | 'below'
  | 'growth'
  | 'decrease'
  /** 向上, 引き上げ behind an amount. */
  | 'improvement'
  /** Nothing but とする or 維持. */
  | 'bare'
  /** を目指す, を達成する. */
  | 'aim';

/** Words that compare, with the places where they begin and end in a folded sentence. */
export interface Operator {
  readonly comparison: Comparison;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

const GROWING = '(?:増(?:加|やす)?|拡大)';
const SHRINKING = '(?:減(?:少|らす)?|削減|低減|短縮)';
const IMPROVING = '(?:向上|改善|上昇|引き?上げ)';

/** What is tried at a place, the longer words first. */
const OPERATORS: readonly (readonly [Comparison, string])[] = [
  ['atLeast', 'を?下回ら(?:ない|ず)|を?下回ることの?ない'],
  ['atMost', 'を?(?:上回ら|超え)(?:ない|ず)'],
  ['growth', `以上の?${GROWING}`],
  ['decrease', `以上の?${SHRINKING}`],
  ['improvement', `以上の?${IMPROVING}`],
  ['atLeast', '以上'],
  ['atMost', '以下|以内'],
  [
    'above',
    `を(?:上回(?:る|り)?|超え(?:る)?|超過(?:する)?)|よりも?(?:${IMPROVING}|増加|高)|超(?=と|に|を|、|。|$)`,
  ],
  ['below', 'を下回(?:る|り)?|よりも?(?:減|低)|未満'],
  ['growth', `の?${GROWING}(?=と|さ|す|る|を|に|、|。|$)`],
  ['decrease', `の?${SHRINKING}(?=と|さ|す|る|を|に|、|。|$)`],
  ['improvement', `の?${IMPROVING}(?=と|さ|す|る|を|に|、|。|$)`],
  ['aim', 'を(?:目指|めざ|達成|確保|目標)|の達成|達成'],
  ['bare', 'とする|とし|を維持|で維持'],
];

const ANY = new RegExp(OPERATORS.map(([, words], index) => `(?<o${String(index)}>${words})`).join('|'), 'gu');

/** Behind words that ask something of the sentence's subject, not of a noun that follows: 80%以上の支部. */
const ENDS_DEMAND =
  /^(?:と(?:する|し|すべ|な(?:る(?:こと|よう)|り)|、|。|$)|に(?:する|し|なる|な|抑|引き?上げ|向上|増|維持|到達|達す|収め|短縮)|を(?:目指|めざ|達成|維持|確保|目標|実現|継続|図)|で(?:あること|ある。|ある$|、|かつ)|と?する|さ?せる|し|る|を|、|,|。|かつ|且つ|及び|または|又は|もしくは|若しくは|よう|こと|もの|(?=\d)|$)/u;
/** を達成する支部, とする者: what follows is told of a noun all the same. */
const TELLS_OF_NOUN =
  /^[^、。]{0,8}?(?:する|した|している|なる|なった|ある|る)(?:支部|事業所|者|企業|会社|被保険者|加入者)/u;

/** The words that compare and ask, in their order. */
export function operatorsIn(text: string): Operator[] {
  return [...text.matchAll(ANY)].flatMap((found): Operator[] => {
    const index = OPERATORS.findIndex((_, each) => found.groups?.[`o${String(each)}`] !== undefined);
    const comparison = OPERATORS[index]?.[0];
    const end = found.index + found[0].length;
    const rest = text.slice(end);
    if (!comparison || TELLS_OF_NOUN.test(rest)) return [];
    const isOpen = comparison === 'aim' || comparison === 'bare';
    return isOpen || ENDS_DEMAND.test(rest) ? [{ comparison, start: found.index, end, shown: found[0] }] : [];
  });
}
