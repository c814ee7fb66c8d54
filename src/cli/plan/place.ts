import type { PaperKpi } from '../../papers/paper-plan';

/** Where a sentence stands, with its paper where there are several: [b.xlsx]KPI!B5. */
export function placeText({ paper, place }: PaperKpi, isOneOfMany: boolean): string {
  return isOneOfMany ? `[${paper}]${place}` : place;
}
