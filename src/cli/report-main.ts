import { report } from './report';
import { today } from './today';

process.exitCode = await report(process.argv.slice(2), today(), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
