import { sampleSheet, type SampleLine } from '../samples/layout';
import { seamenTable } from '../samples/budget';
import { heading, line, withLines } from '../samples/tables';
import { other, shown, type RulePair } from './rule-pair';

const REVENUE = heading('収入');
const EXPENDITURE = heading('支出');
const WHOLE = '#,##0';

const hidden = (value: number) => shown(value, WHOLE);

function balanced(revenue: number, expenditure: number): SampleLine[] {
  return [
    REVENUE,
    line('会費', 1, revenue),
    line('計', 0, revenue),
    EXPENDITURE,
    line('事業費', 1, expenditure),
    line('計', 0, expenditure),
  ];
}

export const balance: RulePair = {
  fires: {
    about:
      '収入計と支出計が 1 だけ違う。二つの勘定ではエラー、他の団体では警告。表示されない桁だけの違いも警告',
    sheets: [
      sampleSheet(withLines(seamenTable, { '計#2': [50_970] })),
      other('他の団体', balanced(500, 501)),
      other('隠れた桁', [
        REVENUE,
        line('会費', 1, hidden(500.4)),
        line('計', 0, hidden(500.4)),
        EXPENDITURE,
        line('事業費', 1, hidden(500.3)),
        line('計', 0, hidden(500.3)),
      ]),
    ],
    findings: ['船員保険勘定!B17 error', '他の団体!B8 warning', '隠れた桁!B8 warning'],
  },
  nearly: {
    about: '印刷値が一致する。決算と、収支差の行がある表では、差があっても問わない',
    sheets: [
      sampleSheet(seamenTable),
      other('他の団体', balanced(500, 500)),
      other('決算', balanced(500, 499), { columns: ['決算額'] }),
      other('収支差', [...balanced(501, 500), line('収支差', 0, 1)]),
    ],
    findings: [],
  },
};

function sideOf(side: SampleLine, total: number): SampleLine[] {
  return [side, ...['一', '二', '三'].map((name) => line(`科目${name}`, 1, 10)), line('計', 0, total)];
}

function hiddenSide(side: SampleLine, total: number): SampleLine[] {
  return [
    side,
    line('科目一', 1, hidden(10.1)),
    line('科目二', 1, hidden(20.2)),
    line('計', 0, hidden(total)),
  ];
}

function sumOfSide(side: SampleLine): RulePair {
  return {
    fires: {
      about:
        '10 が三つの計は 28.5 以上 31.5 以下。33 は 32.5 以上なので、端数処理では説明できない。隠れた桁の合わない計は警告',
      sheets: [other('印刷値', sideOf(side, 33)), other('セルの値', hiddenSide(side, 30.4))],
      findings: ['印刷値!B10 error', 'セルの値!B9 warning'],
    },
    nearly: {
      about: '32 は 31.5 でだけ接するので、端数処理の境界という情報にとどまる。隠れた桁は合っている',
      sheets: [other('印刷値', sideOf(side, 32)), other('セルの値', hiddenSide(side, 30.3))],
      findings: ['印刷値!B10 info'],
    },
  };
}

export const revenueSum = sumOfSide(REVENUE);
export const expenditureSum = sumOfSide(EXPENDITURE);

function withParts(parent: number): SampleLine[] {
  return [
    EXPENDITURE,
    line('事業費', 1, parent),
    ...['講習費', '広報費', '会議費'].map((name) => line(name, 2, 10)),
    line('計', 0, parent),
  ];
}

export const partsSum: RulePair = {
  fires: {
    about: '内訳 10 が三つの事業費 33',
    sheets: [other('内訳', withParts(33))],
    findings: ['内訳!B7 error'],
  },
  nearly: {
    about: '内訳 10 が三つの事業費 32 は、端数処理の境界',
    sheets: [other('内訳', withParts(32))],
    findings: ['内訳!B7 info'],
  },
};

function withOfWhich(part: number): SampleLine[] {
  return [REVENUE, line('会費', 1, 10), line('うち特別会費', 2, part), line('計', 0, 10)];
}

export const ofWhich: RulePair = {
  fires: {
    about: '本体 10 は 10.5 以下、うち書き 12 は 11.5 以上',
    sheets: [other('うち書き', withOfWhich(12))],
    findings: ['うち書き!B7 error'],
  },
  nearly: {
    about: '本体と同じうち書きと、10.5 でだけ接する 11',
    sheets: [other('同額', withOfWhich(10)), other('境界', withOfWhich(11))],
    findings: ['境界!B7 info'],
  },
};

function threeParents(total: number): SampleLine[] {
  const parents = ['事業費', '管理費', '給付費'].flatMap((name) => [
    line(name, 1, 19),
    line(`${name}一`, 2, 10),
    line(`${name}二`, 2, 10),
  ]);
  return [EXPENDITURE, ...parents, line('計', 0, total)];
}

export const joint: RulePair = {
  fires: {
    about:
      '親はどれも 19 以上 19.5 以下でしかあり得ず、計は 57 以上。56 は 56.5 までなので、同時には成り立たない',
    sheets: [other('両立しない', threeParents(56))],
    findings: ['両立しない!B7 warning'],
  },
  nearly: {
    about: '計 59 は、三つの親がすべて 19.5 のとき、58.5 でだけ成り立つ',
    sheets: [other('両立する', threeParents(59))],
    findings: [],
  },
};

function changed(difference: number): SampleLine[] {
  return [REVENUE, line('会費', 1, 500, 450, difference), line('計', 0, 500, 450, 50)];
}

/** The balance of the year, and with it what was left before. */
function stated(left: number): SampleLine[] {
  const before = line('前期末残高(2)', 0, 0);
  return [...balanced(500, 450), line('収支差(1)', 0, 50), before, line('期末残高(1)+(2)', 0, left)];
}

const CHANGE = { columns: ['予算額', '前年度予算額', '増減'] };

export const computedColumn: RulePair = {
  fires: {
    about: '500 − 450 は 49 以上 51 以下、52 は 51.5 以上。収支差も、名称の算式も同じ',
    sheets: [
      other('増減', changed(52), CHANGE),
      other('収支差', [...balanced(500, 450), line('収支差', 0, 52)]),
      other('算式', stated(52)),
    ],
    findings: ['増減!D7 error', '収支差!B12 error', '算式!B14 error'],
  },
  nearly: {
    about: '51 は端数の範囲内',
    sheets: [
      other('増減', changed(51), CHANGE),
      other('収支差', [...balanced(500, 450), line('収支差', 0, 51)]),
      other('算式', stated(51)),
    ],
    findings: ['増減!D7 info', '収支差!B12 info', '算式!B14 info'],
  },
};
