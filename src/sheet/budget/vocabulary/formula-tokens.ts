// What a name is made of where a formula may stand in it: signs, brackets and words.

const CIRCLED = '①-⑳➀-➉❶-❿';
const KANA = 'アイウエオカキクケコサシスセソロハニホヘトチリヌルヲ';
const MARK = new RegExp(
  `^(?:[A-Za-z][0-9]?|[0-9]{1,3}|[${CIRCLED}]|[${KANA}]|[IVX]{1,5}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})$`,
  'u',
);
const MARK_BEHIND = new RegExp(`^(.*[^A-Za-z0-9])([A-Z]|[${CIRCLED}])$`, 'u');
const ONE_CIRCLED = new RegExp(`^[${CIRCLED}]$`, 'u');
const KANA_APART = new RegExp(`^[(=+ー-][${KANA}]ー[${KANA}](?:[)=+ー-]|$)`, 'u');
const NO_CIRCLED = new RegExp(`[^${CIRCLED}]+`, 'gu');

/** What may end a word. */
const SIGN = /[()=×÷/*+±ー△▲−–—‐‑─-]/u;

export type Token =
  | { readonly kind: 'open' | 'close' | 'equals' | 'other'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string; readonly sign: 1 | -1 }
  | { readonly kind: 'word'; readonly text: string };

/** Widths made equal, white space gone; circled numbers stay, since (1) and ① may mark two rows. */
function folded(label: string): string {
  return label
    .replace(NO_CIRCLED, (text) => text.normalize('NFKC'))
    .replace(/\s+/gu, '')
    .replace(/[[{〔【「『〈《<]/gu, '(')
    .replace(/[\]}〕】」』〉》>]/gu, ')');
}

/** A, 3, ③, イ, III, 二: what a formula calls a row or a column by. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** ①, which is no part of a name. */
export function isCircled(text: string): boolean {
  return ONE_CIRCLED.test(text);
}

/** A name that a bare mark follows at once: 差引C is 差引 and C; null for any other. */
export function withMarkApart(word: string): { readonly name: string; readonly mark: string } | null {
  const [, name, mark] = MARK_BEHIND.exec(word) ?? [];
  return name === undefined || mark === undefined ? null : { name, mark };
}

/** ー takes away behind anything but kana, and between two kana that stand as marks: （イーニ）. */
function isMinus(text: string, at: number): boolean {
  if (!/[ぁ-ゖァ-ヺー]/u.test(text.charAt(at - 1))) return true;
  const around = text.slice(Math.max(0, at - 2), at + 3);
  return KANA_APART.test(around);
}

/** △ takes away between marks; 増△減 is one word. */
function isReduction(text: string, at: number): boolean {
  const isBeside = (character: string): boolean => /[()A-Za-z]/u.test(character) || isCircled(character);
  return at > 0 && isBeside(text.charAt(at - 1)) && isBeside(text.charAt(at + 1));
}

/** The sign or bracket that a character is; null for one of a word. */
function tokenAt(text: string, at: number): Token | null {
  const character = text.charAt(at);
  switch (character) {
    case '(':
      return { kind: 'open', text: character };
    case ')':
      return { kind: 'close', text: character };
    case '=':
      return { kind: 'equals', text: character };
    case '×':
    case '÷':
    case '/':
    case '*':
      return { kind: 'other', text: character };
    case '+':
    case '±':
      return { kind: 'sign', text: character, sign: 1 };
    case 'ー':
      return isMinus(text, at) ? { kind: 'sign', text: character, sign: -1 } : null;
    case '△':
    case '▲':
      return isReduction(text, at) ? { kind: 'sign', text: character, sign: -1 } : null;
    default:
      return /[-−–—‐‑─]/u.test(character) ? { kind: 'sign', text: character, sign: -1 } : null;
  }
}

/** The tokens of a name; widths made equal, white space gone, brackets of one kind. */
export function tokensOf(label: string): Token[] {
  const text = folded(label);
  if (text !== '' && !SIGN.test(text)) return [{ kind: 'word', text }];
  const tokens: Token[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') tokens.push({ kind: 'word', text: word });
    word = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const token = tokenAt(text, at);
    if (!token) {
      word += text.charAt(at);
      continue;
    }
    endWord();
    tokens.push(token);
  }
  endWord();
  return tokens;
}
