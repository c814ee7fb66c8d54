import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import holidayJp from '@holiday-jp/holiday_jp';

/** The association was founded in October 2008. */
const FIRST_YEAR = 2008;
/** The Cabinet Office publishes each February the holidays of the next year; later years are computed. */
const PUBLISHED_THROUGH = 2027;
/** The last year of the plans that run now is 2029; claims and leases reach beyond it. */
const LAST_YEAR = 2035;

/** The library's name, version and holidays from the first day to the last: "0101", "0108", … by year. */
function holidaysByYear(): string[][] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
    const year = String(FIRST_YEAR + index);
    return Object.keys(holidayJp.holidays)
      .filter((date) => date.startsWith(year))
      .sort()
      .map((date) => date.slice(5).replace('-', ''));
  });
}

function libraryVersion(): string {
  const file = createRequire(import.meta.url).resolve('@holiday-jp/holiday_jp/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

/** The text of the generated module. */
export function holidayTable(): string {
  const years = holidaysByYear().map((days) => `  '${days.join('')}',`);
  return `// Written by scripts/holidays.ts from @holiday-jp/holiday_jp ${libraryVersion()}; do not edit.

export const FIRST_YEAR = ${String(FIRST_YEAR)};

/** The last year whose holidays are published. Those of later years are computed by today's law. */
export const PUBLISHED_THROUGH = ${String(PUBLISHED_THROUGH)};

/** A text a year, from FIRST_YEAR on: month and day of each holiday, four digits each. */
export const HOLIDAYS: readonly string[] = [
${years.join('\n')}
];
`;
}
