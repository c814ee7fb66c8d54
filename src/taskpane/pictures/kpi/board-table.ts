import { achievementOf } from '../../../engine/kpi/achievement';
import { measureStatus } from '../../../engine/kpi/status';
import { percentText } from '../../../messages/kpi/numbers';
import type { Language } from '../../../engine/language';
import type { TableColumn, TableRow } from '../figure-table';
import type { PicturesMessages } from '../messages/pictures-messages';
import type { BoardRow } from './board';
import { lacks } from './board-texts';
import { measureTexts } from './measure-texts';

/** The table behind the board: a row for each measure of each KPI. */
export function boardTable(
  rows: readonly BoardRow[],
  planOnly: boolean,
  { kpi: labels, budget }: PicturesMessages,
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
        row.kpi.name[language] + (name ? labels.aside(name[language]) : ''),
        labels.businessName[row.kpi.business],
        planOnly ? '' : labels.statusOf[judged ? measureStatus(judged, row.fiscalYear) : row.status],
        result ?? labels.noResult,
        target + (settled ? labels.aside(settled) : ''),
        achievement?.known ? budget.percent(percentText(achievement.value)) : '',
        baseline ? baseline.amount + labels.aside(baseline.year) : '',
        lastYear ? lastYear.amount : '',
        planOnly ? '' : lacks(row, language).join(' '),
      ],
    };
  };
  const figure = (label: string): TableColumn => ({ label, kind: 'figure' });
  const words = (label: string): TableColumn => ({ label, kind: 'words' });
  return {
    columns: [
      words(labels.name),
      { label: labels.business, kind: 'word' },
      { label: labels.verdict, kind: 'word' },
      figure(labels.result),
      words(labels.target),
      figure(labels.achievement),
      figure(labels.baseline),
      figure(labels.lastYear),
      words(labels.missing),
    ],
    rows: rows.flatMap((row) => row.bullets.map((_, index) => measureRow(row, index))),
  };
}
