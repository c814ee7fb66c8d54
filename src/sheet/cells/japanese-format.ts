import { ERAS } from '../../engine/calendar/era';
import { civilOf, isSerial, weekdayOf, type Civil } from '../../engine/calendar/serial';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/**
 * What a format consists of, as far as it concerns Japanese dates. First what only looks like a token:
 * texts, escaped characters, modifiers, General, exponents, halves of the day.
 */
const PIECE =
  /"[^"]*"?|[\\_*].|\[[^\]]*\]|General|E[+-]|AM\/PM|A\/P|(?<escaped>!.)|(?<token>g+|e+|r+|a{3,4})|./gisu;

/** The language that a format asks for: 411 is Japanese. Formats without one are the Japanese Excel's. */
const LANGUAGE = /\[\$[^\]-]*-(?<language>[^\]]+)\]/;

function isJapanese(format: string): boolean {
  const language = LANGUAGE.exec(format)?.groups?.['language'];
  return language === undefined || /^(?:[0-9a-f]*411|ja\b)/i.test(language);
}

interface EraDay {
  readonly name: string;
  readonly short: string;
  readonly letter: string;
  readonly year: number;
}

function eraDay(day: Civil): EraDay | null {
  const number = ({ year, month, day: date }: Civil) => year * 10_000 + month * 100 + date;
  const era = ERAS.find(({ firstDay }) => number(firstDay) <= number(day));
  return era ? { ...era, year: day.year - era.firstDay.year + 1 } : null;
}

function eraName(letters: number, { letter, short, name }: EraDay): string {
  return letters === 1 ? letter : letters === 2 ? short : name;
}

function eraYear(letters: number, year: number, firstIsGannen: boolean): string {
  if (year === 1 && firstIsGannen) return '元';
  return letters === 1 ? String(year) : String(year).padStart(2, '0');
}

function tokenText(token: string, day: Civil, weekday: string, firstIsGannen: boolean): string | null {
  const era = eraDay(day);
  if (token.startsWith('a')) return token.length === 4 ? `${weekday}曜日` : weekday;
  if (!era) return null;
  if (token.startsWith('g')) return eraName(token.length, era);
  const year = eraYear(token.startsWith('r') ? 2 : token.length, era.year, firstIsGannen);
  return token.length > 1 && token.startsWith('r') ? `${era.name}${year}` : year;
}

/**
 * Puts the era (g, gg, ggg), its year (e, ee, r, rr) and the Japanese weekday (aaa, aaaa) of a day into a format
 * as fixed words, and writes Japan's escape (!.) as everyone's (\.). The rest of the format is left as it is.
 * The first year of an era is 1; 元 only where the format asks for it, as Excel does ([$-ja-JP-x-gannen]).
 */
export function withJapaneseDate(format: string, serial: number): string {
  const day = Math.floor(serial);
  const civil = isSerial(day) && isJapanese(format) ? civilOf(day) : null;
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  const firstIsGannen = /-x-gannen\]/i.test(format);
  return format.replace(PIECE, (piece, ...rest) => {
    const groups: unknown = rest.at(-1);
    const { escaped, token } = groups as Readonly<Record<string, string | undefined>>;
    if (escaped !== undefined) return `\\${escaped.slice(1)}`;
    const text = token && civil ? tokenText(token.toLowerCase(), civil, weekday, firstIsGannen) : null;
    return text === null ? piece : `"${text}"`;
  });
}
