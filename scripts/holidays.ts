/**
 * Trims the holiday library to the years that the product needs: `tsx scripts/holidays.ts` writes
 * src/engine/calendar/holidays.ts anew. Run it after an update of the library, and move
 * PUBLISHED_THROUGH when the Cabinet Office has published another year.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holidayTable } from './holiday-table';

const target = new URL('../src/engine/calendar/holidays.ts', import.meta.url);
writeFileSync(target, holidayTable());
console.log(`wrote ${fileURLToPath(target)}`);
