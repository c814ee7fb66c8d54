import { measure } from './measure';

process.exitCode = await measure(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
