import { compare } from './compare';

process.exitCode = await compare(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
