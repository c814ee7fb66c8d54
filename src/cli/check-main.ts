import { check } from './check';
import { today } from './today';

process.exitCode = await check(process.argv.slice(2), today(), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
