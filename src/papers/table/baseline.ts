import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { parseFigure } from '../../engine/number/parse-figure';
import { powerOfTen, type Rational } from '../../engine/number/rational';
import { enumerated } from '../fold';

/** A figure that a plan prints beside a target. */
export interface PrintedFigure {
  readonly kind: 'result' | 'mean';
  /** The year that stands beside it; null where none does. */
  readonly fiscalYear: number | null;
  /** A rate as a ratio. */
  readonly value: Rational;
  /** The value of its last printed digit. */
  readonly digit: Rational;
  readonly quote: string;
}

/** One line of what is printed beside a target. */
export interface Baseline {
  /** Which of the row's targets it belongs to; null where nothing says. */
  readonly number: number | null;
  readonly figures: readonly PrintedFigure[];
  /** 【新設】 in its own words; null where it is not. */
  readonly isNew: string | null;
  /** A mean whose figure stands on another line: 上記3年度の平均値：. */
  readonly isOpen: boolean;
}

const YEAR = '(?:(?<year>(?:令和|平成|R|H)(?:元|\\d{1,2})年?度?|\\d{4}年度)末?(?:時点)?(?:の?実績)?値?)';
const FIGURE = '(?<figure>\\d[\\d,]*(?:\\.\\d+)?(?:[百千万億][\\d,]*)*)';
const UNIT = '(?<unit>%|円|件|人|名|社|事業所|か所|支部|日|営業日|回)';
const RESULT = new RegExp(`^(?:${YEAR}[:]?)?${FIGURE}${UNIT}(?:増|減)?(?:\\([^()]*\\))?$`, 'u');
const MEAN = new RegExp(
  `^(?:上記|過去|直近)?の?\\d?(?:か年|年度|年間)?の?平均値?[:]?(?:${FIGURE}${UNIT})?$`,
  'u',
);
const NEW = /^[【([]?(?:新設|新規)[】)\]]?$/u;
const NIL = /^[-－―‐–—ー−]$/u;

const tight = (text: string): string => text.replace(/\s+/gu, '');

function figureOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<PrintedFigure, 'value' | 'digit'> | null {
  const figure = parseFigure(groups.figure ?? '');
  if (figure?.kind !== 'number') return null;
  const scale = powerOfTen(groups.unit === '%' ? -2 : 0);
  return { value: figure.value.mul(scale), digit: powerOfTen(-figure.places).mul(scale) };
}

type Piece = Pick<Baseline, 'figures' | 'isNew' | 'isOpen'>;

function pieceOf(quote: string): Piece | null {
  const text = enumerated(quote).rest.normalize('NFKC');
  if (NEW.test(text)) return { figures: [], isNew: quote, isOpen: false };
  if (NIL.test(text)) return { figures: [], isNew: null, isOpen: false };
  const mean = MEAN.exec(text);
  if (mean?.groups?.figure === undefined && mean) return { figures: [], isNew: null, isOpen: true };
  const found = mean ?? RESULT.exec(text);
  const figure = found?.groups && figureOf(found.groups);
  if (!figure) return null;
  const year = found.groups?.year;
  const fiscalYear = year === undefined ? null : parseFiscalYear(year.replace(/年?度?$/u, '年度'));
  return {
    figures: [{ kind: mean ? 'mean' : 'result', fiscalYear, ...figure, quote }],
    isNew: null,
    isOpen: false,
  };
}

/** No figures beside a target take more characters. */
const LONGEST = 200;

/** What a text prints beside a target; null for any text that says something else. */
export function baselineOf(text: string): Baseline | null {
  if (text.length > LONGEST) return null;
  const { number } = enumerated(text);
  const pieces = tight(text)
    .split(/[、，](?!\d)|、|\n/u)
    .filter((piece) => piece !== '')
    .map(pieceOf);
  if (pieces.length === 0 || pieces.includes(null)) return null;
  const read = pieces.flatMap((piece) => piece ?? []);
  return {
    number,
    figures: read.flatMap(({ figures }) => figures),
    isNew: read.map(({ isNew }) => isNew).find((each) => each !== null) ?? null,
    isOpen: read.some(({ isOpen }) => isOpen),
  };
}
