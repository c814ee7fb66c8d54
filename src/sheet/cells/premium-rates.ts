/** 都道府県単位保険料率, 一般保険料率: a table of these is neither a budget nor the results of a KPI. */
export function saysPremiumRates(text: string): boolean {
  return /料率/u.test(text);
}
