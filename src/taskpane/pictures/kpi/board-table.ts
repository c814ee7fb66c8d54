import { achievementOf } from '../../../engine/kpi/achievement';
import { percentText } from '../../../words/kpi/numbers';
import type { Language } from '../../../words/language';
import type { TableColumn, TableRow } from '../figure-table';
import type { PicturesWords } from '../words/pictures-words';
import type { BoardRow } from './board';
import { lacks } from './board-texts';
import { measureTexts } from './measure-texts';

/** The table behind the board: a row for each measure of each KPI. */
export function boardTable(
  rows: readonly BoardRow[],
  planOnly: boolean,
  { kpi: said, budget }: PicturesWords,
  language: Language,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const measureRow = (row: BoardRow, index: number): TableRow => {
    const bullet = row.bullets[index];
    const judged = row.judgement?.measures[index];
    if (!bullet) throw new RangeError('a row has a bullet for each measure');
    const { result, target, settled, baseline, lastYear } = measureTexts(bullet, language);
    const achievement = judged && achievementOf(judged);
    const { name } = bullet.measure;
    return {
      cells: [
        row.kpi.name[language] + (name ? said.aside(name[language]) : ''),
        said.businessName[row.kpi.business],
        planOnly ? '' : said.verdictOf[judged?.verdict ?? row.verdict],
        result ?? said.noResult,
        target + (settled ? said.aside(settled) : ''),
        achievement?.known ? budget.percent(percentText(achievement.value)) : '',
        baseline ? baseline.amount + said.aside(baseline.year) : '',
        lastYear ? lastYear.amount : '',
        planOnly ? '' : lacks(row, language).join(' '),
      ],
    };
  };
  const figure = (label: string): TableColumn => ({ label, kind: 'figure' });
  const words = (label: string): TableColumn => ({ label, kind: 'words' });
  return {
    columns: [
      words(said.name),
      { label: said.business, kind: 'word' },
      { label: said.verdict, kind: 'word' },
      figure(said.result),
      words(said.target),
      figure(said.achievement),
      figure(said.baseline),
      figure(said.lastYear),
      words(said.missing),
    ],
    rows: rows.flatMap((row) => row.bullets.map((_, index) => measureRow(row, index))),
  };
}
