import type { KpiUnit } from '../../engine/kpi/kpi';
import { parseFigure } from '../../engine/number/parse-figure';
import { ratio, type Rational } from '../../engine/number/rational';

/** What a figure counts: a KPI's unit, or what no target can be expressed in. */
export type AmountUnit = KpiUnit | 'points' | 'times' | 'unknown';

interface UnitWord {
  readonly words: string;
  readonly unit: AmountUnit;
  /** What one of them counts of the unit. */
  readonly scale: Rational;
}

const ONE = ratio(1, 1);

/** Longer words first. */
const UNIT_WORDS: readonly UnitWord[] = [
  { words: '(?:%|パーセント)?ポイント|pt', unit: 'points', scale: ONE },
  { words: '%|パーセント', unit: 'ratio', scale: ratio(1, 100) },
  { words: '倍', unit: 'times', scale: ONE },
  { words: '円', unit: 'yen', scale: ONE },
  { words: '事業所|か所', unit: 'offices', scale: ONE },
  { words: '件|アクセス|PV', unit: 'accesses', scale: ONE },
  { words: '人|名', unit: 'people', scale: ONE },
  { words: '社', unit: 'companies', scale: ONE },
  { words: '支部', unit: 'branches', scale: ONE },
  { words: '営業日', unit: 'businessDays', scale: ONE },
  { words: '日間?', unit: 'days', scale: ONE },
  { words: '週間?', unit: 'days', scale: ratio(7, 1) },
];

const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
const FIGURE = `${DIGITS}(?:[百千]?[万億兆](?:${DIGITS})?)*百?千?`;
const KNOWN = UNIT_WORDS.map(({ words }) => words).join('|');
const OTHER = '[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6}';
const AT_END = new RegExp(
  `(?<about>約|概ね|おおむね)?(?<figure>${FIGURE})(?:(?<known>${KNOWN})|(?<other>${OTHER}))?(?<vague>程度|前後)?$`,
  'u',
);

/** A figure with what it counts. */
export interface Amount {
  /** Where it begins in its text. */
  readonly start: number;
  readonly value: Rational;
  /** Null where the figure stands alone. */
  readonly unit: AmountUnit | null;
  readonly isAbout: boolean;
  readonly shown: string;
}

/** The amount that ends a folded text; null where none does. */
export function amountAtEnd(text: string): Amount | null {
  const found = AT_END.exec(text);
  const { about, figure = '', known, other, vague } = found?.groups ?? {};
  const read = parseFigure(figure);
  if (!found || read?.kind !== 'number' || read.stray) return null;
  const word = UNIT_WORDS.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(known ?? ''));
  return {
    start: found.index,
    value: word ? read.value.mul(word.scale) : read.value,
    unit: word?.unit ?? (other === undefined ? null : 'unknown'),
    isAbout: (about ?? vague) !== undefined,
    shown: found[0],
  };
}

/** What a measure counts by the last words of its name. */
const SUBJECTS: readonly (readonly [RegExp, KpiUnit])[] = [
  [/(?:率|割合|比率|シェア)$/u, 'ratio'],
  [/(?:事業所|か所)(?:の)?数$/u, 'offices'],
  [/(?:アクセス|閲覧|件)(?:総)?(?:件)?数$/u, 'accesses'],
  [/(?:人数|者数|人員)$/u, 'people'],
  [/(?:会社|企業|社|船舶所有者)数$/u, 'companies'],
  [/支部数$/u, 'branches'],
  [/額$/u, 'yen'],
];

/** The unit that a measure's name tells; null where it tells none. */
export function unitOfSubject(subject: string): KpiUnit | null {
  return SUBJECTS.findLast(([words]) => words.test(subject))?.[1] ?? null;
}
