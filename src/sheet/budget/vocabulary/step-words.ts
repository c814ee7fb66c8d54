import type { ColumnKind } from '../../../engine/budget/statement';
import type { BudgetStep, YearStep } from '../../../engine/budget/year-steps';
import { fold } from '../../cells/grid';
import { isChange } from './heading-words';
import { kanjiNumber } from './numbering';

/** Its heading as a person reads it, and what was read of it. */
interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly afterTransfers: boolean;
}

function end(step: BudgetStep, nth: number | null = null): YearStep {
  return { step, nth, part: 'end' };
}

const NUMBER = '第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[号回次]';
const NUMBERED = new RegExp(`${NUMBER}補正|補正(?:予算)?(?:額|案|書)?\\(?${NUMBER}`, 'u');

/** 補正予算（第２号）, 第二次補正, 補正１号: 1 to 99; null where none is told. */
function supplementNumber(word: string): number | null {
  const [, before, behind] = NUMBERED.exec(word) ?? [];
  const told = before ?? behind;
  if (told === undefined) return null;
  return /^[0-9]/u.test(told) ? Number(told) : kanjiNumber(told);
}

/** 要求額, 査定額, 当初予算額: steps that a heading names itself. */
function namedStep(word: string): YearStep | null {
  if (/要求/u.test(word)) return end('request');
  if (/査定|内示/u.test(word)) return end('assessment');
  return /当初/u.test(word) ? end('initial') : null;
}

/** What the words above a table say of a column of its budget that does not say it itself. */
function titledStep(titles: readonly string[]): YearStep {
  const supplement = titles.find((word) => /補正予算/u.test(word));
  if (supplement !== undefined) return end('supplement', supplementNumber(supplement));
  return titles.map(namedStep).find((step) => step !== null) ?? end('initial');
}

function settledStep(word: string): YearStep | null {
  if (/見込/u.test(word)) return null;
  return end(/執行|支出済|支出決定|収入済|支出負担/u.test(word) ? 'execution' : 'settlement');
}

/** What a table's columns are read by together. */
interface Columns {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** Which of them are 補正額. */
  readonly changes: readonly boolean[];
  /** The step of what was spent or received, where the table has such a column. */
  readonly settled: BudgetStep | null;
}

function nthOf(word: string, { titles }: Columns): number | null {
  return supplementNumber(word) ?? titles.map(supplementNumber).find((nth) => nth !== null) ?? null;
}

/** 補正前の額, 計 behind 補正額, 予算現額, 予算額 beside 決算額: told by what stands beside it. */
function budgetStep({ afterTransfers }: Column, at: number, columns: Columns): YearStep {
  const { words, titles, changes, settled } = columns;
  const word = words[at] ?? '';
  const named = namedStep(word);
  if (named) return named;
  const [before, after] = [changes.lastIndexOf(true, at), changes.indexOf(true, at)];
  if (/補正後/u.test(word) || (before >= 0 && !afterTransfers)) {
    return end('supplement', nthOf(words[before] ?? word, columns));
  }
  if (afterTransfers) return end('transfers');
  if (/補正前|既定/u.test(word) || after >= 0) {
    return { step: 'supplement', nth: nthOf(words[after] ?? word, columns), part: 'start' };
  }
  return settled === null ? titledStep(titles) : { step: settled, nth: null, part: 'start' };
}

/**
 * Where the columns of a table stand in the budget's year, by their headings, by each other, and by the title.
 * A column of another year, a difference and what nothing is said of stand nowhere.
 */
export function stepsOf(columns: readonly Column[], title: readonly string[]): (YearStep | null)[] {
  const words = columns.map(({ label }) => fold(label));
  const settledSteps = columns.map(({ kind }, at) =>
    kind === 'settlement' ? settledStep(words[at] ?? '') : null,
  );
  const all: Columns = {
    words,
    titles: title.map(fold),
    changes: columns.map(({ kind }, at) => {
      const word = words[at] ?? '';
      return kind === 'difference' && /補正/u.test(word) && isChange(word);
    }),
    settled: settledSteps.find((step) => step !== null)?.step ?? null,
  };
  return columns.map((column, at): YearStep | null => {
    const word = words[at] ?? '';
    if (all.changes[at]) return { step: 'supplement', nth: nthOf(word, all), part: 'change' };
    switch (column.kind) {
      case 'budget':
        return budgetStep(column, at, all);
      case 'settlement':
        return settledSteps[at] ?? null;
      case 'other':
        return /翌年度.*繰越|繰越額?\(翌/u.test(word) ? end('carry-over') : null;
      default:
        return null;
    }
  });
}
