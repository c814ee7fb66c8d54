import { linesOf, type Line, type Section, type Statement } from './statement';

/** 資金収入調整勘定 and what stands under it, what cancels or takes off other lines, and lines that go either way. */
const SIGNED = new RegExp(
  [
    '調整勘定',
    '^(?:期末(?:未収入金|未払金|手形債務)|前期末(?:前受金|前払金))$',
    '(?:控除|消去|調整|増減|振替)額?$',
    '国庫補助金等特別積立金取崩額?$',
    '基本金組入額(?:合計)?$',
    '(?:差額|差引|差引額|過不足|過不足額|残高|損益|収支)(?:合計)?$',
  ].join('|'),
  'u',
);

function isSigned({ name }: Line): boolean {
  return SIGNED.test(name.replace(/\([^()]*\)$/u, ''));
}

function hasSigned(lines: readonly Line[]): boolean {
  return linesOf(lines).some(isSigned);
}

/** What stands under a line takes its sign; a sum over such lines may be below zero as well. */
function* unsigned(lines: readonly Line[]): Generator<Line> {
  for (const line of lines) {
    if (isSigned(line)) continue;
    if (!hasSigned(line.parts)) yield line;
    yield* unsigned(line.parts);
  }
}

function* unsignedIn({ lines, total }: Section): Generator<Line> {
  yield* unsigned(lines);
  if (total && !hasSigned(lines)) yield total;
}

/** The lines of a statement that no budget has below zero, with the totals of its sections. */
export function unsignedLines({ sections }: Statement): Line[] {
  return sections.flatMap((section) => [...unsignedIn(section)]);
}
