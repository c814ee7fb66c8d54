import type { TestCell } from './sheet';

type Rows = readonly (readonly TestCell[])[];

/** A sheet of expenditure in yen: a line is its name with a figure for each heading. */
export function yearSheet(
  title: string,
  headings: readonly string[],
  ...lines: readonly (readonly TestCell[])[]
): Rows {
  return [[title], [null, '（単位：円）'], ['科目', ...headings], ['支出'], ...lines];
}

export const requested = yearSheet(
  '令和６年度　予算要求書',
  ['要求額'],
  ['旅費', 130],
  ['需用費', 80],
  ['計', 210],
);

/** @param travel what it says was requested for 旅費 */
export function assessed(travel = 130): Rows {
  return yearSheet(
    '令和６年度　査定表',
    ['要求額', '査定額'],
    ['旅費', travel, 100],
    ['需用費', 80, 80],
    ['計', travel + 80, 180],
  );
}

export const initial = yearSheet('令和６年度　予算', ['予算額'], ['旅費', 100], ['需用費', 80], ['計', 180]);

/** A supplement to 旅費. */
export function supplement(nth: string, before: number, by: number): Rows {
  return yearSheet(
    `令和６年度\u3000補正予算（第${nth}号）`,
    ['補正前の額', '補正額', '計'],
    ['旅費', before, by, before + by],
    ['需用費', 80, 0, 80],
    ['計', before + 80, by, before + by + 80],
  );
}

/** @param travel what it says the budget of 旅費 is */
export function settled(travel: number): Rows {
  return yearSheet(
    '令和６年度　決算報告書',
    ['予算額', '決算額'],
    ['旅費', travel, 90],
    ['需用費', 80, 60],
    ['計', travel + 80, 150],
  );
}
