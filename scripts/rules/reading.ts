import type { SheetFile } from '../../src/xlsx/workbook-file';
import { cells, type Entry } from '../layouts/cells';
import type { RulePair } from './rule-pair';

function sheet(name: string, ...rows: readonly (readonly Entry[])[]): SheetFile {
  return { name, rows: cells(rows, 'General') };
}

function results(result: Entry): SheetFile {
  return sheet(
    '船員保険',
    ['令和６年度 KPI 実績'],
    ['KPI', '年度', '実績', '単位'],
    ['S.CHECKUP', '令和6年度', result, null],
  );
}

export const kpiCell: RulePair = {
  fires: {
    about: '％ とどこにも書かれていない 1 より大きい割合',
    sheets: [results(1.01)],
    findings: ['船員保険!C3 error'],
  },
  nearly: { about: '割合としてちょうど 1（100 ％）', sheets: [results(1)], findings: [] },
};

export const nothingToRead: RulePair = {
  fires: {
    about: '見出しの語がない表と、文章だけのシート',
    sheets: [sheet('資料', ['令和６年度の予算について'], ['説明', '会費は前年度と同額とする。'])],
    findings: ['資料!A1 warning'],
  },
  nearly: {
    about: '文章だけのシートの隣に、読める表が一つある',
    sheets: [
      sheet('資料', ['令和６年度の予算について'], ['説明', '会費は前年度と同額とする。']),
      sheet('予算', ['（単位：千円）'], ['区別', '予算額'], ['収入'], ['会費', 500], ['計', 500]),
    ],
    findings: [],
  },
};
