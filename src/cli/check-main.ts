import { serialOf } from '../engine/calendar/serial';
import { check } from './check';

const now = new Date();
const today = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
if (today === null) throw new RangeError('the clock stands outside of the years of Excel');

process.exitCode = await check(process.argv.slice(2), today, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
