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

function byCounts(result: Entry): SheetFile {
  return sheet(
    '健康保険',
    ['令和６年度 KPI 実績'],
    ['KPI', '年度', '分子', '分母', '実績', '単位'],
    ['H.CHECKUP', '令和6年度', 617, 1000, result, '％'],
  );
}

export const kpiContradiction: RulePair = {
  fires: {
    about: '実績が、分子 ÷ 分母を四捨五入しても切り捨てても切り上げてもならない率',
    sheets: [byCounts('62.7%')],
    findings: ['健康保険!E3 warning'],
  },
  nearly: {
    about: '実績が、分子 ÷ 分母の小数点以下を切り捨てた率',
    sheets: [byCounts('61%')],
    findings: [],
  },
};

function byMonth(...rows: readonly (readonly Entry[])[]): SheetFile {
  return sheet(
    '健康保険',
    ['令和６年度 KPI 実績（月別）'],
    ['KPI', '年度', '集計', '区分', '4月', '5月', '6月', '累計'],
    ...rows,
  );
}

export const kpiParts: RulePair = {
  fires: {
    about: '累計が減る月、各月の合計と合わない累計',
    sheets: [
      byMonth(
        ['H.CHECKUP', '令和6年度', '累計', '分子', 100, 90, 200, null],
        ['H.CHECKUP', '令和6年度', '累計', '分母', 1000, 1000, 1000, null],
        ['H.MAIL_RATE', '令和6年度', '単月', '分子', 90, 90, 90, 271],
        ['H.MAIL_RATE', '令和6年度', '単月', '分母', 100, 100, 100, 300],
      ),
    ],
    findings: ['健康保険!F3 warning', '健康保険!H5 error'],
  },
  nearly: {
    about: '変わらない累計、各月の合計どおりの累計',
    sheets: [
      byMonth(
        ['H.WEB_ACCESS', '令和6年度', '累計', '実績', 100, 100, 200, 200],
        ['H.MAIL_RATE', '令和6年度', '単月', '分子', 90, 90, 90, 270],
        ['H.MAIL_RATE', '令和6年度', '単月', '分母', 100, 100, 100, 300],
      ),
    ],
    findings: [],
  },
};

export const kpiMissingParts: RulePair = {
  fires: {
    about: '間の月がない単月の値、単月の率だけの実績',
    sheets: [
      byMonth(
        ['H.WEB_ACCESS', '令和6年度', '単月', '実績', 100, null, 200, null],
        ['H.MAIL_RATE', '令和6年度', '単月', '実績', '95%', '96%', '97%', null],
      ),
    ],
    findings: ['健康保険!F3 warning', '健康保険!G4 warning'],
  },
  nearly: {
    about: 'まだ来ていない月、累計の率だけの実績',
    sheets: [
      byMonth(
        ['H.WEB_ACCESS', '令和6年度', '単月', '実績', 100, 200, null, null],
        ['H.MAIL_RATE', '令和6年度', '累計', '実績', '95%', '96%', '97%', null],
      ),
    ],
    findings: [],
  },
};

function ofYears(...rows: readonly (readonly Entry[])[]): SheetFile {
  return sheet('健康保険', ['令和６年度 KPI 実績'], ['KPI', '年度', '実績'], ...rows);
}

export const kpiStanding: RulePair = {
  fires: {
    about: '目標に届かない KPI、前年度の実績がない KPI、計画のない年度の実績、未入力の実績（まとめて一件）',
    sheets: [
      ofYears(
        ['H.CHECKUP', '令和6年度', '61.69%'],
        ['H.MAIL_RATE', '令和6年度', '95.7%'],
        ['H.GUIDANCE', '令和30年度', '21.5%'],
        ['H.EARLY_VISIT', '令和6年度', null],
        ['H.EMPLOYER_DATA', '令和6年度', null],
      ),
    ],
    findings: ['健康保険!C3 info', '健康保険!C4 info', '健康保険!C5 info', '健康保険!C6 info'],
  },
  nearly: {
    about: '目標ちょうどの KPI、前年度と同じ実績の KPI',
    sheets: [
      ofYears(
        ['H.CHECKUP', '令和6年度', '61.7%'],
        ['H.MAIL_RATE', '令和5年度', '95.7%'],
        ['H.MAIL_RATE', '令和6年度', '95.7%'],
      ),
    ],
    findings: [],
  },
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

function budget(name: string, ...rows: readonly (readonly Entry[])[]): SheetFile {
  return sheet(name, ['（単位：千円）'], ['科目', '予算額'], ...rows);
}

const SIDES: readonly (readonly Entry[])[] = [
  ['収入'],
  ['会費', 500],
  ['収入計(1)', 500],
  ['支出'],
  ['事業費', 400],
  ['支出計(2)', 400],
];

export const unrelated: RulePair = {
  fires: {
    about:
      '計の下の科目、名称のない金額、ない番号を引く算式、計のない表。名称から内訳でないと分かる行は情報にとどまる',
    sheets: [
      budget('計の下', ...SIDES, ['寄付金', 30]),
      budget('名称なし', ['収入'], ['会費', 500], ['寄付金', 50], [null, 590]),
      budget('算式', ...SIDES, ['差引(4)=(1)-(3)', 100]),
      budget('計なし', ['収入'], ['会費', 500], ['寄付金', 50]),
      budget('内訳でない', ...SIDES, ['（参考）前年度の会費', 480]),
    ],
    findings: [
      '計の下!B9 warning',
      '名称なし!B4 warning',
      '名称なし!B6 warning',
      '算式!B9 warning',
      '計なし!B4 warning',
      '内訳でない!B9 info',
    ],
  },
  nearly: {
    about: '名称のない計、名称の算式でつながる行、計上のない行、番号だけの行、備考の数',
    sheets: [
      budget('名称なし', ['収入'], ['会費', 500], ['寄付金', 50], [null, 550]),
      budget('算式', ...SIDES, ['差引(3)=(1)-(2)', 100], ['前期末残高(4)', 30], ['期末残高(3)+(4)', 130]),
      budget('計上なし', ...SIDES, ['寄付金', 0]),
      sheet('番号', ['（単位：千円）'], ['科目', '予算額', '備考'], [1, 2, 3], ...SIDES, [null, null, 9]),
    ],
    findings: [],
  },
};
